package vn.motcua.commendation;

/** Where a proposal stands; its name is a message. */
public enum CommendationStage {
  PROPOSED,
  HEARD,
  DECIDED,
  PUBLISHED,
  NOT_GIVEN
}
