package vn.motcua.dossiers;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.UnitId;

/**
 * The hash chain of the history: {@code hash(n) = SHA-256(hash(n-1) ‖ canonical row n)}.
 *
 * <p>Every column of a row goes in with its length before it, so no two rows look alike.
 */
final class Chain {
  private static final int LENGTH = 32;

  private Chain() {}

  /** What stands before the first row. */
  static byte[] origin() {
    return new byte[LENGTH];
  }

  static byte[] next(byte[] head, DossierEvent event) {
    MessageDigest digest = sha256();
    digest.update(head);
    feed(digest, "1"); // version of this layout
    feed(digest, event.unit().code());
    feed(digest, event.dossier().toString());
    feed(digest, Integer.toString(event.seq()));
    feed(digest, event.kind().name());
    feed(digest, micros(event.at()));
    feed(digest, event.actor().toString());
    feed(digest, event.stage().name());
    feed(digest, Integer.toString(event.step()));
    feed(digest, event.holder().toString());
    feed(digest, text(event.leftStep()));
    feed(digest, text(event.stepMark()));
    feed(digest, event.data());
    return digest.digest();
  }

  /** Where the day's chain starts: a hash of everything that joins it to the days before it. */
  static byte[] openingOfDay(UnitId unit, LocalDate day, DayOpening opening) {
    MessageDigest digest = sha256();
    feed(digest, "day 1"); // version of this layout
    feed(digest, unit.code());
    feed(digest, day.toString());
    feed(digest, Integer.toString(opening.ordinal()));
    DayOpening.Before before = opening.before();
    if (before != null) {
      feed(digest, before.day().toString());
      feed(digest, Integer.toString(before.last()));
      digest.update(before.head());
    }
    return digest.digest();
  }

  /** The day's chain: one link for each dossier received, in the order of the numbers. */
  static byte[] nextOfDay(byte[] head, String code, byte[] firstEvent) {
    MessageDigest digest = sha256();
    digest.update(head);
    feed(digest, code);
    digest.update(firstEvent);
    return digest.digest();
  }

  /** Digest of an erasable row: the history holds this instead of the words. */
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

  /** Whole microseconds, as the database keeps them. */
  private static String micros(Instant at) {
    return Long.toString(Math.addExact(at.getEpochSecond() * 1_000_000, at.getNano() / 1_000));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "-" : value.toString();
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
