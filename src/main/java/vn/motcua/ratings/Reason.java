package vn.motcua.ratings;

/** Why it was a good or a bad experience: ticked, as many as fit. */
public enum Reason {
  QUICK(true),
  KIND(true),
  WELL_EXPLAINED(true),
  ONE_VISIT(true),
  LONG_WAIT(false),
  UNKIND(false),
  UNCLEAR(false),
  MANY_VISITS(false),
  MANY_PAPERS(false),
  LATE(false);

  private final boolean good;

  Reason(boolean good) {
    this.good = good;
  }

  public boolean isGood() {
    return good;
  }

  String item() {
    return "R_" + name();
  }
}
