package vn.motcua.deadlines.spi;

import vn.motcua.deadlines.WorkingCalendar;
import vn.motcua.shared.Actor;

/**
 * Hears of a change to a unit's calendar within the transaction that makes it, so that what was
 * reckoned with the old one is reckoned again or the change does not happen.
 */
public interface CalendarWatch {
  /**
   * @param calendar the unit's calendar as it is with the change
   * @param why the change in words of the book of changes
   */
  void changed(Actor actor, WorkingCalendar calendar, String why);
}
