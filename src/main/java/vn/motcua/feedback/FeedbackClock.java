package vn.motcua.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.Pause;
import vn.motcua.deadlines.WorkingCalendar;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/** Reckons the times of a feedback on the working calendar of its unit. */
@Component
class FeedbackClock {
  private final FeedbackClocks clocks;
  private final WorkingCalendars calendars;
  private final FeedbackSearch search;

  FeedbackClock(FeedbackClocks clocks, WorkingCalendars calendars, FeedbackSearch search) {
    this.clocks = clocks;
    this.calendars = calendars;
    this.search = search;
  }

  /** The rule for what the unit receives now. */
  FeedbackRule ruleOf(UnitId unit, Instant now) {
    return clocks.on(unit, OfficeTime.date(now));
  }

  /** The times of a round that begins then. */
  FeedbackTimes begin(UnitId unit, FeedbackRule rule, Instant start) {
    WorkingCalendar calendar = calendars.calendarOf(unit);
    return new FeedbackTimes(
        calendar.reckon(start, rule.refuseLimit()).dueInstant(),
        calendar.reckon(start, rule.askLimit()).dueInstant(),
        calendar.reckon(start, rule.resolveLimit()).dueInstant(),
        null);
  }

  /**
   * The due time of the round, the time subtracted in which the sender was asked for more; no
   * longer than the days for it. What was merged into it and is due earlier stays due.
   */
  Instant resolveBy(Feedback feedback, List<FeedbackEvent> events, Instant now) {
    return reckoned(feedback, events, Optional.empty(), now);
  }

  /** The due time when the sender is asked then and tells nothing: the days for it, no more. */
  Instant waitedBy(Feedback feedback, List<FeedbackEvent> events, Instant asked) {
    return reckoned(feedback, events, Optional.of(asked), Instant.MAX);
  }

  private Instant reckoned(
      Feedback feedback, List<FeedbackEvent> events, Optional<Instant> asks, Instant now) {
    Instant start = feedback.receivedAt();
    List<Pause> pauses = new ArrayList<>();
    @Nullable Instant asked = null;
    WorkingCalendar calendar = calendars.calendarOf(feedback.unit());
    for (FeedbackEvent event : events) {
      if (event.act() == FeedbackAct.REOPEN) {
        start = event.at();
        pauses.clear();
        asked = null;
      } else if (event.act() == FeedbackAct.ASK) {
        asked = event.at();
      } else if (asked != null && event.stage() != FeedbackStage.ASKED) {
        pauses.add(pause(calendar, feedback.rule(), asked, event.at()));
        asked = null;
      }
    }
    asked = asks.orElse(asked);
    if (asked != null && asked.isBefore(now)) {
      pauses.add(pause(calendar, feedback.rule(), asked, now));
    }
    Instant own =
        calendar
            .extended(calendar.reckon(start, feedback.rule().resolveLimit()), pauses)
            .dueInstant();
    return search.inherited(feedback).filter(own::isAfter).orElse(own);
  }

  private static Pause pause(
      WorkingCalendar calendar, FeedbackRule rule, Instant from, Instant to) {
    Instant most = calendar.reckon(from, rule.waitLimit()).dueInstant();
    return new Pause(OfficeTime.local(from), OfficeTime.local(to.isBefore(most) ? to : most));
  }

  Instant publishBy(Feedback feedback, Instant now) {
    return calendars.dueDate(feedback.unit(), now, feedback.rule().publishLimit()).dueInstant();
  }

  /** The last instant for asking for another look: the end of that calendar day. */
  static Instant reopenUntil(Feedback feedback, Instant answered) {
    return OfficeTime.instant(
            OfficeTime.date(answered).plusDays(feedback.rule().reopen() + 1L).atStartOfDay())
        .minus(Duration.ofMillis(1));
  }
}
