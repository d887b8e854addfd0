package vn.motcua.councils;

/** Where a council meets (TT 01/2019/TT-BLĐTBXH). */
public enum Place {
  OFFICE,
  HEALTH_STATION,
  /** Where the person lives, when he or she cannot come. */
  HOME
}
