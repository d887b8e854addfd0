package vn.motcua.consents;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.shared.UnitId;

/**
 * Somebody a commune trusts to help (người hướng dẫn tin cậy); known by the number of the card.
 *
 * @param appointedBy name of the officer
 */
public record Guide(
    UnitId unit,
    UUID id,
    String number,
    String name,
    Kind kind,
    String appointedBy,
    Instant since) {

  /** From where the guide comes. */
  public enum Kind {
    YOUTH_UNION,
    VILLAGE_HEAD,
    REFORM_GUIDE,
    /** An officer of the commune: what is filed so counts as helped at the desk. */
    OFFICER,
    OTHER
  }
}
