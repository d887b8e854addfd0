package vn.motcua.results;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.documents.FileDigest;
import vn.motcua.shared.UnitId;

/**
 * One result as a file, with what was done to it.
 *
 * @param number 1, 2, 3 … within the dossier; a later one replaces those before once it is sealed
 * @param code by which whoever holds the paper asks whether it is true
 * @param laid digest of the file as it was laid before the competent person
 * @param replaced a later one of the same dossier was signed and sealed
 */
public record ResultFile(
    UnitId unit,
    UUID dossier,
    int number,
    String code,
    FileDigest laid,
    String officer,
    Instant at,
    boolean replaced,
    List<Done> done) {
  public ResultFile {
    done = List.copyOf(done);
  }

  /** What is done to a file, in this order. */
  public enum Act {
    SIGNED,
    SEALED,
    WITHDRAWN
  }

  /** How it stands. */
  public enum State {
    LAID,
    SIGNED,
    IN_FORCE,
    REPLACED,
    WITHDRAWN
  }

  /**
   * One act on it.
   *
   * @param digest of the file after it
   * @param certificate SHA-256 of the certificate that signed; empty where none did
   */
  public record Done(
      Act act,
      FileDigest digest,
      String certificate,
      String words,
      UUID by,
      String officer,
      Instant at) {}

  /** The file as it is now. */
  public FileDigest digest() {
    return done.isEmpty() ? laid : done.getLast().digest();
  }

  public Optional<Done> done(Act act) {
    return done.stream().filter(one -> one.act() == act).findFirst();
  }

  public State state() {
    if (done(Act.WITHDRAWN).isPresent()) {
      return State.WITHDRAWN;
    }
    if (done(Act.SEALED).isPresent()) {
      return replaced ? State.REPLACED : State.IN_FORCE;
    }
    return done.isEmpty() ? State.LAID : State.SIGNED;
  }

  /** Whether it ever left the office with both signatures. */
  public boolean isIssued() {
    return done(Act.SEALED).isPresent();
  }
}
