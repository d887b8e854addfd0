package vn.motcua;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
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
}
