package vn.motcua.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.documents.spi.Storage;

/**
 * The door to files kept beside the database. A file is written down before its bytes are kept;
 * whoever needs it refers to {@code stored_file} with a foreign key, and nothing referred to can be
 * taken away.
 */
@Component
public class StoredFiles {
  private final Storage storage;
  private final StoredFileStore store;

  StoredFiles(Storage storage, StoredFileStore store) {
    this.storage = storage;
    this.store = store;
  }

  /**
   * Keeps the bytes and says what they are known by. Not within a transaction: what is kept here
   * stays when the caller's own work fails.
   */
  @Transactional(propagation = Propagation.NEVER)
  public FileDigest keep(byte[] content) {
    FileDigest digest = FileDigest.of(content);
    store.register(digest, content.length);
    try {
      storage.keep(digest, () -> new ByteArrayInputStream(content));
    } catch (IOException notKept) {
      throw new UncheckedIOException("a file could not be kept", notKept);
    }
    return digest;
  }

  /** The bytes as a stream; whoever asks has looked whether the reader may have them. */
  public InputStream read(FileDigest digest) {
    try {
      return storage.read(digest);
    } catch (IOException gone) {
      throw new UncheckedIOException("a stored file cannot be read", gone);
    }
  }

  /** The same at once, and only when they are still the bytes that were kept. */
  public byte[] bytes(FileDigest digest) {
    try (InputStream in = read(digest)) {
      byte[] content = in.readAllBytes();
      if (!FileDigest.of(content).equals(digest)) {
        throw new IOException("a stored file is not what was kept");
      }
      return content;
    } catch (IOException broken) {
      throw new UncheckedIOException("a stored file cannot be read", broken);
    }
  }
}
