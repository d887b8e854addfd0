package vn.motcua.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The merged cells of a workbook's first sheet: Excel keeps the words of a merged range in its
 * first cell alone, and whoever merged them means every line of it.
 */
final class MergedCells {
  /** Of one sheet; nobody types more. */
  private static final int MOST_BYTES = 48_000_000;

  private static final int MOST_RANGES = 20_000;

  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final Pattern SHEET =
      Pattern.compile("<(?:\\w+:)?sheet\\s[^>]*?r:id=\"([^\"]+)\"");
  private static final Pattern RELATION = Pattern.compile("<Relationship\\s[^>]*>");
  private static final Pattern ID = Pattern.compile("\\sId=\"([^\"]+)\"");
  private static final Pattern TARGET = Pattern.compile("\\sTarget=\"/?(?:xl/)?([^\"]+)\"");
  private static final Pattern RANGE =
      Pattern.compile(
          "<(?:\\w+:)?mergeCell\\s+ref=\"([A-Z]{1,3})([0-9]{1,7}):[A-Z]{1,3}([0-9]{1,7})\"");

  private MergedCells() {}

  /** The cells of one column, from one line to another; both count from nought. */
  private record Range(int column, int from, int to) {}

  /** The same lines, with the words of each merged range on every line of it. */
  static List<List<String>> filled(byte[] workbook, List<List<String>> lines) throws IOException {
    List<Range> ranges = ranges(workbook);
    if (ranges.isEmpty()) {
      return lines;
    }
    List<List<String>> filled = new ArrayList<>();
    lines.forEach(line -> filled.add(new ArrayList<>(line)));
    for (Range range : ranges) {
      String words = cell(filled, range.from(), range.column());
      for (int at = range.from() + 1; at <= Math.min(range.to(), filled.size() - 1); at++) {
        List<String> line = filled.get(at);
        while (line.size() <= range.column()) {
          line.add("");
        }
        if (line.get(range.column()).isEmpty()) {
          line.set(range.column(), words);
        }
      }
    }
    return filled;
  }

  private static String cell(List<List<String>> lines, int line, int column) {
    return line < lines.size() && column < lines.get(line).size()
        ? lines.get(line).get(column)
        : "";
  }

  private static List<Range> ranges(byte[] workbook) throws IOException {
    try (ZipFile file =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get()) {
      String sheet = first(text(file, "xl/workbook.xml"), text(file, RELATIONS));
      return read(text(file, "xl/" + sheet));
    }
  }

  /** What the part says; nothing where there is none. */
  private static String text(ZipFile file, String part) throws IOException {
    ZipArchiveEntry entry = file.getEntry(part);
    if (entry == null) {
      return "";
    }
    try (InputStream words = file.getInputStream(entry)) {
      return new String(words.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
    }
  }

  /** Where the sheet lies that stands first, whatever its file is called. */
  private static String first(String workbook, String relations) {
    Matcher sheet = SHEET.matcher(workbook);
    String id = sheet.find() ? sheet.group(1) : "";
    for (Matcher one = RELATION.matcher(relations); one.find(); ) {
      Matcher named = ID.matcher(one.group());
      Matcher target = TARGET.matcher(one.group());
      if (named.find() && named.group(1).equals(id) && target.find()) {
        return target.group(1);
      }
    }
    return "";
  }

  private static List<Range> read(String sheet) {
    List<Range> ranges = new ArrayList<>();
    for (Matcher one = RANGE.matcher(sheet); ranges.size() < MOST_RANGES && one.find(); ) {
      int from = Integer.parseInt(one.group(2)) - 1;
      int to = Integer.parseInt(one.group(3)) - 1;
      int column = column(one.group(1));
      if (to > from && column < SentTable.MOST_COLUMNS) {
        ranges.add(new Range(column, from, to));
      }
    }
    return ranges;
  }

  /** "A" is nought, "AA" is twenty-six. */
  private static int column(String letters) {
    int column = 0;
    for (char letter : letters.toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    return column - 1;
  }
}
