package vn.motcua.programme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;
import vn.motcua.web.SentRows;
import vn.motcua.web.SentTable;

/**
 * A plan as a table: field, task, activity, who answers, who carries it out, by when. Merged cells
 * come as empty ones and mean what stands above. Nothing is taken in while anything is wrong.
 */
public record PlanFile(List<PlanRow> rows, List<Problem> problems) {
  private static final int MOST_ROWS = 500;
  private static final int LONGEST = 300;
  private static final int LONGEST_NAME = 1_000;
  private static final int LONGEST_HEAD = 200;
  private static final List<String> REQUIRED = List.of("field", "task", "activity", "head", "due");
  private static final Map<String, String> HEADINGS =
      Map.ofEntries(
          Map.entry("linh vuc", "field"),
          Map.entry("noi dung", "field"),
          Map.entry("nhiem vu", "task"),
          Map.entry("hoat dong", "activity"),
          Map.entry("nguoi dung dau chiu trach nhiem", "head"),
          Map.entry("nguoi chiu trach nhiem", "head"),
          Map.entry("nguoi dung dau", "head"),
          Map.entry("noi thuc hien", "units"),
          Map.entry("don vi thuc hien", "units"),
          Map.entry("bat dau", "starts"),
          Map.entry("han", "due"),
          Map.entry("han hoan thanh", "due"),
          Map.entry("thoi han", "due"),
          Map.entry("sau hoat dong", "after"),
          Map.entry("cho hoat dong", "after"));
  private static final List<DateTimeFormatter> DAYS =
      Stream.of("uuuu-M-d", "d/M/uuuu", "d-M-uuuu", "d.M.uuuu").map(PlanFile::format).toList();

  public PlanFile {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /** What is wrong in a line of the file. */
  public record Problem(int line, Message what) {}

  /** Reads the table a plan was sent as. */
  static PlanFile read(SentTable table, PlanScope scope, int year) {
    return SentRows.under(table, HEADINGS, REQUIRED)
        .map(rows -> new Reading(scope, year).of(rows))
        .orElseGet(() -> failed(1, Message.of("programme.file.columns")));
  }

  static PlanFile failed(int line, Message what) {
    return new PlanFile(List.of(), List.of(new Problem(line, what)));
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
  }

  /** The reading of one file, line after line. */
  private static final class Reading {
    private final PlanScope scope;
    private final int year;
    private final List<PlanRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final SentRows.Above above = new SentRows.Above();
    private final List<String> waits = new ArrayList<>();
    private int line;

    Reading(PlanScope scope, int year) {
      this.scope = scope;
      this.year = year;
    }

    PlanFile of(SentRows sent) {
      for (SentRows.Line one : sent.lines()) {
        line = one.number();
        read(one);
      }
      if (rows.size() > MOST_ROWS) {
        return failed(line, Message.of("programme.file.long", MOST_ROWS));
      }
      if (rows.isEmpty() && problems.isEmpty()) {
        return failed(sent.first(), Message.of("programme.file.empty"));
      }
      if (!problems.isEmpty()) {
        return new PlanFile(List.of(), problems);
      }
      return PlanWaits.of(PlanWaits.numbered(rows), waits);
    }

    private void read(SentRows.Line cells) {
      int before = problems.size();
      if (above.begins(cells, "field")) {
        above.forget("task");
        above.forget("head");
      } else if (above.begins(cells, "task")) {
        above.forget("head");
      }
      String field = inherited(cells, "field", "programme.column.field", LONGEST);
      String task = inherited(cells, "task", "programme.column.task", LONGEST_NAME);
      String head = inherited(cells, "head", "programme.column.head", LONGEST_HEAD);
      String activity = cells.cell("activity");
      needed(activity, "programme.column.activity", LONGEST_NAME);
      List<UnitId> units = units(cells.cell("units"));
      LocalDate first = LocalDate.of(year, 1, 1);
      String begins = cells.cell("starts");
      LocalDate starts = begins.isEmpty() ? first : day(begins);
      LocalDate due = day(cells.cell("due"));
      if (problems.size() == before && due.isBefore(starts)) {
        wrong(Message.of("programme.file.order", cells.cell("due")));
      }
      if (problems.size() == before) {
        rows.add(new PlanRow(line, "", field, task, head, activity, units, starts, due, List.of()));
        waits.add(cells.cell("after"));
      }
    }

    private String inherited(SentRows.Line cells, String column, String name, int longest) {
      String text = above.of(cells, column);
      needed(text, name, longest);
      return text;
    }

    private void needed(String text, String name, int longest) {
      if (text.isEmpty()) {
        wrong(Message.of("programme.file.missing." + name.substring(name.lastIndexOf('.') + 1)));
      } else if (text.length() > longest) {
        wrong(Message.of("programme.file.too-long", text.substring(0, 40), longest));
      }
    }

    private List<UnitId> units(String typed) {
      List<UnitId> found = scope.named(typed);
      if (found.isEmpty()) {
        wrong(Message.of("programme.file.unit", typed));
      }
      return found;
    }

    private LocalDate day(String typed) {
      for (DateTimeFormatter format : DAYS) {
        try {
          LocalDate day = LocalDate.parse(typed, format);
          if (Math.abs(day.getYear() - year) > 1) {
            wrong(Message.of("programme.file.year", typed, String.valueOf(year)));
          }
          return day;
        } catch (DateTimeException _) {
          // the next way to write a day
        }
      }
      wrong(Message.of("programme.file.day", typed));
      return LocalDate.EPOCH;
    }

    private void wrong(Message what) {
      problems.add(new Problem(line, what));
    }
  }
}
