package vn.motcua.democracy;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.motcua.web.Message;

/** Reads "1-50, 53, 60": households by their number on the village's list, each once. */
final class HouseholdList {
  private static final int LONGEST = 20_000;

  private HouseholdList() {}

  /**
   * The numbers in order.
   *
   * @throws Rejected when it cannot be read, a number is not on the list, or one stands there twice
   */
  static List<Integer> read(String typed, int households) {
    if (typed.isBlank() || typed.length() > LONGEST) {
      throw refused("democracy.error.households-none");
    }
    SortedSet<Integer> all = new TreeSet<>();
    SortedSet<Integer> twice = new TreeSet<>();
    for (String part : typed.strip().split("[\\s,;]+")) {
      if (!part.matches("[0-9]{1,6}(-[0-9]{1,6})?")) {
        throw refused("democracy.error.households-unreadable", shortened(part));
      }
      int dash = part.indexOf('-');
      int from = Integer.parseInt(dash < 0 ? part : part.substring(0, dash));
      int to = dash < 0 ? from : Integer.parseInt(part.substring(dash + 1));
      if (from < 1 || to > households || from > to) {
        throw refused("democracy.error.households-range", part, households);
      }
      for (int number = from; number <= to; number++) {
        if (!all.add(number)) {
          twice.add(number);
        }
      }
    }
    if (!twice.isEmpty()) {
      throw twice(new ArrayList<>(twice));
    }
    return List.copyOf(all);
  }

  /** "1–50, 53", for reading. */
  static String shown(List<Integer> sorted) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < sorted.size(); i++) {
      int first = sorted.get(i);
      while (i + 1 < sorted.size() && sorted.get(i + 1) == sorted.get(i) + 1) {
        i++;
      }
      words.append(words.isEmpty() ? "" : ", ").append(first);
      if (sorted.get(i) != first) {
        words.append('–').append(sorted.get(i));
      }
    }
    return words.toString();
  }

  static Rejected twice(List<Integer> numbers) {
    return refused("democracy.error.voted-twice", shortened(shown(numbers)));
  }

  private static String shortened(String words) {
    return words.length() > 60 ? words.substring(0, 60) + "…" : words;
  }

  private static Rejected refused(String key, Object... arguments) {
    return new Rejected(java.util.Map.of("ho", Message.of(key, arguments)));
  }
}
