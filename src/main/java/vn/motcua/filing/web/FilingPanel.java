package vn.motcua.filing.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.spi.DossierPanel;
import vn.motcua.filing.OnlineDesk;
import vn.motcua.procedures.Channel;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;

/** On a dossier that was filed online: the way to the form as it was filed. */
@Component
class FilingPanel implements DossierPanel {
  private final OnlineDesk desk;

  FilingPanel(OnlineDesk desk) {
    this.desk = desk;
  }

  @Override
  public Optional<Panel> panel(Actor actor, Dossier dossier) {
    if (dossier.filing().channel() != Channel.ONLINE) {
      return Optional.empty();
    }
    return desk.ofDossier(dossier.unit(), dossier.id())
        .map(filed ->
            new Panel(
                Message.of("filing.panel.title"),
                List.of(Message.of("filing.panel.number", filed.code())),
                actor.has(Role.INTAKE)
                    ? List.of(
                        new Link(
                            Message.of("filing.panel.open"),
                            OnlineController.BASE + "/" + filed.id()))
                    : List.of()));
  }
}
