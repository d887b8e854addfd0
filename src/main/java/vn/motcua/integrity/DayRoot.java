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
 * @param layout what the leaves are: 1 the events of the dossiers, ordered by dossier and number; 2
 *     after them the facts of the registers
 * @param events how many leaves the day has
 * @param root Merkle root over their fingerprints
 * @param previous the seal of the day before; 32 zero bytes before the first
 * @param seal {@code SHA-256(0x02 ‖ previous ‖ unit ‖ day ‖ events as 8 bytes ‖ root)}
 */
public record DayRoot(
    UnitId unit,
    LocalDate day,
    int layout,
    long events,
    Fingerprint root,
    Fingerprint previous,
    Fingerprint seal,
    Instant sealedAt) {
  /** The layout in which days are sealed today. */
  static final int WITH_REGISTERS = 2;

  private static final byte DAY = 2;

  static DayRoot sealed(
      UnitId unit, LocalDate day, MerkleTree tree, Fingerprint previous, Instant now) {
    Fingerprint root = tree.root();
    return new DayRoot(
        unit,
        day,
        WITH_REGISTERS,
        tree.leaves(),
        root,
        previous,
        seal(unit, day, tree.leaves(), root, previous),
        now);
  }

  /** Whether the facts of the registers are leaves, too. */
  public boolean coversRegisters() {
    return layout >= WITH_REGISTERS;
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
