package vn.motcua.demo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** An empty sheet in place of a paper: nobody decided anything. */
final class DemoPaper {
  private DemoPaper() {}

  static byte[] empty() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(210, 297, BufferedImage.TYPE_BYTE_GRAY), "png", out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
