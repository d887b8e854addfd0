package vn.motcua.documents;

/** Where a line stands in the room it has. */
enum Align {
  LEFT(0),
  CENTRE(0.5f),
  RIGHT(1);

  private final float share;

  Align(float share) {
    this.share = share;
  }

  float shift(float spare) {
    return share * spare;
  }
}
