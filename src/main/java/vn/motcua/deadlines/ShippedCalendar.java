package vn.motcua.deadlines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The nationwide calendar as files in the program: published days, lunar anchors. */
final class ShippedCalendar {
  static final String HOLIDAYS = "/data/holidays.csv";
  static final String ANCHORS = "/data/lunar-anchors.csv";

  /** First day that holidays.csv knows. */
  static final LocalDate COMPLETE_FROM = LocalDate.of(2024, 1, 1);

  /** Last day whose holidays were published when the file was made. */
  static final LocalDate COMPLETE_UNTIL = LocalDate.of(2026, 12, 31);

  /** One published day with where it comes from. */
  record Row(DayRule rule, String source, String confidence) {}

  private ShippedCalendar() {}

  static List<Row> days() {
    return lines(HOLIDAYS).stream()
        .map(cells ->
            new Row(
                new DayRule(
                    LocalDate.parse(cells.get(0)),
                    DayRule.Kind.valueOf(cells.get(3)),
                    cells.get(2)),
                cells.get(4),
                cells.get(5)))
        .toList();
  }

  static List<LunarYear> anchors() {
    return lines(ANCHORS).stream()
        .map(cells ->
            new LunarYear(
                Integer.parseInt(cells.get(0)),
                LocalDate.parse(cells.get(1)),
                LocalDate.parse(cells.get(2))))
        .toList();
  }

  static byte[] bytes(String file) {
    try (InputStream in = ShippedCalendar.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: " + file + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> lines(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(ShippedCalendar::cells)
        .toList();
  }

  /** Cells of one line; quotes keep commas together. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
