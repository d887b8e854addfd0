package vn.motcua.feedback;

/** A post by which people speak of somebody without a name. */
enum Post {
  CHAIRMAN,
  DEPUTY,
  SECRETARY,
  FRONT,
  DIRECTOR,
  /** Of another office, or of another body of the commune: nobody here is meant. */
  ELSEWHERE
}
