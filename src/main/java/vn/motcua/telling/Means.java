package vn.motcua.telling;

/** How a citizen was told, or tried to be. */
public enum Means {
  PHONE,
  IN_PERSON,
  LETTER,
  /** Sent by the program itself. */
  EMAIL
}
