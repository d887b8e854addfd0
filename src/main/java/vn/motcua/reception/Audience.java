package vn.motcua.reception;

/** With whom a dialogue is held. */
public enum Audience {
  PEOPLE,
  WORKERS,
  BUSINESSES
}
