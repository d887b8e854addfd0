package vn.motcua.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Photos of pages put into one PDF, each on a sheet of A4, its bytes as they are kept. */
final class PagesPdf {
  private PagesPdf() {}

  /**
   * Writes the PDF.
   *
   * @param whole the only part is a PDF already
   */
  static void write(boolean whole, Stream<byte[]> parts, OutputStream out) {
    try {
      Iterator<byte[]> each = parts.iterator();
      if (whole) {
        out.write(each.next());
        return;
      }
      try (PDDocument document = new PDDocument()) {
        while (each.hasNext()) {
          draw(document, JPEGFactory.createFromByteArray(document, each.next()));
        }
        document.save(out);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("a PDF cannot be written", broken);
    }
  }

  private static void draw(PDDocument document, PDImageXObject picture) throws IOException {
    boolean wide = picture.getWidth() > picture.getHeight();
    PDRectangle a4 = PDRectangle.A4;
    PDPage page =
        new PDPage(
            wide
                ? new PDRectangle(a4.getHeight(), a4.getWidth())
                : new PDRectangle(a4.getWidth(), a4.getHeight()));
    document.addPage(page);
    PDRectangle box = page.getMediaBox();
    float scale =
        Math.min(box.getWidth() / picture.getWidth(), box.getHeight() / picture.getHeight());
    float width = picture.getWidth() * scale;
    float height = picture.getHeight() * scale;
    try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
      pen.drawImage(
          picture, (box.getWidth() - width) / 2, (box.getHeight() - height) / 2, width, height);
    }
  }
}
