package vn.motcua.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import gg.jte.Content;
import java.util.Map;

/** A QR code drawn as SVG: sharp on paper at any size, no picture file, no style attribute. */
public final class QrCode {
  private static final int QUIET_ZONE = 4;

  private QrCode() {}

  /** The drawing as markup of our own, for a template. */
  public static Content drawing(String text) {
    String svg = svg(text);
    return output -> output.writeContent(svg);
  }

  /**
   * The whole {@code <svg>} element, sized by the surrounding CSS. It is hidden from screen
   * readers: the page says the same in words or as a link beside it.
   */
  public static String svg(String text) {
    BitMatrix cells = cells(text);
    int side = cells.getWidth();
    return "<svg class=\"qr\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + side
        + " "
        + side
        + "\" aria-hidden=\"true\" focusable=\"false\" shape-rendering=\"crispEdges\">"
        + "<path fill=\"#fff\" d=\"M0 0h"
        + side
        + "v"
        + side
        + "H0z\"/><path fill=\"#000\" d=\""
        + path(cells)
        + "\"/></svg>";
  }

  private static BitMatrix cells(String text) {
    Map<EncodeHintType, Object> hints =
        Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.CHARACTER_SET,
            "UTF-8",
            EncodeHintType.MARGIN,
            QUIET_ZONE);
    try {
      return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
    } catch (WriterException e) {
      throw new IllegalArgumentException(
          "text of " + text.length() + " characters does not fit a QR code", e);
    }
  }

  /** One horizontal stroke for each run of dark cells. */
  private static String path(BitMatrix cells) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < cells.getHeight(); y++) {
      int x = 0;
      while (x < cells.getWidth()) {
        int start = x;
        while (x < cells.getWidth() && cells.get(x, y)) {
          x++;
        }
        if (x > start) {
          path.append('M').append(start).append(' ').append(y).append('h').append(x - start);
          path.append("v1h-").append(x - start).append('z');
        }
        x++;
      }
    }
    return path.toString();
  }
}
