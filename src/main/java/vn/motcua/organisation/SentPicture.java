package vn.motcua.organisation;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.motcua.shared.Refusal;

/**
 * A photo somebody sends made into our own JPEG of at most 1,600 pixels a side: nothing of the
 * bytes sent is kept, so no place, no camera and no script. What it is is told by its first bytes,
 * how large by its header, before anything is decoded; it is decoded thinned out.
 */
public final class SentPicture {
  private static final int LARGEST_FILE = 15 * 1024 * 1024;
  private static final int SIDE = 1_600;
  private static final long MOST_PIXELS = 60_000_000;

  /** So many are decoded at a time; the others wait. */
  private static final Semaphore AT_A_TIME = new Semaphore(2);

  private SentPicture() {}

  /**
   * The picture made anew.
   *
   * @param tooLarge message for a file too large, told both sizes in megabytes
   * @param noPicture message for what is no photo
   */
  public static byte[] of(byte[] sent, String tooLarge, String noPicture) {
    if (sent.length > LARGEST_FILE) {
      throw new Refusal(tooLarge, megabytes(sent.length), LARGEST_FILE / 1024 / 1024);
    }
    if (!isJpegOrPng(sent)) {
      throw new Refusal(noPicture);
    }
    AT_A_TIME.acquireUninterruptibly();
    try {
      return jpeg(fitted(JpegOrientation.of(sent).upright(decoded(sent))));
    } catch (IOException | RuntimeException broken) {
      throw new Refusal(noPicture);
    } finally {
      AT_A_TIME.release();
    }
  }

  private static long megabytes(long bytes) {
    return Math.max(1, Math.ceilDiv(bytes, 1024 * 1024));
  }

  private static boolean isJpegOrPng(byte[] file) {
    boolean jpeg = file.length > 3 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xd8;
    boolean png = file.length > 8 && (file[0] & 0xff) == 0x89 && file[1] == 'P' && file[2] == 'N';
    return jpeg || png;
  }

  private static BufferedImage decoded(byte[] file) throws IOException {
    try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        throw new IOException("no reader for this picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(input, true, true);
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
          throw new IOException("picture too large");
        }
        ImageReadParam thinned = reader.getDefaultReadParam();
        int every = Math.max(1, longest / SIDE);
        thinned.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, thinned);
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage fitted(BufferedImage picture) {
    double scale = Math.min(1.0, (double) SIDE / Math.max(picture.getWidth(), picture.getHeight()));
    int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
    BufferedImage fitted = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = fitted.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return fitted;
  }

  private static byte[] jpeg(BufferedImage picture) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpeg", out);
    return out.toByteArray();
  }
}
