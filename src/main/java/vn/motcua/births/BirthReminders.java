package vn.motcua.births;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.shared.Actor;
import vn.motcua.web.Message;

/**
 * Reminds whoever invites a family of an invitation nobody told the outcome of, and the
 * civil-status officer, who writes it down. No child and no mother stands in a reminder.
 */
@Component
class BirthReminders implements OwnReminders {
  private static final String PAGE = "/ban-lam-viec/khai-sinh";

  private final Births births;

  BirthReminders(Births births) {
    this.births = births;
  }

  @Override
  public List<Reminder> of(Actor actor) {
    if (actor.unit().isProvince()) {
      return List.of();
    }
    boolean keeper = births.isKeeper(actor);
    return births.unheard(actor.unit()).stream()
        .filter(one -> keeper || one.inviter().equals(actor.officer()))
        .map(one ->
            new Reminder(
                Message.of(keeper ? "births.reminder.keeper" : "births.reminder.inviter"),
                "late",
                "",
                "",
                keeper ? PAGE + "/" + one.birth() : PAGE,
                one.inviterName(),
                one.since().toInstant().plus(Births.HEARD_WITHIN)))
        .toList();
  }
}
