package vn.motcua.documents.spi;

import java.io.IOException;
import java.io.InputStream;
import vn.motcua.documents.FileDigest;

/**
 * Where the bytes of files lie, each under the digest of its content: a folder, or a store of
 * objects. Who may read what, and what is still needed, is not known here.
 */
public interface Storage {
  /**
   * Keeps the content; once this returns it outlives a power cut, and was read back.
   *
   * @param digest of exactly these bytes
   * @throws IOException when it is not certain that the bytes are kept
   */
  void keep(FileDigest digest, Content content) throws IOException;

  /** The bytes kept under the digest. */
  InputStream read(FileDigest digest) throws IOException;

  /** Whether something lies under the digest. */
  boolean holds(FileDigest digest) throws IOException;

  /** Takes the bytes away; nothing happens when none are there. */
  void remove(FileDigest digest) throws IOException;

  /** Bytes that may be read more than once. */
  @FunctionalInterface
  interface Content {
    InputStream open() throws IOException;
  }
}
