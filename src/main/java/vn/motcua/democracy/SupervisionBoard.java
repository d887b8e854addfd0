package vn.motcua.democracy;

import java.time.LocalDate;
import java.util.UUID;

/** A board of the people that supervises, with its members and its term. */
public record SupervisionBoard(
    UUID id, Kind kind, String name, String members, LocalDate termFrom, LocalDate termUntil) {
  /** Which board. */
  public enum Kind {
    /** Ban Thanh tra nhân dân. */
    INSPECTION,
    /** Ban Giám sát đầu tư của cộng đồng. */
    INVESTMENT
  }

  public boolean isOver(LocalDate today) {
    return today.isAfter(termUntil);
  }
}
