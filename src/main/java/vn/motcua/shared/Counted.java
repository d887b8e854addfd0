package vn.motcua.shared;

/**
 * A number in the message of a refusal, with the id of the definition it follows. As text it is the
 * number alone.
 */
public record Counted(String figure, long count) {
  @Override
  public String toString() {
    return Long.toString(count);
  }
}
