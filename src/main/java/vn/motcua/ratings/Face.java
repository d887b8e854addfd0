package vn.motcua.ratings;

/** The first answer, and the only one that must be given: how it went, in three faces. */
public enum Face {
  CONTENT(3),
  SO_SO(2),
  NOT_CONTENT(1);

  private final int points;

  Face(int points) {
    this.points = points;
  }

  /** Three for the best; as it is written into the box. */
  public int points() {
    return points;
  }
}
