package vn.motcua.recognition;

import java.time.Instant;
import java.util.UUID;

/**
 * A file as it was sent, without its bytes.
 *
 * @param subject code of the criterion, or number of the paper
 * @param whole whether the bytes still have the digest
 * @param from address of the page it was taken over from, or empty
 */
public record Evidence(
    UUID id,
    Kind kind,
    String subject,
    String name,
    String media,
    String digest,
    boolean whole,
    String by,
    Instant at,
    String from) {
  /** What a file is for. */
  public enum Kind {
    CRITERION,
    PAPER
  }

  /** The digest as people compare it. */
  public String shortDigest() {
    return digest.substring(0, 12);
  }
}
