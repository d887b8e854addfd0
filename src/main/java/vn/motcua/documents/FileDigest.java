package vn.motcua.documents;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a stored file is known by: the SHA-256 of its bytes, in lower-case hexadecimal. */
public record FileDigest(String hex) {
  public FileDigest {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("no SHA-256: " + hex.length() + " characters");
    }
  }

  /** Of everything the stream still holds. */
  public static FileDigest of(InputStream content) throws IOException {
    MessageDigest sha = sha256();
    try (DigestInputStream counted = new DigestInputStream(content, sha)) {
      counted.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return of(sha);
  }

  public static FileDigest of(byte[] content) {
    return new FileDigest(HexFormat.of().formatHex(sha256().digest(content)));
  }

  /** Of what the digest has seen so far. */
  static FileDigest of(MessageDigest sha) {
    return new FileDigest(HexFormat.of().formatHex(sha.digest()));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String toString() {
    return hex;
  }
}
