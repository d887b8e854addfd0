package vn.motcua.database;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;

/**
 * One link of a hash chain (docs/adr/006): SHA-256 over the hash before it and the columns of its
 * row, each with its length before it, so that no two rows look alike.
 */
public final class ChainLink {
  private static final int LENGTH = 32;
  private static final SecureRandom CHANCE = new SecureRandom();

  private final MessageDigest digest = sha256();

  private ChainLink() {}

  /** What stands before the first link. */
  public static byte[] origin() {
    return new byte[LENGTH];
  }

  /** A link that follows the one with this hash. */
  public static ChainLink after(byte[] head) {
    return new ChainLink().bytes(head);
  }

  /** Digest of words that may be erased: the history holds this instead of them. */
  public static byte[] salted(byte[] salt, List<String> words) {
    ChainLink link = after(salt);
    words.forEach(link::word);
    return link.hash();
  }

  /** Sixteen bytes nobody can guess. */
  public static byte[] salt() {
    byte[] salt = new byte[16];
    CHANCE.nextBytes(salt);
    return salt;
  }

  public ChainLink word(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(4).putInt(0, bytes.length));
    return bytes(bytes);
  }

  public ChainLink word(long number) {
    return word(Long.toString(number));
  }

  /** Whole microseconds, as the database keeps them. */
  public ChainLink at(Instant at) {
    return word(Math.addExact(at.getEpochSecond() * 1_000_000, at.getNano() / 1_000));
  }

  /** Bytes of a length that is always the same. */
  public ChainLink bytes(byte[] bytes) {
    digest.update(bytes);
    return this;
  }

  public byte[] hash() {
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
