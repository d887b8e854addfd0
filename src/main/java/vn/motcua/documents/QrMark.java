package vn.motcua.documents;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;

/** A QR code drawn as black rectangles, sharp at every resolution. */
final class QrMark {

  private final ByteMatrix modules;

  private QrMark(ByteMatrix modules) {
    this.modules = modules;
  }

  /** The code of a text; throws when the text is too long for a readable code. */
  static QrMark of(String text) {
    try {
      QRCode code = Encoder.encode(text, ErrorCorrectionLevel.M);
      return new QrMark(code.getMatrix());
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("no QR code holds this text: " + text, tooLong);
    }
  }

  /**
   * Draws it with its upper left corner at (x, top), {@code side} points wide, margin not drawn.
   */
  void draw(PdfPage page, float x, float top, float side) {
    int count = modules.getWidth();
    float module = side / count;
    for (int row = 0; row < count; row++) {
      int column = 0;
      while (column < count) {
        int from = column;
        while (column < count && modules.get(column, row) == 1) {
          column++;
        }
        if (column > from) {
          float y = top - (row + 1) * module;
          page.fill(x + from * module, y, (column - from) * module, module);
        } else {
          column++;
        }
      }
    }
  }
}
