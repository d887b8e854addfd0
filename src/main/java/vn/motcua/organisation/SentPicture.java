package vn.motcua.organisation;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.Semaphore;
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
    if (!UploadedPicture.isJpegOrPng(sent)) {
      throw new Refusal(noPicture);
    }
    AT_A_TIME.acquireUninterruptibly();
    try {
      return UploadedPicture.jpeg(fitted(UploadedPicture.decoded(sent, MOST_PIXELS, SIDE)));
    } catch (IOException | RuntimeException broken) {
      throw new Refusal(noPicture);
    } finally {
      AT_A_TIME.release();
    }
  }

  private static long megabytes(long bytes) {
    return Math.max(1, Math.ceilDiv(bytes, 1024 * 1024));
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
}
