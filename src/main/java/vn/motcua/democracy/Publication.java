package vn.motcua.democracy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.UnitId;

/**
 * A decision, text or list the people must be told of, with the evidence that they were.
 *
 * @param words what the public page shows of it; no personal data
 * @param struck that it was struck out as entered by mistake
 * @param back that it came back to what is due
 */
public record Publication(
    UnitId unit,
    UUID id,
    int item,
    String number,
    String title,
    String words,
    LocalDate decidedOn,
    String enteredBy,
    Instant enteredAt,
    Optional<Struck> struck,
    Optional<Struck> back,
    List<Showing> showings) {
  public Publication {
    showings = List.copyOf(showings);
  }

  /** A word on it, with its reason; both stay. */
  public record Struck(String reason, String by, Instant at) {}

  /** Why it counts no more; empty when it came back. */
  public Optional<String> mistake() {
    return back.isPresent() ? Optional.empty() : struck.map(Struck::reason);
  }

  /** Whether this program's own public page shows it. */
  public boolean isOnOwnPage() {
    return mistake().isEmpty() && showings.stream().anyMatch(one -> one.ownPage() && one.isOpen());
  }

  Publication with(List<Showing> evidence) {
    return new Publication(
        unit, id, item, number, title, words, decidedOn, enteredBy, enteredAt, struck, back,
        evidence);
  }
}
