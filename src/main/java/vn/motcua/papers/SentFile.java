package vn.motcua.papers;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file on its way in, not yet looked at; it lies on the disk until it is opened.
 *
 * @param bytes how large it is
 */
public record SentFile(long bytes, Opening opening) {
  /** Opens it from its beginning. */
  @FunctionalInterface
  public interface Opening {
    InputStream open() throws IOException;
  }

  byte[] head() throws IOException {
    try (InputStream in = opening.open()) {
      return in.readNBytes(FileKind.LOOKED_AT);
    }
  }

  byte[] all() throws IOException {
    try (InputStream in = opening.open()) {
      return in.readAllBytes();
    }
  }
}
