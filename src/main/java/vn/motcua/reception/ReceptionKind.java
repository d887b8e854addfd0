package vn.motcua.reception;

/** Why somebody sits there and listens. */
public enum ReceptionKind {
  /** Tiếp định kỳ of the head of the unit: at least one day a week in a commune (Luật Điều 15). */
  HEAD,
  /** Tiếp đột xuất of the head of the unit. */
  HEAD_EXTRA,
  /** Tiếp thường xuyên by an officer the chairman names (NĐ 154/2026 Điều 29). */
  REGULAR
}
