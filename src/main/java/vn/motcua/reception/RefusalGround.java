package vn.motcua.reception;

/**
 * The grounds on which a reception may be refused: Luật Tiếp công dân Điều 9 and NĐ 154/2026/NĐ-CP
 * Điều 4 khoản 1, point by point.
 */
public enum RefusalGround {
  LAW_1,
  LAW_2,
  LAW_3,
  A,
  B,
  C,
  D,
  DD,
  E,
  G,
  H,
  I,
  K;

  /** Whether a written notice (01/TCD) is owed; for the others the reason is told in person. */
  public boolean isInWriting() {
    return this == LAW_3 || this == H;
  }
}
