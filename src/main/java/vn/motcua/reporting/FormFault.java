package vn.motcua.reporting;

/**
 * A balance rule of form II.06a held against a line.
 *
 * @param field the line
 * @param one the sum, counted on its own
 * @param other what its parts come to, or what the months' sums say
 */
public record FormFault(String field, Rule rule, long one, long other) {

  /** The rules of the form, and those that hold it against the sums of the months. */
  public enum Rule {
    /** 3 = 4 + 5 + 6. */
    RECEIVED,
    /** 7 = 8 + 9 + 10. */
    FINISHED,
    /** 11 = 12 + 13. */
    UNDER_WAY,
    /** 3 = 7 + 11. */
    ACROSS,
    /** 4 = what the sums of the same months say was received online. */
    MONTHS_ONLINE,
    /** 4 + 5 = received in the sums of the same months. */
    MONTHS_RECEIVED,
    /** 6 = received less finished in the sums of all months before. */
    MONTHS_CARRIED,
    /** 7 = finished in the sums of the same months. */
    MONTHS_FINISHED
  }

  boolean isBroken() {
    return one != other;
  }
}
