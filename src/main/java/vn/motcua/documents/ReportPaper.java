package vn.motcua.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * A report of several parts, the same for print and for a word processor. It is a draft for whoever
 * signs it: the number of the paper is theirs to give.
 *
 * @param title such as "Báo cáo sơ kết phong trào"
 * @param subtitle what it is about and until when it counts
 * @param signer the heading above the signature, such as "TRƯỞNG BAN"
 */
public record ReportPaper(
    Letterhead letterhead,
    LocalDate day,
    String title,
    String subtitle,
    List<Part> parts,
    String signer) {
  public ReportPaper {
    parts = List.copyOf(parts);
  }

  /** What a report is made of, from above to below. */
  public sealed interface Part {}

  /** The heading of what follows. */
  public record Heading(String text) implements Part {}

  public record Words(String text) implements Part {}

  /**
   * Rows under their headings.
   *
   * @param rows cells in the order of the columns
   */
  public record Table(List<Column> columns, List<List<String>> rows) implements Part {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A column of a table.
   *
   * @param share of the width, in any measure the columns of one table have in common
   */
  public record Column(String heading, int share, boolean number) {}

  /** Bars one under the other, each a part of its own whole, with its words beside it. */
  public record Bars(List<Bar> bars) implements Part {
    public Bars {
      bars = List.copyOf(bars);
    }
  }

  /**
   * One bar.
   *
   * @param whole zero where nothing was counted: then there is no bar
   * @param said what the bar shows, in words
   */
  public record Bar(String label, long part, long whole, String said) {
    public Bar {
      if (part < 0 || part > whole) {
        throw new IllegalArgumentException("%d of %d".formatted(part, whole));
      }
    }

    double length() {
      return whole == 0 ? 0 : (double) part / whole;
    }
  }
}
