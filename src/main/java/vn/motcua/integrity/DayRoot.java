package vn.motcua.integrity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.shared.UnitId;

/**
 * The published root of a unit's day, chained to the day before it.
 *
 * @param day in Viet Nam
 * @param events how many events of the unit's dossiers happened on the day
 * @param root Merkle root over their fingerprints, ordered by dossier and number
 * @param previous the seal of the day before; 32 zero bytes before the first
 * @param seal {@code SHA-256(0x02 ‖ previous ‖ unit ‖ day ‖ events as 8 bytes ‖ root)}
 */
public record DayRoot(
    UnitId unit,
    LocalDate day,
    long events,
    Fingerprint root,
    Fingerprint previous,
    Fingerprint seal,
    Instant sealedAt) {
  private static final byte DAY = 2;

  static DayRoot sealed(
      UnitId unit, LocalDate day, MerkleTree tree, Fingerprint previous, Instant now) {
    Fingerprint root = tree.root();
    return new DayRoot(
        unit,
        day,
        tree.leaves(),
        root,
        previous,
        seal(unit, day, tree.leaves(), root, previous),
        now);
  }

  /** Whether the seal follows from what stands beside it. */
  boolean isSound() {
    return seal.equals(seal(unit, day, events, root, previous));
  }

  private static Fingerprint seal(
      UnitId unit, LocalDate day, long events, Fingerprint root, Fingerprint previous) {
    MessageDigest digest = Fingerprint.sha256();
    digest.update(DAY);
    digest.update(previous.bytes());
    digest.update((unit.code() + day).getBytes(StandardCharsets.UTF_8));
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, events));
    digest.update(root.bytes());
    return Fingerprint.of(digest);
  }
}
