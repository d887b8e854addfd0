package vn.motcua.councils;

/** What the chair puts to the vote: a degree of disability (Luật Điều 3), or none. */
public enum Motion {
  SPECIALLY_SEVERE,
  SEVERE,
  MILD,
  /** No degree: the citizen gets a written refusal with the reason. */
  REFUSED
}
