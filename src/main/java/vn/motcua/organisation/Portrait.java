package vn.motcua.organisation;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import vn.motcua.shared.Refusal;

/**
 * An uploaded picture made into our own small square JPEG, so that nothing of the uploaded bytes
 * (scripts, places, other people's programs) is ever served.
 */
final class Portrait {
  static final int SIDE = 320;
  private static final int LARGEST_FILE = 8 * 1024 * 1024;
  private static final long MOST_PIXELS = 40_000_000;

  private Portrait() {}

  /** The JPEG; refused when the bytes are no JPEG or PNG, or the picture is unreasonably large. */
  static byte[] of(byte[] uploaded) {
    if (uploaded.length == 0
        || uploaded.length > LARGEST_FILE
        || !UploadedPicture.isJpegOrPng(uploaded)) {
      throw new Refusal("organisation.refusal.photo");
    }
    try {
      return UploadedPicture.jpeg(
          square(UploadedPicture.decoded(uploaded, MOST_PIXELS, Integer.MAX_VALUE)));
    } catch (IOException | RuntimeException broken) {
      throw new Refusal("organisation.refusal.photo");
    }
  }

  /** The middle of the picture, a little towards the top where faces are. */
  private static BufferedImage square(BufferedImage picture) {
    int side = Math.min(picture.getWidth(), picture.getHeight());
    int x = (picture.getWidth() - side) / 2;
    int y = (picture.getHeight() - side) / 4;
    BufferedImage square = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = square.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, SIDE, SIDE);
    pen.drawImage(picture, 0, 0, SIDE, SIDE, x, y, x + side, y + side, null);
    pen.dispose();
    return square;
  }
}
