package vn.motcua.organisation.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.AbsenceReason;
import vn.motcua.shared.OfficeTime;

/**
 * What was typed to announce an absence.
 *
 * @param from first day away; with {@code fromTime} the hour, else from the beginning of the day
 * @param to last day away; with {@code toTime} the hour of return, else to the end of the day
 */
public record AbsenceForm(
    @Nullable String officer,
    @Nullable String from,
    @Nullable String fromTime,
    @Nullable String to,
    @Nullable String toTime,
    @Nullable String reason,
    @Nullable String standIn) {
  public String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** Beginning, or empty when it is no date. */
  Optional<Instant> starts(LocalDate today) {
    return moment(text(from).isBlank() ? today.toString() : text(from), text(fromTime), 0);
  }

  /** End, or empty when it is no date; a missing last day is the first. */
  Optional<Instant> ends(LocalDate today) {
    String first = text(from).isBlank() ? today.toString() : text(from);
    return moment(text(to).isBlank() ? first : text(to), text(toTime), 1);
  }

  private static Optional<Instant> moment(String day, String time, int daysWithoutTime) {
    try {
      LocalDate date = LocalDate.parse(day.strip());
      return Optional.of(
          OfficeTime.instant(
              time.isBlank()
                  ? date.plusDays(daysWithoutTime).atStartOfDay()
                  : date.atTime(LocalTime.parse(time.strip()))));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  AbsenceReason why() {
    for (AbsenceReason one : AbsenceReason.values()) {
      if (one.name().equals(reason)) {
        return one;
      }
    }
    return AbsenceReason.OTHER;
  }

  static @Nullable UUID id(@Nullable String text) {
    try {
      return text == null || text.isBlank() ? null : UUID.fromString(text);
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }
}
