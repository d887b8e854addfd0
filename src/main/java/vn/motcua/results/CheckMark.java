package vn.motcua.results;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.PdfSignatures;

/** The QR code in the lower margin of the last page that leads to the page where it is checked. */
final class CheckMark {
  private static final float MILLIMETRE = 72f / 25.4f;
  private static final float SIDE = 16 * MILLIMETRE;
  private static final float FROM_EDGE = 12 * MILLIMETRE;
  private static final float FROM_FOOT = 4 * MILLIMETRE;

  private CheckMark() {}

  /**
   * The file with the code; a file somebody signed stays as it is, or his signature would break.
   */
  static byte[] on(byte[] pdf, String address) {
    if (!PdfSignatures.in(pdf).isEmpty()) {
      return pdf;
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPage last = document.getPage(document.getNumberOfPages() - 1);
      try (PDPageContentStream pen =
          new PDPageContentStream(
              document, last, PDPageContentStream.AppendMode.APPEND, true, true)) {
        draw(pen, last.getCropBox(), Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 8_000);
      document.save(out);
      return out.toByteArray();
    } catch (IOException | WriterException broken) {
      throw new Refusal("signing.refusal.pdf");
    }
  }

  private static void draw(PDPageContentStream pen, PDRectangle page, ByteMatrix cells)
      throws IOException {
    float left = page.getUpperRightX() - FROM_EDGE - SIDE;
    float foot = page.getLowerLeftY() + FROM_FOOT;
    float cell = SIDE / (cells.getWidth() + 4);
    pen.setNonStrokingColor(1f);
    pen.addRect(left, foot, SIDE, SIDE);
    pen.fill();
    pen.setNonStrokingColor(0f);
    for (int row = 0; row < cells.getHeight(); row++) {
      for (int column = 0; column < cells.getWidth(); column++) {
        if (cells.get(column, row) == 1) {
          pen.addRect(left + (column + 2) * cell, foot + SIDE - (row + 3) * cell, cell, cell);
        }
      }
    }
    pen.fill();
  }
}
