package vn.motcua.organisation;

/** Why an officer is away; colleagues see it, the public only sees when the officer is back. */
public enum AbsenceReason {
  LEAVE,
  MISSION,
  TRAINING,
  SICK,
  OTHER;

  public String messageKey() {
    return "organisation.absence." + name();
  }
}
