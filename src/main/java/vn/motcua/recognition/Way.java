package vn.motcua.recognition;

/** How the points of a criterion come about. */
public enum Way {
  /** From a figure of the program, by a table of steps. */
  COMPUTED,
  /** From a file, a photo or an inspection that somebody looks at. */
  EVIDENCED,
  /** By whoever appraises. */
  JUDGED
}
