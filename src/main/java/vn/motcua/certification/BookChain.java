package vn.motcua.certification;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;

/**
 * The hash chain of a book, made as the dossiers' is (docs/adr/006): {@code hash(n) =
 * SHA-256(hash(n-1) ‖ row n)}, every column with its length before it.
 */
final class BookChain {
  private static final int LENGTH = 32;
  private static final SecureRandom CHANCE = new SecureRandom();

  private BookChain() {}

  /** What stands before the first row of a book. */
  static byte[] origin() {
    return new byte[LENGTH];
  }

  static byte[] next(byte[] head, BookEvent event) {
    MessageDigest digest = sha256();
    digest.update(head);
    feed(digest, "1"); // version of this layout
    feed(digest, event.unit().code());
    feed(digest, event.book().name());
    feed(digest, Integer.toString(event.year()));
    feed(digest, Integer.toString(event.seq()));
    feed(digest, Integer.toString(event.number()));
    feed(digest, event.kind().name());
    feed(digest, micros(event.at()));
    feed(digest, event.actor().toString());
    feed(digest, Long.toString(event.feeDelta()));
    digest.update(event.words());
    feed(digest, event.data());
    return digest.digest();
  }

  static byte[] salted(byte[] salt, List<String> words) {
    MessageDigest digest = sha256();
    digest.update(salt);
    words.forEach(word -> feed(digest, word));
    return digest.digest();
  }

  static byte[] digest(List<String> words) {
    MessageDigest digest = sha256();
    words.forEach(word -> feed(digest, word));
    return digest.digest();
  }

  static byte[] salt() {
    byte[] salt = new byte[16];
    CHANCE.nextBytes(salt);
    return salt;
  }

  /** Whole microseconds, as the database keeps them. */
  private static String micros(Instant at) {
    return Long.toString(Math.addExact(at.getEpochSecond() * 1_000_000, at.getNano() / 1_000));
  }

  private static void feed(MessageDigest digest, String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(4).putInt(0, bytes.length));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
