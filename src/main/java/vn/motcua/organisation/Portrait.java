package vn.motcua.organisation;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
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
    if (uploaded.length == 0 || uploaded.length > LARGEST_FILE || !isJpegOrPng(uploaded)) {
      throw new Refusal("organisation.refusal.photo");
    }
    try {
      return jpeg(square(decoded(uploaded)));
    } catch (IOException | RuntimeException broken) {
      throw new Refusal("organisation.refusal.photo");
    }
  }

  private static boolean isJpegOrPng(byte[] file) {
    boolean jpeg = file.length > 3 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xd8;
    boolean png = file.length > 8 && (file[0] & 0xff) == 0x89 && file[1] == 'P' && file[2] == 'N';
    return jpeg || png;
  }

  /** Reads the size from the header first: a small file may hold a picture of gigabytes. */
  private static BufferedImage decoded(byte[] file) throws IOException {
    try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        throw new IOException("no reader for this picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(input, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
          throw new IOException("picture too large");
        }
        return JpegOrientation.of(file).upright(reader.read(0));
      } finally {
        reader.dispose();
      }
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

  private static byte[] jpeg(BufferedImage picture) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpeg", out);
    return out.toByteArray();
  }
}
