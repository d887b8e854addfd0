package vn.motcua;

import java.util.ArrayList;
import java.util.List;

/** Everything a rule found wrong, reported at once: where, what, and the way out. */
final class Violations {
  private final String wayOut;
  private final List<String> found = new ArrayList<>();

  Violations(String wayOut) {
    this.wayOut = wayOut;
  }

  void add(String where, String what) {
    found.add(where + "  " + what);
  }

  void addUnless(boolean fine, String where, String what) {
    if (!fine) {
      add(where, what);
    }
  }

  void assertNone() {
    if (!found.isEmpty()) {
      throw new AssertionError(
          "%d found.%n  %s%nThe way out: %s"
              .formatted(found.size(), String.join("\n  ", found), wayOut));
    }
  }
}
