package vn.motcua.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.reporting.WeekLine;

/**
 * A table of figures that a script may also draw: the page, the picture and the workbook are made
 * of the same rows.
 *
 * @param id of the section, as {@code tuan}
 * @param lead which time it covers, or how to read it
 * @param first head of the first column
 */
public record Chart(
    String id,
    Kind kind,
    String title,
    String lead,
    String first,
    List<Column> columns,
    List<Row> rows) {
  public Chart {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** How the script draws it. */
  public enum Kind {
    /** Upright columns, time from left to right. */
    TREND,
    /** Lying bars, one for each row. */
    BARS,
    /** A field of squares, the darker the more. */
    HEAT,
    /** Not drawn. */
    TABLE;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** What a column is painted as; each has a colour and a pattern of its own. */
  public enum Paint {
    NONE,
    COUNT,
    EARLY,
    ON_TIME,
    LATE;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** A column of one figure; {@code definition} says what it counts. */
  public record Column(String label, String definition, Paint paint) {}

  /**
   * A line of figures.
   *
   * @param href where its label leads; empty for nowhere
   * @param words why it stands there, sentence by sentence
   * @param weeks its own trend, drawn small beside the label
   */
  public record Row(
      String label, String href, List<String> words, List<WeekLine> weeks, List<Cell> cells) {
    public Row {
      words = List.copyOf(words);
      weeks = List.copyOf(weeks);
      cells = List.copyOf(cells);
    }

    Row(String label, List<Cell> cells) {
      this(label, "", List.of(), List.of(), cells);
    }
  }

  /**
   * One figure: a count, or a part of a whole.
   *
   * @param of the whole; null for a count
   * @param hidden the word that stands there instead of a number that is not told; empty otherwise
   */
  public record Cell(@Nullable Long value, @Nullable Long of, String hidden) {
    static Cell count(long value) {
      return new Cell(value, null, "");
    }

    static Cell share(long part, long whole) {
      return new Cell(part, whole, "");
    }

    static Cell none() {
      return new Cell(null, null, "");
    }

    static Cell hidden(String word) {
      return new Cell(null, null, word);
    }

    /** How dark it is drawn beside the darkest one: 0 to 5. */
    int shade(long most) {
      return value == null || value == 0 ? 0 : (int) Math.max(1, Math.ceilDiv(5 * value, most));
    }
  }

  /** Whether anything at all was counted. */
  public boolean isEmpty() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .allMatch(cell -> cell.hidden().isEmpty() && (cell.value() == null || cell.value() == 0));
  }

  /** For the squares of a heat map. */
  public String shade(Cell cell) {
    long most =
        rows.stream()
            .flatMap(row -> row.cells().stream())
            .mapToLong(one -> one.value() == null ? 0 : one.value())
            .max()
            .orElse(0);
    return kind == Kind.HEAT ? "heat-" + cell.shade(Math.max(most, 1)) : "";
  }
}
