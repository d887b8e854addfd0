package vn.motcua.documents;

import java.util.List;

/**
 * The papers for a vote on line, one A5 page for each household: what is asked, from when to when,
 * and the code; handed out folded, thrown away afterwards.
 *
 * @param asked what is voted on
 * @param days from which day to which, as people write them
 * @param address where the vote is cast, as QR code and to type
 */
public record BallotForm(
    Letterhead letterhead,
    java.time.LocalDate day,
    String asked,
    String village,
    String days,
    String address,
    List<Slip> slips) {
  public BallotForm {
    slips = List.copyOf(slips);
  }

  /** One household's paper. */
  public record Slip(int household, String code) {}
}
