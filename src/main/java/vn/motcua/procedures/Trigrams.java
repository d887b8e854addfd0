package vn.motcua.procedures;

import java.util.Arrays;

/**
 * The three-letter pieces of folded words, two blanks before each word and one after it, in the
 * order of the text; compared exactly as PostgreSQL's pg_trgm compares them.
 */
record Trigrams(long[] inOrder, long[] distinct) {

  static Trigrams of(String words) {
    long[] pieces = new long[2 * words.length() + 2];
    int count = 0;
    for (String word : words.split(" ")) {
      if (!word.isEmpty()) {
        String padded = "  " + word + " ";
        for (int i = 0; i + 3 <= padded.length(); i++) {
          pieces[count++] = piece(padded, i);
        }
      }
    }
    long[] inOrder = Arrays.copyOf(pieces, count);
    return new Trigrams(inOrder, Arrays.stream(inOrder).sorted().distinct().toArray());
  }

  private static long piece(String padded, int at) {
    return (long) padded.charAt(at) << 32
        | (long) padded.charAt(at + 1) << 16
        | padded.charAt(at + 2);
  }

  /** How many pieces both have. */
  int shared(Trigrams other) {
    int shared = 0;
    for (int i = 0, j = 0; i < distinct.length && j < other.distinct.length; ) {
      long mine = distinct[i];
      long theirs = other.distinct[j];
      shared += mine == theirs ? 1 : 0;
      i += mine <= theirs ? 1 : 0;
      j += theirs <= mine ? 1 : 0;
    }
    return shared;
  }

  /** Shared pieces among all pieces of both: {@code similarity(a, b)}. */
  float similarity(Trigrams other) {
    return share(shared(other), distinct.length, other.distinct.length);
  }

  /**
   * The similarity with the stretch of the text that resembles most: {@code word_similarity(this,
   * text)}.
   *
   * <p>A stretch ends at a piece of ours; from each such end the beginning moves up as long as the
   * stretch gets more alike.
   */
  float wordSimilarity(Trigrams text) {
    int[] places = text.placesAmong(distinct);
    int[] last = new int[distinct.length + text.distinct.length];
    Arrays.fill(last, -1);
    float most = 0;
    int lower = -1;
    int ours = 0;
    int length = 0;
    for (int upper = 0; upper < places.length; upper++) {
      int place = places[upper];
      boolean known = place < distinct.length;
      if (lower >= 0 || known) {
        if (last[place] < 0) {
          length++;
          ours += known ? 1 : 0;
        }
        last[place] = upper;
      }
      if (!known) {
        continue;
      }
      if (lower < 0) {
        lower = upper;
        length = 1;
      }
      float now = share(ours, distinct.length, length);
      int leftOurs = ours;
      int leftLength = length;
      int before = lower;
      for (int from = before; from <= upper; from++) {
        float shorter = share(leftOurs, distinct.length, leftLength);
        if (shorter > now) {
          now = shorter;
          length = leftLength;
          lower = from;
          ours = leftOurs;
        }
        if (last[places[from]] == from) {
          leftLength--;
          leftOurs -= places[from] < distinct.length ? 1 : 0;
        }
      }
      most = Math.max(most, now);
      for (int from = before; from < lower; from++) {
        if (last[places[from]] == from) {
          last[places[from]] = -1;
        }
      }
    }
    return most;
  }

  /** Each piece by its place among those; the others are numbered after them. */
  private int[] placesAmong(long[] wanted) {
    int[] places = new int[inOrder.length];
    for (int i = 0; i < places.length; i++) {
      int place = Arrays.binarySearch(wanted, inOrder[i]);
      places[i] = place >= 0 ? place : wanted.length + Arrays.binarySearch(distinct, inOrder[i]);
    }
    return places;
  }

  private static float share(int shared, int mine, int theirs) {
    return (float) shared / (mine + theirs - shared);
  }
}
