package vn.motcua;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import org.xml.sax.SAXException;

/** A workbook read back: every part must be well-formed, or no spreadsheet program opens it. */
public final class Workbooks {
  private Workbooks() {}

  /** The parts by name, as text without the marks of XML entities. */
  public static Map<String, String> read(byte[] workbook) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    Path file = Files.write(Files.createTempFile("workbook", ".xlsx"), workbook);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        byte[] part = zip.getInputStream(entry).readAllBytes();
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(part));
        parts.put(
            entry.getName(), HtmlUtils.htmlUnescape(new String(part, StandardCharsets.UTF_8)));
      }
    } catch (ParserConfigurationException | SAXException broken) {
      throw new IOException(broken);
    } finally {
      Files.delete(file);
    }
    return parts;
  }

  /** A workbook as somebody else's program writes it: a title, a heading, rows. */
  public static byte[] write(
      String name, String title, List<String> heading, List<List<Object>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "somebody", "1.0")) {
      Worksheet sheet = book.newWorksheet(name);
      sheet.value(0, 0, title);
      List<List<?>> lines = new ArrayList<>(List.of(heading));
      lines.addAll(rows);
      for (int row = 0; row < lines.size(); row++) {
        for (int column = 0; column < lines.get(row).size(); column++) {
          if (lines.get(row).get(column) instanceof Number number) {
            sheet.value(row + 1, column, number);
          } else {
            sheet.value(row + 1, column, String.valueOf(lines.get(row).get(column)));
          }
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /**
   * Its sheets by name, line by line as a reader sees them; empty lines are left out. A cell is a
   * text or a number.
   */
  public static Map<String, List<List<Object>>> sheets(byte[] workbook) throws IOException {
    Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      for (Sheet sheet : book.getSheets().toList()) {
        List<List<Object>> lines = new ArrayList<>();
        for (Row row : sheet.read()) {
          lines.add(row.stream().map(Workbooks::value).toList());
        }
        sheets.put(sheet.getName(), lines);
      }
    }
    return sheets;
  }

  private static Object value(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    return cell.getType() == CellType.NUMBER ? cell.asNumber() : cell.getText();
  }
}
