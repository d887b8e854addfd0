package vn.motcua.bench;

/**
 * How long a bench measures.
 *
 * @param seconds of one contender's share of a round
 * @param present dossiers to be there before
 * @param warmUp seconds of load before anything counts
 */
public record Pace(int rounds, int seconds, int present, int warmUp) {
  /** The words of the command, in the order rounds, seconds, dossiers; what is missing is usual. */
  public static Pace of(String[] words, int rounds, int seconds, int present) {
    int each = word(words, 1, seconds);
    return new Pace(
        word(words, 0, rounds), each, word(words, 2, present), Math.max(3, Math.min(15, each)));
  }

  /**
   * For pages: a desk's server has run since the morning, and the JDK takes about a minute under
   * load until it has compiled what pages need.
   */
  public Pace sinceMorning() {
    return new Pace(rounds, seconds, present, 6 * seconds);
  }

  private static int word(String[] words, int place, int usual) {
    return words.length > place ? Integer.parseInt(words[place]) : usual;
  }

  @Override
  public String toString() {
    return "%d rounds of %d s after %d s of warm-up".formatted(rounds, seconds, warmUp);
  }
}
