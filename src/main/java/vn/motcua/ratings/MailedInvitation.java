package vn.motcua.ratings;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.shared.UnitId;

/**
 * A citizen who left an e-mail address and took the result home yesterday or before.
 *
 * @param until the last day on which can be rated
 * @param sharing for how many dossiers of this commune the same address was given lately
 */
record MailedInvitation(UnitId unit, UUID dossier, String email, LocalDate until, int sharing) {
  /** A family files for its children and its old people, hardly for more than so many dossiers. */
  static final int MOST_SHARING = 3;

  boolean isShared() {
    return sharing > MOST_SHARING;
  }

  /** Never the address. */
  @Override
  public String toString() {
    return "MailedInvitation[" + dossier + "]";
  }
}
