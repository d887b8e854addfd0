package vn.motcua.documents;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Reader;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF read back by another program (PDFBox), as the citizen's phone would. */
public final class Pdf {

  private interface Reading<T> {
    T from(PDDocument document) throws IOException;
  }

  private Pdf() {}

  /** The text, with every run of white space as one space. */
  public static String text(byte[] pdf) {
    return lines(pdf).replaceAll("\\s+", " ");
  }

  static String lines(byte[] pdf) {
    return read(pdf, document -> new PDFTextStripper().getText(document));
  }

  static String textOfPage(byte[] pdf, int page) {
    return read(
        pdf,
        document -> {
          PDFTextStripper stripper = new PDFTextStripper();
          stripper.setStartPage(page);
          stripper.setEndPage(page);
          return stripper.getText(document).replaceAll("\\s+", " ");
        });
  }

  /** The words in the order they are read. */
  static List<String> words(byte[] pdf) {
    return List.of(text(pdf).strip().split(" "));
  }

  static int pages(byte[] pdf) {
    return read(pdf, PDDocument::getNumberOfPages);
  }

  static PDRectangle size(byte[] pdf) {
    return read(pdf, document -> document.getPage(0).getMediaBox());
  }

  static <T> T inside(byte[] pdf, java.util.function.Function<PDDocument, T> look) {
    return read(pdf, look::apply);
  }

  static BufferedImage picture(byte[] pdf, int page) {
    return read(pdf, document -> new PDFRenderer(document).renderImageWithDPI(page, 200));
  }

  /** What a phone's camera reads from the first page; empty when there is nothing to read. */
  public static String qrCode(byte[] pdf) {
    return code(pdf, new QRCodeReader());
  }

  /** What the hand scanner at the desk reads from the first page; empty when there is nothing. */
  static String barCode(byte[] pdf) {
    return code(pdf, new Code128Reader());
  }

  /** A camera looks more than once, in light and in shadow; one look misses a code now and then. */
  private static String code(byte[] pdf, Reader reader) {
    LuminanceSource source = light(picture(pdf, 0));
    return Stream.of(new HybridBinarizer(source), new GlobalHistogramBinarizer(source))
        .map(look -> code(new BinaryBitmap(look), reader))
        .filter(read -> !read.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static LuminanceSource light(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] grey = new byte[width * height];
    for (int i = 0; i < grey.length; i++) {
      grey[i] = (byte) (image.getRGB(i % width, i / width) & 0xff);
    }
    return new PlanarYUVLuminanceSource(grey, width, height, 0, 0, width, height, false);
  }

  private static String code(BinaryBitmap look, Reader reader) {
    try {
      return reader.decode(look, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
    } catch (NotFoundException none) {
      return "";
    } catch (ReaderException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static <T> T read(byte[] pdf, Reading<T> reading) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return reading.from(document);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
