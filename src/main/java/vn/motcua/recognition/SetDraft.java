package vn.motcua.recognition;

import java.math.BigDecimal;
import java.util.List;

/**
 * A set as it was sent, not yet looked at: every number as its text, so that a wrong one can be
 * named.
 */
record SetDraft(
    String code,
    String name,
    String year,
    String total,
    String pass,
    String source,
    List<Group> groups,
    List<String> papers) {
  SetDraft {
    groups = List.copyOf(groups);
    papers = List.copyOf(papers);
  }

  record Group(String code, String name, String max, List<Line> lines) {
    Group {
      lines = List.copyOf(lines);
    }
  }

  record Line(String code, String name, String max, String way, String figure, List<Mark> steps) {
    Line {
      steps = List.copyOf(steps);
    }
  }

  /** A step as it was written. */
  record Mark(String from, String points) {}

  /** A number of points with at most two decimals, a comma or a point before them; else null. */
  static @org.jspecify.annotations.Nullable BigDecimal number(String text) {
    String plain = text.strip().replace(',', '.');
    return plain.matches("[0-9]{1,4}([.][0-9]{1,2})?") ? new BigDecimal(plain) : null;
  }
}
