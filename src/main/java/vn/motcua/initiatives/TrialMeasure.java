package vn.motcua.initiatives;

/**
 * What an initiative means to move: a figure the program reckons by itself. Waiting at the desk is
 * not here, because nothing counts it yet.
 */
public enum TrialMeasure {
  /** Minutes on the wall from receipt to result, half of the dossiers below. */
  MINUTES("initiatives-minutes", false),
  /** Dossiers somebody was asked further papers for: one more trip each. */
  SUPPLEMENTED("initiatives-supplemented", false),
  /** Results early or on time. */
  KEPT("initiatives-kept", true),
  /** Settled at the Centre itself, of those that are to be. */
  SPOT("initiatives-spot", true),
  /** The office's own, sooner promise kept. */
  PROMISE("initiatives-promise", true),
  ONLINE("initiatives-online", true),
  /** Sessions of a council held at the person's home. */
  HOME("initiatives-home", true),
  /** Not discontent, by whole quarters: ratings keep no day (ADR 027). */
  SATISFIED("reporting-qd766-satisfaction", true);

  private final String figure;
  private final boolean higherIsBetter;

  TrialMeasure(String figure, boolean higherIsBetter) {
    this.figure = figure;
    this.higherIsBetter = higherIsBetter;
  }

  /** Id of its definition. */
  public String figure() {
    return figure;
  }

  public boolean isHigherBetter() {
    return higherIsBetter;
  }

  /** A time, of which the median is taken; all others are shares. */
  public boolean isTime() {
    return this == MINUTES;
  }

  /** Whether its windows are whole quarters. */
  public boolean isByQuarter() {
    return this == SATISFIED;
  }

  /** Whether it says what people think, and how many of them answered belongs beside it. */
  public boolean isOpinion() {
    return this == SATISFIED;
  }

  /** Whether only the procedures and days of the trial's own promise can be counted. */
  public boolean isNarrowedByPromise() {
    return this == MINUTES || this == SUPPLEMENTED || this == KEPT || this == ONLINE;
  }
}
