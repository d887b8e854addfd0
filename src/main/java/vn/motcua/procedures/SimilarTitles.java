package vn.motcua.procedures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The titles of all versions in memory, for searches in which a word is misspelt: the same titles,
 * as close, as the SQL function {@code similar_procedures} finds. Never changes; when the catalogue
 * has grown, another one takes its place.
 */
final class SimilarTitles {
  /** A stretch of the title shares half of its pieces with what was typed. */
  static final float ALIKE = 0.5f;

  /** So much is still shared when one letter of three or four words went wrong. */
  static final float ONE_SLIP = 0.7f;

  private final List<Title> titles;

  SimilarTitles(List<Title> titles) {
    this.titles = List.copyOf(titles);
  }

  /** The folded title of a version in pieces. */
  record Title(UUID version, Trigrams pieces) {
    Title(UUID version, String words) {
      this(version, Trigrams.of(words));
    }
  }

  /** A version and how close its title is to what was typed, at most 1.5. */
  record Near(UUID version, double closeness) {}

  /** Titles at least so alike to one of the folded keys, in no order. */
  List<Near> near(List<String> keys, float alike) {
    List<Trigrams> typed = keys.stream().map(Trigrams::of).toList();
    List<Near> near = new ArrayList<>();
    for (Title title : titles) {
      if (typed.stream().anyMatch(key -> mayResemble(key, title.pieces(), alike))) {
        List<Float> stretches =
            typed.stream().map(key -> key.wordSimilarity(title.pieces())).toList();
        if (Collections.max(stretches) >= alike) {
          near.add(new Near(title.version(), closeness(typed, stretches, title.pieces())));
        }
      }
    }
    return near;
  }

  /** Most titles share too little for any stretch of them to be alike; counting costs little. */
  private static boolean mayResemble(Trigrams key, Trigrams title, float alike) {
    return key.shared(title) >= alike * key.distinct().length;
  }

  private static double closeness(List<Trigrams> typed, List<Float> stretches, Trigrams title) {
    return IntStream.range(0, typed.size())
        .mapToDouble(i -> (double) stretches.get(i) + typed.get(i).similarity(title) / 2.0)
        .max()
        .orElse(0);
  }
}
