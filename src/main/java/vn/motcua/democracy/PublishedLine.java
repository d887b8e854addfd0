package vn.motcua.democracy;

import java.time.LocalDate;
import java.util.List;

/**
 * A publication with what the law asks of it and how that stands today.
 *
 * @param due last day to make it known
 */
public record PublishedLine(
    Publication publication, PublicationItem item, LocalDate due, List<Duty> duties) {
  public PublishedLine {
    duties = List.copyOf(duties);
  }

  public boolean isOwed() {
    return publication.mistake().isEmpty()
        && duties.stream().anyMatch(duty -> duty.state().isOwed());
  }

  /** Something should have been done before today, or was taken down too soon. */
  public boolean isLate() {
    return publication.mistake().isEmpty()
        && duties.stream()
            .anyMatch(duty -> duty.state() == Duty.State.LATE || duty.state() == Duty.State.SHORT);
  }

  public boolean wasLate() {
    return duties.stream().anyMatch(Duty::startedLate);
  }
}
