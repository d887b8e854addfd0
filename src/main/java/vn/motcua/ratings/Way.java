package vn.motcua.ratings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The way to one rating: twelve signs of five random bits that people do not confuse. It exists on
 * paper or in the citizen's browser only; the database keeps its hash, and no log prints it.
 */
public record Way(String signs) {
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 12;
  private static final Pattern WELL_FORMED = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
  private static final SecureRandom CHANCE = new SecureRandom();

  /** A fresh one, from chance. */
  public static Way drawn() {
    byte[] drawn = new byte[LENGTH];
    CHANCE.nextBytes(drawn);
    StringBuilder signs = new StringBuilder(LENGTH);
    for (byte one : drawn) {
      signs.append(ALPHABET.charAt(one & 31));
    }
    return new Way(signs.toString());
  }

  /** As typed at the kiosk, with spaces, dashes and capitals; empty when it cannot be one. */
  public static Optional<Way> typed(String text) {
    if (text.length() > 60) {
      return Optional.empty();
    }
    String signs = text.replaceAll("[\\s.–-]+", "").toLowerCase(Locale.ROOT);
    return WELL_FORMED.matcher(signs).matches() ? Optional.of(new Way(signs)) : Optional.empty();
  }

  /** In groups of four, to be read and typed. */
  public String spaced() {
    return signs.replaceAll("(.{4})(?=.)", "$1 ");
  }

  /** Where the QR code leads, behind the site's address. */
  public String path() {
    return "/danh-gia/" + signs;
  }

  /** What the database knows of it. */
  public byte[] key() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(signs.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Never the signs: what is printed by mistake opens nothing. */
  @Override
  public String toString() {
    return "Way[…]";
  }
}
