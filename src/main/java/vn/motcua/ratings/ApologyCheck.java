package vn.motcua.ratings;

/**
 * What the letter log says of apologies, beside what people answered; sums alone, no dossier is
 * laid beside a rating.
 *
 * @param owed results that went back late
 * @param sent those whose letter of apology went, by the log
 * @param yes answers "I got one"
 * @param no answers "I got none"
 */
public record ApologyCheck(long owed, long sent, long yes, long no) {
  static ApologyCheck of(Rights rights, Tally tally) {
    return new ApologyCheck(
        rights.late(), rights.apologised(), tally.count(Apology.YES), tally.count(Apology.NO));
  }

  /** Five owed and five answers at least; fewer would be somebody's own. */
  public boolean isShown() {
    return owed >= Tally.SMALLEST && yes + no >= Tally.SMALLEST;
  }

  /** Late results without a letter in the log. */
  public long without() {
    return owed - sent;
  }

  /**
   * So many people at least say they got no apology although the log has their letter as gone: more
   * said no than letters are missing.
   */
  public long unreceived() {
    return Math.max(0, no - without());
  }

  /** So many at least were apologised to without a letter in the log, by word for instance. */
  public long unwritten() {
    return Math.max(0, yes - sent);
  }

  public boolean isContradiction() {
    return isShown() && unreceived() > 0;
  }
}
