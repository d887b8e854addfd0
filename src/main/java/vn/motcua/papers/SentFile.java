package vn.motcua.papers;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

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

  /** The files of a form. */
  public static List<SentFile> of(@Nullable List<MultipartFile> files) {
    return files == null
        ? List.of()
        : files.stream().map(file -> new SentFile(file.getSize(), file::getInputStream)).toList();
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
