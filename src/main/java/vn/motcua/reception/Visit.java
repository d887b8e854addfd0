package vn.motcua.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who asked to be received on a reception day, and what came of it.
 *
 * @param number the turn of the day
 * @param secret opens the citizen's own page, on which no name stands
 * @param atDesk registered by an officer; otherwise by the citizen on the public page
 * @param minutes as they count now; earlier ones are kept and read by the door
 */
public record Visit(
    UUID id,
    UUID day,
    int number,
    String secret,
    Asking asking,
    boolean atDesk,
    String registeredBy,
    Instant registeredAt,
    Optional<Minutes> minutes,
    List<Receipt> receipts,
    Optional<Refused> refused) {
  public Visit {
    receipts = List.copyOf(receipts);
  }

  /**
   * Who asks for what.
   *
   * @param people how many come with the same matter
   * @param about the code of a dossier or the number of a feedback, as quoted; empty: of none
   */
  public record Asking(
      Matter matter,
      String name,
      String address,
      String idNumber,
      String phone,
      String summary,
      int people,
      String about) {

    /** About nothing that has a number here. */
    public Asking(
        Matter matter,
        String name,
        String address,
        String idNumber,
        String phone,
        String summary,
        int people) {
      this(matter, name, address, idNumber, phone, summary, people, "");
    }
  }

  /**
   * What was said and found; the words of the register (form 03/TCD).
   *
   * @param settledBy who has settled it already, column 8
   * @param ours whether this office is competent, column 9
   * @param guidedTo where the citizen was sent, column 10
   * @param takenBy who took it up, column 11
   * @param reason why an earlier version was mended; empty for the first
   */
  public record Minutes(
      int seq,
      Instant heldAt,
      Matter matter,
      String name,
      String address,
      String idNumber,
      int people,
      String words,
      String settledBy,
      boolean ours,
      String guidedTo,
      String takenBy,
      String answer,
      String note,
      String reason,
      String writtenBy,
      Instant writtenAt) {}

  /** Papers taken in, form 02/TCD. */
  public record Receipt(
      int seq, String papers, int copies, UUID takenById, String takenBy, Instant takenAt) {}

  /**
   * The refusal to receive.
   *
   * @param dueOn last day for the written notice; empty where none is owed or no law is known
   * @param sentNumber number of the notice, once it left the office
   */
  public record Refused(
      RefusalGround ground,
      String words,
      LocalDate knownOn,
      boolean written,
      Optional<LocalDate> dueOn,
      String by,
      Instant at,
      Optional<String> sentNumber,
      Optional<LocalDate> sentOn) {

    public boolean isOverdue(LocalDate today) {
      return sentOn.isEmpty() && dueOn.filter(today::isAfter).isPresent();
    }
  }

  public boolean isReceived() {
    return minutes.isPresent();
  }

  public boolean isOpen() {
    return minutes.isEmpty() && refused.isEmpty();
  }

  /** Who it is, as confirmed at the reception, else as registered. */
  public String name() {
    return minutes.map(Minutes::name).orElse(asking.name());
  }

  /** What it is, as found at the reception, else as registered. */
  public Matter matter() {
    return minutes.map(Minutes::matter).orElse(asking.matter());
  }

  /** A denunciation: who brought it is a secret (Luật Tố cáo; NĐ 154/2026 Điều 12 khoản 2). */
  public boolean isSecret() {
    return asking.matter() == Matter.DENUNCIATION || matter() == Matter.DENUNCIATION;
  }
}
