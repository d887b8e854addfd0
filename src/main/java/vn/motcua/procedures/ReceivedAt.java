package vn.motcua.procedures;

/** Where the dossier is usually handed in; an inference from the field, never a legal statement. */
public enum ReceivedAt {
  COMMUNE_ONE_STOP,
  COMMUNE_POLICE,
  BORDER_POST,
  SOCIAL_INSURANCE,
  COMMUNE_MILITARY_COMMAND
}
