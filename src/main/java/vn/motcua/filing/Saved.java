package vn.motcua.filing;

/** What came of saving one question of a draft. */
public sealed interface Saved {
  /** It is kept. */
  record Kept(Draft draft) implements Saved {}

  /** Another device answered the same question since, otherwise; nothing was changed. */
  record Differs(Draft there) implements Saved {}
}
