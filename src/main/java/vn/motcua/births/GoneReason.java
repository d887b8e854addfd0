package vn.motcua.births;

import java.util.List;

/** Why a child was taken off the list. */
public enum GoneReason {
  /** Registered long enough ago. */
  TIME_OVER,
  /** The family lives somewhere else now. */
  MOVED_AWAY,
  /** There is no such child here. */
  MISTAKE,
  /** On the list twice. */
  TWICE;

  /** Those a person gives. */
  public static List<GoneReason> ofPeople() {
    return List.of(MOVED_AWAY, MISTAKE, TWICE);
  }
}
