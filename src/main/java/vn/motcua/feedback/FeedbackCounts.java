package vn.motcua.feedback;

/**
 * The feedback of a unit in numbers: received = answered + other + open + diverted; answered =
 * onTime + late.
 *
 * @param other refused, or answered together with another one
 * @param openLate of the open, those past their time
 * @param diverted sent down the path of complaints and denunciations by law
 */
public record FeedbackCounts(
    int received,
    int answered,
    int onTime,
    int late,
    int other,
    int open,
    int openLate,
    int diverted) {}
