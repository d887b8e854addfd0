package vn.motcua.organisation;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Bytes that say they are a picture, read with care; what is served is always made anew. */
final class UploadedPicture {
  private UploadedPicture() {}

  /** By its first bytes, whatever its name says. */
  static boolean isJpegOrPng(byte[] file) {
    boolean jpeg = file.length > 3 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xd8;
    boolean png = file.length > 8 && (file[0] & 0xff) == 0x89 && file[1] == 'P' && file[2] == 'N';
    return jpeg || png;
  }

  /**
   * The picture the right way up. Its size is read from the header first: a small file may hold a
   * picture of gigabytes.
   *
   * @param mostPixels a larger one is not decoded
   * @param side a picture longer than twice this is decoded thinned out
   */
  static BufferedImage decoded(byte[] file, long mostPixels, int side) throws IOException {
    try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        throw new IOException("no reader for this picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(input, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > mostPixels) {
          throw new IOException("picture too large");
        }
        ImageReadParam thinned = reader.getDefaultReadParam();
        int every = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / side);
        thinned.setSourceSubsampling(every, every, 0, 0);
        return JpegOrientation.of(file).upright(reader.read(0, thinned));
      } finally {
        reader.dispose();
      }
    }
  }

  static byte[] jpeg(BufferedImage picture) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpeg", out);
    return out.toByteArray();
  }
}
