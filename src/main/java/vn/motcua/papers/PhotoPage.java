package vn.motcua.papers;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.motcua.organisation.JpegOrientation;
import vn.motcua.shared.Refusal;

/**
 * A photo of a page made anew, upright and as large as eyes need it, with a small picture of it.
 * None of the bytes sent is kept: no place, no camera, nothing hidden behind the picture.
 */
record PhotoPage(byte[] jpeg, byte[] thumb) {
  private static final int THUMB_SIDE = 240;

  /** Small print of a page stays legible at this quality; measured on photos of A4 sheets. */
  private static final float QUALITY = 0.72f;

  static PhotoPage of(byte[] sent, PaperLimit limit) {
    try {
      BufferedImage upright = JpegOrientation.of(sent).upright(decoded(sent, limit));
      BufferedImage page = fitted(upright, limit.pageSide());
      return new PhotoPage(jpeg(page), jpeg(fitted(page, THUMB_SIDE)));
    } catch (IOException | RuntimeException broken) {
      if (broken instanceof Refusal refusal) {
        throw refusal;
      }
      throw new Refusal("papers.refusal.picture-broken");
    }
  }

  /** The size is read from the header first: a small file may hold a picture of gigabytes. */
  private static BufferedImage decoded(byte[] sent, PaperLimit limit) throws IOException {
    try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        throw new IOException("no reader for this picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(input, true, true);
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > limit.mostPixels()) {
          throw new Refusal("papers.refusal.pixels", limit.mostPixels() / 1_000_000);
        }
        ImageReadParam thinned = reader.getDefaultReadParam();
        int every = (int) Math.max(1, Math.max(width, height) / limit.pageSide());
        thinned.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, thinned);
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage fitted(BufferedImage picture, int side) {
    double scale = Math.min(1.0, (double) side / Math.max(picture.getWidth(), picture.getHeight()));
    int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
    BufferedImage fitted = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = fitted.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return fitted;
  }

  private static byte[] jpeg(BufferedImage picture) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream target = new MemoryCacheImageOutputStream(out)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(target);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
