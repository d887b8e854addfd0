package vn.motcua.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.shared.FoldedText;
import vn.motcua.web.SentTable;

/**
 * A set as a table: one line for each criterion, the group on its first line; what is above the
 * lines (name, year, points of the whole) is typed beside the file.
 */
public final class SetTable {
  private static final int HEADING_WITHIN = 15;
  private static final Map<String, String> HEADINGS =
      Map.of(
          "ma nhom", "group",
          "nhom", "groupName",
          "diem nhom", "groupMax",
          "ma", "code",
          "tieu chi", "name",
          "diem", "max",
          "cach cham", "way",
          "chi so", "figure",
          "thang diem", "steps");

  private SetTable() {}

  /** What the form says about a set whose lines come as a table; papers one a line. */
  public record Head(
      String code,
      String name,
      String year,
      String total,
      String pass,
      String source,
      List<String> papers) {
    public Head {
      papers = List.copyOf(papers);
    }
  }

  static Optional<SetDraft> read(SentTable table, Head head) {
    List<List<String>> lines = table.lines();
    for (int at = 0; at < Math.min(lines.size(), HEADING_WITHIN); at++) {
      Map<String, Integer> columns = columns(lines.get(at));
      if (columns.keySet().containsAll(List.of("group", "groupName", "groupMax"))) {
        return Optional.of(draft(lines.subList(at + 1, lines.size()), columns, head));
      }
    }
    return Optional.empty();
  }

  private static Map<String, Integer> columns(List<String> heading) {
    Map<String, Integer> columns = new HashMap<>();
    for (int at = 0; at < heading.size(); at++) {
      String column = HEADINGS.get(FoldedText.of(heading.get(at)));
      if (column != null) {
        columns.putIfAbsent(column, at);
      }
    }
    return columns;
  }

  private static SetDraft draft(List<List<String>> lines, Map<String, Integer> columns, Head head) {
    Map<String, List<List<String>>> groups = new LinkedHashMap<>();
    String group = "";
    for (List<String> cells : lines) {
      if (cells.stream().allMatch(String::isBlank)) {
        continue;
      }
      String own = cell(cells, columns, "group");
      group = own.isEmpty() ? group : own;
      groups.computeIfAbsent(group, fresh -> new ArrayList<>()).add(cells);
    }
    return new SetDraft(
        head.code(),
        head.name(),
        head.year(),
        head.total(),
        head.pass(),
        head.source(),
        groups.entrySet().stream()
            .map(one -> group(one.getKey(), one.getValue(), columns))
            .toList(),
        head.papers());
  }

  private static SetDraft.Group group(
      String code, List<List<String>> lines, Map<String, Integer> columns) {
    return new SetDraft.Group(
        code,
        first(lines, columns, "groupName"),
        first(lines, columns, "groupMax"),
        lines.stream()
            .filter(cells ->
                !cell(cells, columns, "code").isEmpty() || !cell(cells, columns, "name").isEmpty())
            .map(cells ->
                new SetDraft.Line(
                    cell(cells, columns, "code"),
                    cell(cells, columns, "name"),
                    cell(cells, columns, "max"),
                    cell(cells, columns, "way"),
                    cell(cells, columns, "figure"),
                    steps(cell(cells, columns, "steps"))))
            .toList());
  }

  /** Written as {@code 90: 2; 95: 3,5; 98: 5}. */
  private static List<SetDraft.Mark> steps(String text) {
    List<SetDraft.Mark> steps = new ArrayList<>();
    for (String one : text.split(";")) {
      if (!one.isBlank()) {
        int colon = one.indexOf(':');
        steps.add(
            colon < 0
                ? new SetDraft.Mark(one.strip(), "")
                : new SetDraft.Mark(
                    one.substring(0, colon).replace("%", "").strip(),
                    one.substring(colon + 1).strip()));
      }
    }
    return steps;
  }

  private static String first(
      List<List<String>> lines, Map<String, Integer> columns, String column) {
    return lines.stream()
        .map(cells -> cell(cells, columns, column))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String cell(List<String> cells, Map<String, Integer> columns, String column) {
    Integer at = columns.get(column);
    return at == null || at >= cells.size() ? "" : cells.get(at);
  }
}
