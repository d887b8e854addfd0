package vn.motcua.recognition;

/** Where a commune is on its road. */
public enum RecognitionStage {
  /** The commune scores itself. */
  SCORING,
  SUBMITTED,
  APPRAISED,
  /** The council has met. */
  HEARD,
  RECOGNISED,
  NOT_RECOGNISED,
  WITHDRAWN;

  /** Whether a decision was made. */
  public boolean isDecided() {
    return this == RECOGNISED || this == NOT_RECOGNISED || this == WITHDRAWN;
  }
}
