package vn.motcua.feedback;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.deadlines.WorkingCalendars;

/**
 * Lateness that goes up the line: past its time feedback and reviews are pointed out to the heads,
 * some working days later the province reads them.
 */
@Component
public class FeedbackAlarms {
  private final FeedbackAlarmStore store;
  private final WorkingCalendars calendars;
  private final Clock clock;

  FeedbackAlarms(FeedbackAlarmStore store, WorkingCalendars calendars, Clock clock) {
    this.store = store;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** Points out what is due to be pointed out; gives how many were new. */
  @Transactional
  public int sweep() {
    if (!store.isMine()) {
      return 0;
    }
    Instant now = clock.instant();
    int raised = store.sweep(now);
    for (FeedbackAlarmStore.Below late : store.lateFeedback(now)) {
      raised += climbs(late, now) ? store.climb(late, "LATE_PROVINCE", now) : 0;
    }
    for (FeedbackAlarmStore.Below late : store.latePetitions(now)) {
      raised += climbs(late, now) ? store.climb(late, "PETITION_PROVINCE", now) : 0;
    }
    for (FeedbackAlarmStore.Below late : store.lateReviews(now)) {
      raised += climbs(late, now) ? store.climbReview(late, now) : 0;
    }
    return raised;
  }

  private boolean climbs(FeedbackAlarmStore.Below late, Instant now) {
    return now.isAfter(
        calendars
            .dueDate(late.unit(), late.due(), TimeLimit.workingDays(late.climb()))
            .dueInstant());
  }
}
