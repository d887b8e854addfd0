package vn.motcua.bench;

/**
 * How long a bench measures.
 *
 * @param present dossiers to be there before
 */
public record Pace(int rounds, int seconds, int present) {
  /** The words of the command, in the order rounds, seconds, dossiers; what is missing is usual. */
  public static Pace of(String[] words, int rounds, int seconds, int present) {
    return new Pace(word(words, 0, rounds), word(words, 1, seconds), word(words, 2, present));
  }

  private static int word(String[] words, int place, int usual) {
    return words.length > place ? Integer.parseInt(words[place]) : usual;
  }

  int warmUp() {
    return Math.max(3, Math.min(15, seconds));
  }

  @Override
  public String toString() {
    return "%d rounds of %d s after %d s of warm-up".formatted(rounds, seconds, warmUp());
  }
}
