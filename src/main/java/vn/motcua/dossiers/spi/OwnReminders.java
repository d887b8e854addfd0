package vn.motcua.dossiers.spi;

import java.time.Instant;
import java.util.List;
import vn.motcua.shared.Actor;
import vn.motcua.web.Message;

/**
 * What an outer module reminds an officer of, beside the alarms of the dossiers themselves: for
 * instance an opinion that is late, or a date a decision moved.
 */
public interface OwnReminders {
  /** What this officer has to see to now; nothing for most. */
  List<Reminder> of(Actor actor);

  /**
   * One line of the reminders.
   *
   * @param chip how loudly it is said: late, soon or wait
   * @param work name of the procedure, or what is waited for; no name of a citizen
   * @param href the page on which something can be done
   * @param person who of us has it
   * @param at the date it is about
   */
  record Reminder(
      Message what,
      String chip,
      String work,
      String code,
      String href,
      String person,
      Instant at) {}
}
