package vn.motcua.procedures;

/** What a procedure still lacks before a dossier may be received under it. */
public enum Gap {
  /** No code of the state; none is ever invented. */
  CODE,
  /** No time limit on any channel. */
  TIME,
  /** No list of papers. */
  PAPERS
}
