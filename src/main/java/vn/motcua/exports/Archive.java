package vn.motcua.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP written as it is read: each file goes out while its fingerprint is taken, so a million rows
 * need no more memory than ten. What is not brought to its end has no end: a broken export does not
 * look whole.
 */
final class Archive {
  private final ZipOutputStream zip;
  private final StringBuilder sums = new StringBuilder();

  Archive(OutputStream out) {
    zip = new ZipOutputStream(out);
  }

  /** What writes one file. */
  @FunctionalInterface
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Adds a file and its line in the list of sums. */
  void add(String name, Writing writing) throws IOException {
    MessageDigest digest = sha256();
    zip.putNextEntry(new ZipEntry(name));
    OutputStream file = new DigestOutputStream(zip, digest);
    writing.to(file);
    file.flush();
    zip.closeEntry();
    sums.append(HexFormat.of().formatHex(digest.digest())).append("  ").append(name).append('\n');
  }

  /** Adds a file that is in no list: the list itself, and its signature. */
  void addBeside(String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  void finish() throws IOException {
    zip.finish();
    zip.flush();
  }

  /** The files so far as {@code sha256sum -c} reads them. */
  String sums() {
    return sums.toString();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
