package vn.motcua.deadlines;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One day at the Centre as a citizen asks about it.
 *
 * @param at the moment asked about
 * @param sessions when the Centre is open on that day; empty when it is closed
 * @param open whether it is open at that moment
 * @param closing end of the session under way; empty when closed
 * @param nextOpening the next time the doors open after that moment
 * @param rule what makes the day differ from its weekday
 * @param coming days of the next two weeks that differ from their weekday, weekends apart
 */
public record OpeningHours(
    LocalDateTime at,
    List<Session> sessions,
    boolean open,
    Optional<LocalDateTime> closing,
    LocalDateTime nextOpening,
    Optional<DayRule> rule,
    List<UnusualDays> coming) {
  private static final int DAYS_AHEAD = 14;

  static OpeningHours of(WorkingCalendar calendar, LocalDateTime at) {
    LocalDate today = at.toLocalDate();
    List<Session> sessions = calendar.sessionsOn(today);
    boolean open = calendar.isOpen(at);
    Optional<LocalDateTime> closing =
        sessions.stream()
            .map(session -> today.atTime(session.end()))
            .filter(at::isBefore)
            .filter(end -> open)
            .findFirst();
    return new OpeningHours(
        at,
        sessions,
        open,
        closing,
        calendar.clockStart(closing.orElse(at)),
        calendar.ruleOn(today),
        calendar.unusualDays(today.plusDays(1), DAYS_AHEAD));
  }

  public LocalDate date() {
    return at.toLocalDate();
  }
}
