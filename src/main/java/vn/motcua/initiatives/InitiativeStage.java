package vn.motcua.initiatives;

/** Where an initiative stands; its name is a message. */
public enum InitiativeStage {
  PROPOSED,
  ON_TRIAL,
  MEASURED,
  RECOGNISED,
  DROPPED
}
