package vn.motcua.organisation;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a telephone was held when it took the picture: quarter turns to the right that make it
 * upright (Exif tag 0x0112; mirrored pictures, which no camera takes, are left alone).
 */
public record JpegOrientation(int quarterTurns) {
  private static final JpegOrientation UPRIGHT = new JpegOrientation(0);
  private static final int APP1 = 0xe1;
  private static final int ORIENTATION = 0x0112;

  public static JpegOrientation of(byte[] file) {
    try {
      return inSegments(ByteBuffer.wrap(file));
    } catch (IndexOutOfBoundsException | IllegalArgumentException notExif) {
      return UPRIGHT;
    }
  }

  private static JpegOrientation inSegments(ByteBuffer file) {
    int at = 2;
    while ((file.get(at) & 0xff) == 0xff && (file.get(at + 1) & 0xff) != 0xda) {
      boolean exif = (file.get(at + 1) & 0xff) == APP1 && file.getInt(at + 4) == 0x45786966;
      if (exif) {
        return inDirectory(file, at + 10);
      }
      at += 2 + (file.getShort(at + 2) & 0xffff);
    }
    return UPRIGHT;
  }

  private static JpegOrientation inDirectory(ByteBuffer file, int start) {
    boolean little = file.getShort(start) == 0x4949;
    ByteBuffer tiff = file.slice(start, file.limit() - start);
    tiff.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xffff;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
        return new JpegOrientation(
            switch (tiff.getShort(entry + 8)) {
              case 6 -> 1;
              case 3 -> 2;
              case 8 -> 3;
              default -> 0;
            });
      }
    }
    return UPRIGHT;
  }

  public BufferedImage upright(BufferedImage picture) {
    if (quarterTurns == 0) {
      return picture;
    }
    boolean onItsSide = quarterTurns % 2 == 1;
    int width = onItsSide ? picture.getHeight() : picture.getWidth();
    int height = onItsSide ? picture.getWidth() : picture.getHeight();
    BufferedImage upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
    turn.quadrantRotate(quarterTurns);
    turn.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
    Graphics2D pen = upright.createGraphics();
    pen.drawImage(picture, turn, null);
    pen.dispose();
    return upright;
  }
}
