package vn.motcua.surveys;

import java.util.List;

/**
 * One question of a form.
 *
 * @param id Q1, Q2… in the order asked
 * @param options what one can choose, from 1; of a scale from the worst to the best
 * @param satisfied how many options at the end of a scale count as satisfied; 0 for other kinds
 */
public record Question(String id, String text, Kind kind, List<String> options, int satisfied) {
  /** Most options one question has. */
  public static final int MOST_OPTIONS = 20;

  /** Largest number one can answer. */
  public static final int LARGEST_NUMBER = 9999;

  /** How it is answered. */
  public enum Kind {
    ONE,
    SEVERAL,
    SCALE,
    NUMBER,
    TEXT;

    public boolean hasOptions() {
      return this == ONE || this == SEVERAL || this == SCALE;
    }
  }

  public Question {
    options = List.copyOf(options);
    if (kind.hasOptions() == options.isEmpty() || options.size() > MOST_OPTIONS) {
      throw new IllegalArgumentException(
          "a question of kind " + kind + " with " + options.size() + " options");
    }
    if (satisfied < 0 || satisfied > options.size()) {
      throw new IllegalArgumentException(satisfied + " satisfied of " + options.size());
    }
  }

  /** Whether the option, counted from 1, says that one is satisfied. */
  public boolean isSatisfied(int option) {
    return option > options.size() - satisfied && option <= options.size();
  }
}
