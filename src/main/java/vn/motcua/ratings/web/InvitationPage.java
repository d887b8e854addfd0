package vn.motcua.ratings.web;

import gg.jte.Content;
import java.time.LocalDate;
import vn.motcua.ratings.Way;
import vn.motcua.web.QrCode;

/**
 * The sheet that invites the citizen to rate; it says nothing of the dossier.
 *
 * @param address what the QR code opens
 * @param back the dossier's page, for the officer
 */
public record InvitationPage(
    String place, String site, String address, Way way, LocalDate until, String back) {
  public Content qr() {
    return QrCode.drawing(address);
  }

  /** Where the signs are typed, as people read it aloud. */
  public String typedAt() {
    return site.replaceFirst("^https?://", "") + RatingPage.BASE;
  }

  @Override
  public String toString() {
    return "InvitationPage[…]";
  }
}
