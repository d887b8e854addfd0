package vn.motcua.ratings;

/** Asked where the dossier was late: did you get an apology? */
public enum Apology {
  YES,
  NO,
  UNSURE
}
