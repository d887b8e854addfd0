package vn.motcua.integrity;

/**
 * How often a pattern was found, in the reader's scope.
 *
 * @param found all of them
 * @param waiting those whose officer may still explain first; the reader sees no more than how many
 */
public record SignCount(SignPattern pattern, int found, int waiting) {
  static SignCount none(SignPattern pattern) {
    return new SignCount(pattern, 0, 0);
  }
}
