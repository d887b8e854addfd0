package vn.motcua.budgets;

/** What an amount says. */
public enum Kind {
  /** Dự kiến: the last one holds. */
  PLANNED,
  /** Được duyệt, with its decision: the last one holds. */
  APPROVED,
  /** Đã chi, with its paper: entries add up. */
  SPENT
}
