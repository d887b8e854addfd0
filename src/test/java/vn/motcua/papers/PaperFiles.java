package vn.motcua.papers;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** Files people send: good ones, and each kind of bad one as it is met. */
public final class PaperFiles {
  private PaperFiles() {}

  public static SentFile sent(byte[] content) {
    return new SentFile(content.length, () -> new ByteArrayInputStream(content));
  }

  /** A sheet with lines of print, dark corner at the upper left. */
  public static BufferedImage sheet(int width, int height, int seed) {
    BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.BLACK);
    pen.fillRect(0, 0, width / 8, height / 8);
    for (int line = 0; line < 20; line++) {
      int length = width / 2 + (line * 37 + seed * 53) % (width / 3);
      pen.fillRect(width / 8, height / 6 + line * height / 26, length, Math.max(1, height / 200));
    }
    pen.dispose();
    return sheet;
  }

  public static byte[] image(String format, int width, int height, int seed) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(sheet(width, height, seed), format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] jpeg(int seed) {
    return image("jpeg", 600, 800, seed);
  }

  /** A JPEG as a telephone makes it: with where it was taken, held on its side. */
  static byte[] telephone(int orientation, String place) {
    byte[] plain = image("jpeg", 800, 600, 1);
    ByteBuffer exif = ByteBuffer.allocate(10 + 26 + place.length());
    exif.putShort((short) 0xffe1).putShort((short) (8 + 26 + place.length()));
    exif.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
    exif.put("MM".getBytes(StandardCharsets.ISO_8859_1)).putShort((short) 42).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0).putInt(0);
    exif.put(place.getBytes(StandardCharsets.ISO_8859_1));
    return joined(List.of(cut(plain, 0, 2), exif.array(), cut(plain, 2, plain.length)));
  }

  /** A PNG of a few bytes that says it is as large as this. */
  static byte[] pixelBomb(int width, int height) {
    ByteBuffer header = ByteBuffer.allocate(17);
    header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
    header.put(new byte[] {8, 2, 0, 0, 0});
    CRC32 sum = new CRC32();
    sum.update(header.array());
    ByteBuffer png = ByteBuffer.allocate(8 + 4 + 17 + 4 + 64);
    png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    png.putInt(13).put(header.array()).putInt((int) sum.getValue());
    return png.array();
  }

  interface Making {
    void with(PDDocument document) throws IOException;
  }

  static byte[] pdf(int pages, Making more) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage());
      }
      more.with(document);
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] pdf(int pages) {
    return pdf(pages, document -> {});
  }

  public static byte[] lockedPdf(String password) {
    return pdf(
        1,
        document ->
            document.protect(
                new StandardProtectionPolicy("owner", password, new AccessPermission())));
  }

  public static byte[] pdfWithScript() {
    return pdf(
        1,
        document ->
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
  }

  static byte[] pdfThatLaunches() {
    return pdf(
        1,
        document -> {
          PDActionLaunch launch = new PDActionLaunch();
          launch.setF("cmd.exe");
          document.getPage(0).getCOSObject().setItem(COSName.A, launch.getCOSObject());
        });
  }

  static byte[] pdfWithFile() {
    return pdf(
        1,
        document -> {
          PDEmbeddedFile file =
              new PDEmbeddedFile(
                  document, new ByteArrayInputStream("MZ".getBytes(StandardCharsets.US_ASCII)));
          PDComplexFileSpecification place = new PDComplexFileSpecification();
          place.setFile("a.exe");
          place.setEmbeddedFile(file);
          PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
          tree.setNames(java.util.Map.of("a.exe", place));
          PDDocumentNameDictionary names =
              new PDDocumentNameDictionary(document.getDocumentCatalog());
          names.setEmbeddedFiles(tree);
          document.getDocumentCatalog().setNames(names);
        });
  }

  /** A stream of half a gigabyte of nothing, folded into half a megabyte. */
  static byte[] pdfBomb() {
    return pdf(
        1,
        document -> {
          var stream = document.getDocument().createCOSStream();
          try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 400; i++) {
              out.write(nothing);
            }
          }
          document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
        });
  }

  static byte[] text(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] joined(List<byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    parts.forEach(out::writeBytes);
    return out.toByteArray();
  }

  static byte[] cut(byte[] whole, int from, int to) {
    return java.util.Arrays.copyOfRange(whole, from, to);
  }
}
