package vn.motcua.integrity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 value of 32 bytes, written in hexadecimal. */
public final class Fingerprint {
  static final int LENGTH = 32;

  private final byte[] bytes;

  Fingerprint(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a fingerprint has 32 bytes, not " + bytes.length);
    }
    this.bytes = bytes.clone();
  }

  /** What stands before the first day of a unit. */
  static Fingerprint origin() {
    return new Fingerprint(new byte[LENGTH]);
  }

  static Fingerprint of(MessageDigest digest) {
    return new Fingerprint(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fingerprint that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
