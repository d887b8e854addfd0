package vn.motcua.programme;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.shared.UnitId;

/**
 * Minh chứng: a paper that shows what became of a part, without its bytes.
 *
 * @param whole whether the bytes still have the digest
 */
public record PlanEvidence(
    UUID id,
    UnitId of,
    String unitName,
    String name,
    String digest,
    boolean whole,
    String by,
    Instant at) {
  /** The digest as people compare it. */
  public String shortDigest() {
    return digest.substring(0, 12);
  }
}
