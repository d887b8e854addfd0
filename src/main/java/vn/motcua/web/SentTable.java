package vn.motcua.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * A table somebody sent: the first sheet of an Excel workbook, or a text with separators. A cell
 * that Excel keeps as a date reads as {@code 2026-06-30}, whatever it looked like there; the words
 * of cells merged downwards stand on each of their lines.
 *
 * @param lines the first is line 1, empty ones included; cells are stripped and composed (NFC)
 */
public record SentTable(List<List<String>> lines) {
  private static final int MOST_LINES = 5_000;
  static final int MOST_COLUMNS = 60;
  private static final ReadingOptions FORMATS = new ReadingOptions(true, true);

  public SentTable {
    lines = List.copyOf(lines);
  }

  /** Empty when it is neither, is broken, or is longer than anybody types. */
  public static Optional<SentTable> of(byte[] file) {
    if (file.length > 4 && ReadableWorkbook.isOOXMLZipHeader(file)) {
      return workbook(file);
    }
    return FileText.of(file)
        .map(text -> CsvText.lines(text.text()))
        .filter(lines -> lines.size() <= MOST_LINES)
        .map(lines -> new SentTable(lines.stream().map(SentTable::plain).toList()));
  }

  private static List<String> plain(List<String> cells) {
    return cells.stream().map(SentTable::plain).toList();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
  }

  private static Optional<SentTable> workbook(byte[] file) {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file), FORMATS);
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      List<List<String>> lines = new ArrayList<>();
      for (Row row : (Iterable<Row>) rows::iterator) {
        if (row.getRowNum() > MOST_LINES) {
          return Optional.empty();
        }
        while (lines.size() < row.getRowNum() - 1) {
          lines.add(List.of());
        }
        lines.add(cells(row));
      }
      return Optional.of(new SentTable(MergedCells.filled(file, lines)));
    } catch (IOException | ExcelReaderException _) {
      return Optional.empty();
    }
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
      cells.add(row.getOptionalCell(column).map(SentTable::text).orElse(""));
    }
    return cells;
  }

  private static String text(Cell cell) {
    String format = cell.getDataFormatString();
    boolean date =
        cell.getType() == CellType.NUMBER
            && format != null
            && format.replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"", "").matches("(?i).*[dy].*");
    return plain(date ? cell.asDate().toLocalDate().toString() : cell.getText());
  }
}
