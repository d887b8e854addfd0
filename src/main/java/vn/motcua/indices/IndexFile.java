package vn.motcua.indices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;
import vn.motcua.web.SentRows;
import vn.motcua.web.SentTable;

/**
 * Values as a table: index, part, year, value, most, source, and the unit where it is not the
 * province. Merged cells come as empty ones and mean what stands above. Nothing is taken in while
 * anything is wrong.
 */
public record IndexFile(List<IndexRow> rows, List<Problem> problems) {
  static final int FIRST_YEAR = 2009;
  private static final int MOST_ROWS = 2_000;
  private static final int LONGEST_SOURCE = 300;
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000);
  private static final List<String> REQUIRED =
      List.of("index", "part", "year", "value", "most", "source");
  private static final Map<String, String> HEADINGS =
      Map.of(
          "chi so", "index",
          "thanh phan", "part",
          "nam", "year",
          "gia tri", "value",
          "diem toi da", "most",
          "toi da", "most",
          "nguon", "source",
          "don vi", "unit");

  public IndexFile {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /** What is wrong in a line of the file. */
  public record Problem(int line, Message what) {}

  /** What a file may speak of: the indices, the own province first among the units, the years. */
  record Scope(IndexCatalogue indices, List<Unit> units, int thisYear) {
    Scope {
      units = List.copyOf(units);
    }

    Optional<UnitId> unit(String typed) {
      String folded = FoldedText.of(typed);
      if (folded.isEmpty() || folded.equals("tinh")) {
        return Optional.of(units.getFirst().id());
      }
      List<UnitId> hits =
          units.stream()
              .filter(unit ->
                  folded.equals(unit.id().code())
                      || folded.equals(FoldedText.of(unit.fullName()))
                      || folded.equals(FoldedText.of(unit.name())))
              .map(Unit::id)
              .toList();
      return hits.size() == 1 ? Optional.of(hits.getFirst()) : Optional.empty();
    }
  }

  static IndexFile read(SentTable table, Scope scope) {
    return SentRows.under(table, HEADINGS, REQUIRED)
        .map(rows -> new Reading(scope).of(rows))
        .orElseGet(() -> failed(1, Message.of("indices.file.columns")));
  }

  static IndexFile failed(int line, Message what) {
    return new IndexFile(List.of(), List.of(new Problem(line, what)));
  }

  /** The reading of one file, line after line. */
  private static final class Reading {
    private final Scope scope;
    private final List<IndexRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final SentRows.Above above = new SentRows.Above();
    private final Map<String, Integer> seen = new HashMap<>();
    private int line;

    Reading(Scope scope) {
      this.scope = scope;
    }

    IndexFile of(SentRows sent) {
      for (SentRows.Line one : sent.lines()) {
        line = one.number();
        read(one);
      }
      if (rows.size() > MOST_ROWS) {
        return failed(line, Message.of("indices.file.long", MOST_ROWS));
      }
      if (rows.isEmpty() && problems.isEmpty()) {
        return failed(sent.first(), Message.of("indices.file.empty"));
      }
      return problems.isEmpty()
          ? new IndexFile(rows, List.of())
          : new IndexFile(List.of(), problems);
    }

    private void read(SentRows.Line cells) {
      int before = problems.size();
      if (above.begins(cells, "index")) {
        above.forget("part");
      }
      String typed = above.of(cells, "index");
      Optional<PublicIndex> index = scope.indices().named(typed);
      if (index.isEmpty()) {
        wrong(Message.of("indices.file.index", typed, scope.indices().names()));
      }
      String part = part(index, above.of(cells, "part"));
      int year = year(above.of(cells, "year"));
      BigDecimal value = decimal(cells.cell("value"), "value");
      BigDecimal most = decimal(cells.cell("most"), "most");
      String source = source(above.of(cells, "source"));
      UnitId unit = unit(cells.cell("unit"));
      if (problems.size() == before) {
        bounds(cells, value, most);
      }
      if (problems.size() == before) {
        String code = index.orElseThrow().code();
        add(new IndexRow(line, unit, code, part, year, value, most, source));
      }
    }

    private void add(IndexRow row) {
      Integer first = seen.putIfAbsent(row.about(), line);
      if (first == null) {
        rows.add(row);
      } else {
        wrong(Message.of("indices.file.twice", first));
      }
    }

    private String part(Optional<PublicIndex> index, String typed) {
      Optional<PublicIndex.Part> part = index.flatMap(one -> one.named(typed));
      if (index.isPresent() && part.isEmpty()) {
        wrong(Message.of("indices.file.part", typed, index.get().name()));
      }
      return part.map(PublicIndex.Part::code).orElse("");
    }

    private int year(String typed) {
      boolean written = typed.matches("[12]\\d{3}(?:\\.0)?");
      int year = written ? Integer.parseInt(typed.substring(0, 4)) : 0;
      if (!written) {
        wrong(Message.of("indices.file.no-year", typed));
      } else if (year < FIRST_YEAR || year > scope.thisYear()) {
        wrong(
            Message.of(
                "indices.file.year",
                typed,
                String.valueOf(FIRST_YEAR),
                String.valueOf(scope.thisYear())));
      }
      return year;
    }

    private BigDecimal decimal(String typed, String column) {
      Optional<BigDecimal> read = Decimals.of(typed);
      if (read.isEmpty()) {
        boolean day = typed.matches("\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?");
        wrong(Message.of("indices.file." + (day ? "day" : column), typed));
      }
      return read.orElse(BigDecimal.ONE);
    }

    private void bounds(SentRows.Line cells, BigDecimal value, BigDecimal most) {
      if (most.signum() == 0 || most.compareTo(LARGEST) > 0) {
        wrong(Message.of("indices.file.scale", cells.cell("most")));
      } else if (value.compareTo(most) > 0) {
        wrong(Message.of("indices.file.over", cells.cell("value"), cells.cell("most")));
      }
    }

    private String source(String typed) {
      if (typed.isEmpty()) {
        wrong(Message.of("indices.file.source"));
      } else if (typed.length() > LONGEST_SOURCE) {
        wrong(Message.of("indices.file.too-long", typed.substring(0, 40), LONGEST_SOURCE));
      }
      return typed;
    }

    private UnitId unit(String typed) {
      Optional<UnitId> unit = scope.unit(typed);
      if (unit.isEmpty()) {
        wrong(Message.of("indices.file.unit", typed));
      }
      return unit.orElse(scope.units().getFirst().id());
    }

    private void wrong(Message what) {
      problems.add(new Problem(line, what));
    }
  }
}
