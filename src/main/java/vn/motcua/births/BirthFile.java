package vn.motcua.births;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import vn.motcua.shared.FoldedText;
import vn.motcua.web.CsvText;
import vn.motcua.web.FileText;
import vn.motcua.web.Message;

/**
 * The health station's CSV, read row by row: what it says, and what is wrong where. Columns that
 * are not needed are not read.
 */
public record BirthFile(String encoding, List<Row> rows, List<Problem> problems) {
  static final int MOST_ROWS = 5_000;
  private static final int NAME = 120;
  private static final int OLDEST_YEARS = 18;
  private static final Map<String, String> HEADINGS = headings();
  private static final List<String> REQUIRED = List.of("born", "mother", "village");
  private static final List<DateTimeFormatter> DAYS =
      List.of(day("d/M/uuuu"), day("d-M-uuuu"), day("d.M.uuuu"), day("uuuu-M-d"));

  public BirthFile {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /** A row that can be taken in; the first line of the file, its heading, is line 1. */
  public record Row(int line, BirthEntry entry) {}

  /** What is wrong in a line. */
  public record Problem(int line, Message what) {}

  /** Column by heading, as shipped. */
  static Map<String, String> shipped() {
    return Map.copyOf(HEADINGS);
  }

  /** Of a file there is one digest: the same file is known again. */
  static String digest(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static BirthFile read(byte[] bytes, LocalDate today) {
    return read(bytes, today, Map.of());
  }

  /**
   * Reads a file.
   *
   * @param own column by folded heading, of this unit, before those shipped
   */
  static BirthFile read(byte[] bytes, LocalDate today, Map<String, String> own) {
    Optional<FileText> text = FileText.of(bytes);
    if (text.isEmpty()) {
      return failed("", 1, Message.of("births.file.encoding"));
    }
    List<List<String>> lines = CsvText.lines(text.get().text());
    if (lines.isEmpty()) {
      return failed(text.get().encoding(), 1, Message.of("births.file.empty"));
    }
    Map<String, Integer> columns = columns(lines.getFirst(), own);
    List<String> missing =
        REQUIRED.stream().filter(column -> !columns.containsKey(column)).toList();
    if (!missing.isEmpty()) {
      return failed(
          text.get().encoding(),
          1,
          Message.of("births.file.columns", String.join(", ", lines.getFirst())));
    }
    if (lines.size() - 1 > MOST_ROWS) {
      return failed(text.get().encoding(), 1, Message.of("births.file.long", MOST_ROWS));
    }
    return rows(text.get().encoding(), lines, columns, today);
  }

  private static BirthFile rows(
      String encoding, List<List<String>> lines, Map<String, Integer> columns, LocalDate today) {
    List<Row> rows = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (int line = 2; line <= lines.size(); line++) {
      List<String> cells = lines.get(line - 1);
      if (cells.stream().allMatch(String::isBlank)) {
        continue;
      }
      List<Message> wrong = new ArrayList<>();
      BirthEntry entry = entry(cells, columns, today, wrong);
      if (wrong.isEmpty()) {
        Integer before = seen.putIfAbsent(entry.likeness(), line);
        if (before != null) {
          wrong.add(Message.of("births.file.twice", before));
        }
      }
      int at = line;
      wrong.forEach(what -> problems.add(new Problem(at, what)));
      if (wrong.isEmpty()) {
        rows.add(new Row(line, entry));
      }
    }
    if (rows.isEmpty() && problems.isEmpty()) {
      problems.add(new Problem(1, Message.of("births.file.empty")));
    }
    return new BirthFile(encoding, rows, problems);
  }

  private static BirthEntry entry(
      List<String> cells, Map<String, Integer> columns, LocalDate today, List<Message> wrong) {
    String mother = cell(cells, columns, "mother");
    String village = cell(cells, columns, "village");
    LocalDate born = born(cell(cells, columns, "born"), today, wrong);
    if (mother.isEmpty() || mother.length() > NAME) {
      wrong.add(Message.of("births.file.mother"));
    }
    if (village.isEmpty() || village.length() > NAME) {
      wrong.add(Message.of("births.file.village"));
    }
    BirthEntry.Sex sex = sex(cell(cells, columns, "sex"), wrong);
    String twin = cell(cells, columns, "twin");
    if (!twin.isEmpty() && !twin.matches("[1-9]")) {
      wrong.add(Message.of("births.file.twin"));
    }
    String source = cell(cells, columns, "source");
    return new BirthEntry(
        born,
        sex,
        mother,
        village,
        twin.matches("[1-9]") ? Integer.parseInt(twin) : 1,
        source.substring(0, Math.min(source.length(), 200)));
  }

  static LocalDate born(String typed, LocalDate today, List<Message> wrong) {
    for (DateTimeFormatter format : DAYS) {
      try {
        LocalDate day = LocalDate.parse(typed, format);
        if (day.isAfter(today)) {
          wrong.add(Message.of("births.file.future", typed));
        } else if (day.isBefore(today.minusYears(OLDEST_YEARS))) {
          wrong.add(Message.of("births.file.old", typed));
        }
        return day;
      } catch (DateTimeException _) {
        // the next way to write a day
      }
    }
    wrong.add(Message.of("births.file.day", typed));
    return LocalDate.EPOCH;
  }

  private static BirthEntry.Sex sex(String typed, List<Message> wrong) {
    return switch (FoldedText.of(typed)) {
      case "" -> BirthEntry.Sex.UNKNOWN;
      case "nam", "trai", "be trai" -> BirthEntry.Sex.BOY;
      case "nu", "gai", "be gai" -> BirthEntry.Sex.GIRL;
      default -> {
        wrong.add(Message.of("births.file.sex", typed));
        yield BirthEntry.Sex.UNKNOWN;
      }
    };
  }

  private static String cell(List<String> cells, Map<String, Integer> columns, String column) {
    Integer at = columns.get(column);
    return at == null || at >= cells.size() ? "" : cells.get(at).strip().replaceAll("\\s+", " ");
  }

  private static Map<String, Integer> columns(List<String> heading, Map<String, String> own) {
    Map<String, Integer> columns = new HashMap<>();
    for (int at = 0; at < heading.size(); at++) {
      String folded = FoldedText.of(heading.get(at));
      String column = own.containsKey(folded) ? own.get(folded) : HEADINGS.get(folded);
      if (column != null) {
        columns.putIfAbsent(column, at);
      }
    }
    return columns;
  }

  private static BirthFile failed(String encoding, int line, Message what) {
    return new BirthFile(encoding, List.of(), List.of(new Problem(line, what)));
  }

  private static DateTimeFormatter day(String pattern) {
    return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
  }

  private static Map<String, String> headings() {
    Properties read = new Properties();
    try (InputStream in = BirthFile.class.getResourceAsStream("/births/columns.properties")) {
      if (in == null) {
        throw new IllegalStateException("births/columns.properties is missing");
      }
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Map<String, String> headings = new HashMap<>();
    read.forEach((column, names) -> {
      for (String name : names.toString().split("\\|")) {
        headings.put(name, column.toString());
      }
    });
    return headings;
  }
}
