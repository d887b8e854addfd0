package vn.motcua.feedback;

import java.util.Optional;

/**
 * How people speak of somebody without the full name; data.
 *
 * @param post of a title; forms of address and greetings have none
 * @param strict typed with marks, it must have the same marks
 */
record NamingWord(String words, Kind kind, Optional<Post> post, boolean strict) {
  /** What the words do. */
  enum Kind {
    /** A given name may follow ("anh Sơn"). */
    FORM,
    /** Names whoever has the post, and a given name may follow. */
    POST,
    /** A post right after it is whom the letter is written to. */
    GREETING
  }
}
