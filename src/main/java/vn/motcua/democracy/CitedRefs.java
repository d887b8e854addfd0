package vn.motcua.democracy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads references of dossiers as people paste them: with spaces, commas or lines between. */
final class CitedRefs {
  private static final int MOST = 10;
  private static final String ONE = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  private CitedRefs() {}

  /** Whether every part is a reference, and there are not too many. */
  static boolean areReadable(String typed) {
    List<String> parts = parts(typed);
    return parts.size() <= MOST && parts.stream().allMatch(part -> part.matches(ONE));
  }

  /** Each once, in their order; what is no reference is left out. */
  static List<UUID> read(String typed) {
    return parts(typed).stream()
        .filter(part -> part.matches(ONE))
        .map(UUID::fromString)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static List<String> parts(String typed) {
    return Stream.of(typed.strip().split("[\\s,;]+")).filter(part -> !part.isEmpty()).toList();
  }
}
