package vn.motcua.consents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/**
 * Somebody lets somebody else act for him or her in one commune.
 *
 * @param helper the account that acts
 * @param guide the kind of guide, of a consent to a guide
 * @param proof the witness, or the paper with its number; empty where a code was read out
 * @param proofDay of the paper
 * @param last the last day
 * @param ended when it was withdrawn, or the guide was no longer trusted
 */
public record Consent(
    UnitId unit,
    UUID id,
    UUID helper,
    String helperName,
    Kind kind,
    Optional<Guide.Kind> guide,
    Person person,
    Manner manner,
    String proof,
    Optional<LocalDate> proofDay,
    Instant given,
    LocalDate last,
    Optional<Instant> ended) {

  /** By what right. */
  public enum Kind {
    /** A guide the commune trusts. */
    GUIDE,
    /** Cha, mẹ, người giám hộ of a child or of a person who cannot. */
    GUARDIAN,
    /** Người được ủy quyền, by a paper. */
    PROXY
  }

  /** How it was said. */
  public enum Manner {
    /** Aloud, before a witness who is named. */
    SPOKEN,
    /** On a paper with its day. */
    WRITTEN,
    /** By a code from the person's own account. */
    CODE
  }

  /**
   * For whom.
   *
   * @param number of the card; empty where there is none
   * @param birth a year, or a day as people write it; may be empty
   */
  public record Person(String name, String number, String birth) {}

  public boolean holds(Instant now) {
    return ended.isEmpty() && !OfficeTime.date(now).isAfter(last);
  }

  /** Whether an officer's hands are on the keys. */
  public boolean isOfficers() {
    return guide.filter(Guide.Kind.OFFICER::equals).isPresent();
  }
}
