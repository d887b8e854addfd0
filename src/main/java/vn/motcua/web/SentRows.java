package vn.motcua.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.shared.FoldedText;

/**
 * The lines of a sent table below its heading. Above the heading a few lines of title may stand; it
 * is known by its words, whatever their marks, capitals and order.
 *
 * @param first the number of the line below the heading
 * @param lines those that say anything
 */
public record SentRows(int first, List<Line> lines) {
  private static final int HEADING_WITHIN = 15;

  public SentRows {
    lines = List.copyOf(lines);
  }

  /** One line: its number in the file, the first being 1, and its cells by column. */
  public record Line(int number, Map<String, Integer> columns, List<String> cells) {
    /** Empty where the table has no such column. */
    public String cell(String column) {
      Integer at = columns.get(column);
      return at == null || at >= cells.size() ? "" : cells.get(at);
    }
  }

  /**
   * Empty when no line has every column that is needed.
   *
   * @param headings column by heading, as {@link FoldedText} reads it
   */
  public static Optional<SentRows> under(
      SentTable table, Map<String, String> headings, Collection<String> needed) {
    List<List<String>> lines = table.lines();
    for (int at = 0; at < Math.min(lines.size(), HEADING_WITHIN); at++) {
      Map<String, Integer> columns = columns(lines.get(at), headings);
      if (columns.keySet().containsAll(needed)) {
        return Optional.of(below(lines, at + 1, columns));
      }
    }
    return Optional.empty();
  }

  private static Map<String, Integer> columns(List<String> heading, Map<String, String> headings) {
    Map<String, Integer> columns = new HashMap<>();
    for (int at = 0; at < heading.size(); at++) {
      String column = headings.get(FoldedText.of(heading.get(at)));
      if (column != null) {
        columns.putIfAbsent(column, at);
      }
    }
    return columns;
  }

  private static SentRows below(List<List<String>> lines, int first, Map<String, Integer> columns) {
    List<Line> found = new ArrayList<>();
    for (int at = first; at < lines.size(); at++) {
      if (!lines.get(at).stream().allMatch(String::isBlank)) {
        found.add(new Line(at + 1, columns, lines.get(at)));
      }
    }
    return new SentRows(first, found);
  }

  /** What stands above: merged cells come as empty ones and mean it. */
  public static final class Above {
    private final Map<String, String> words = new HashMap<>();

    /** The cell, or what stood above it. */
    public String of(Line line, String column) {
      String own = line.cell(column);
      if (!own.isEmpty()) {
        words.put(column, own);
      }
      return words.getOrDefault(column, "");
    }

    /** Whether another one begins here: a merged cell may say the same on each of its lines. */
    public boolean begins(Line line, String column) {
      String own = line.cell(column);
      return !own.isEmpty() && !own.equals(words.get(column));
    }

    public void forget(String column) {
      words.remove(column);
    }
  }
}
