package vn.motcua.councils;

/** How a member voted on the motion. */
public enum Vote {
  FOR,
  AGAINST,
  ABSTAIN
}
