package vn.motcua.feedback;

/**
 * The feedback of a unit in numbers: received = answered + other + open + diverted; answered =
 * onTime + late. What was merged stands in the column of the one it is answered in.
 *
 * @param late past its time in any of its rounds, or merged into one that was
 * @param other refused
 * @param openLate of the open, those past their time
 * @param diverted sent down the path of complaints and denunciations by law
 * @param divertedLate of the diverted, those past their time before they were
 * @param merged of the received, those that are answered together with another one
 */
public record FeedbackCounts(
    int received,
    int answered,
    int onTime,
    int late,
    int other,
    int open,
    int openLate,
    int diverted,
    int divertedLate,
    int merged) {}
