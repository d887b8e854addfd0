package vn.motcua.deadlines;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.deadlines.spi.CalendarWatch;
import vn.motcua.shared.Actor;

/**
 * Tells of a unit's changed calendar within the transaction of the change; once that is done, this
 * node too reckons with it.
 */
@Component
class CalendarNews {
  private final WorkingCalendars calendars;
  private final List<CalendarWatch> watches;

  CalendarNews(WorkingCalendars calendars, List<CalendarWatch> watches) {
    this.calendars = calendars;
    this.watches = List.copyOf(watches);
  }

  /**
   * @param actor the officer of the unit by whom what moves is moved
   */
  void tell(Actor actor, String why) {
    WorkingCalendar changed = calendars.uncommitted(actor.unit());
    watches.forEach(watch -> watch.changed(actor, changed, why));
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            calendars.lookAgain();
          }
        });
  }
}
