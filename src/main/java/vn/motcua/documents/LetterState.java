package vn.motcua.documents;

/** How far a letter has come. */
public enum LetterState {
  /** Nobody has read it yet; it cannot be printed. */
  DRAFT,
  /** A named person read it and answered every question with yes. */
  CHECKED,
  HANDED_OVER,
  /** It does not go; a named person said why. */
  DROPPED
}
