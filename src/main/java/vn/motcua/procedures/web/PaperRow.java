package vn.motcua.procedures.web;

import java.util.Map;
import vn.motcua.procedures.Paper;
import vn.motcua.procedures.Publications;
import vn.motcua.web.Message;

/** One line of the paper list, as typed; a line without words is left out. */
public record PaperRow(
    String name, String group, String originals, String copies, String kind, String template) {
  static final PaperRow BLANK = new PaperRow("", "", "1", "0", Paper.Kind.REQUIRED.name(), "");

  static PaperRow of(Paper paper) {
    return new PaperRow(
        paper.name(),
        paper.group(),
        String.valueOf(paper.originals()),
        String.valueOf(paper.copies()),
        paper.kind().name(),
        paper.template());
  }

  boolean isBlank() {
    return name.isBlank() && isShort(originals) && isShort(copies);
  }

  private static boolean isShort(String count) {
    return count.strip().matches("[0-9]{0,2}");
  }

  Paper parsed(int order, Map<String, Message> errors) {
    FormReading.readable(errors, "paper-" + order, name);
    return new Paper(
        order,
        group,
        Publications.clean(name),
        number(originals, order, errors),
        number(copies, order, errors),
        template,
        Paper.Kind.valueOf(kind));
  }

  private static int number(String typed, int order, Map<String, Message> errors) {
    if (typed.isBlank()) {
      return 0;
    }
    if (!typed.strip().matches("\\d{1,2}")) {
      errors.put("paper-" + order, Message.of("procedures.problem.copies", order));
      return 1;
    }
    return Integer.parseInt(typed.strip());
  }
}
