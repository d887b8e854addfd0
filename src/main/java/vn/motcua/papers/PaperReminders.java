package vn.motcua.papers;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.shared.Actor;
import vn.motcua.web.Message;

/** Whoever holds a dossier is reminded of photos the citizen sent and nobody looked at. */
@Component
class PaperReminders implements OwnReminders {
  private final PaperSearch search;

  PaperReminders(PaperSearch search) {
    this.search = search;
  }

  @Override
  public List<Reminder> of(Actor actor) {
    return search.unread(actor.unit(), actor.officer()).stream()
        .map(one ->
            new Reminder(
                Message.of("papers.reminder.sent"),
                "soon",
                one.work(),
                one.code(),
                "/ban-lam-viec/ho-so/" + one.dossier() + "/giay-to",
                actor.name(),
                one.at()))
        .toList();
  }
}
