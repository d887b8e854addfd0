package vn.motcua.filing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.spi.DossierPanel;
import vn.motcua.filing.Filed;
import vn.motcua.filing.Filings;
import vn.motcua.filing.OnlineDesk;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;

/** On a dossier that was filed online: the way to the form as it was filed. */
@Component
class FilingPanel implements DossierPanel {
  private final OnlineDesk desk;
  private final Filings filings;

  FilingPanel(OnlineDesk desk, Filings filings) {
    this.desk = desk;
    this.filings = filings;
  }

  @Override
  public Optional<Panel> panel(Actor actor, Dossier dossier) {
    return desk.ofDossier(dossier.unit(), dossier.id())
        .map(filed ->
            new Panel(
                Message.of("filing.panel.title"),
                lines(filed),
                actor.has(Role.INTAKE)
                    ? List.of(
                        new Link(
                            Message.of("filing.panel.open"),
                            OnlineController.BASE + "/" + filed.id()))
                    : List.of()));
  }

  private List<Message> lines(Filed filed) {
    List<Message> lines = new ArrayList<>();
    lines.add(Message.of("filing.panel.number", filed.code()));
    filings
        .actedFor(filed)
        .ifPresent(one ->
            lines.add(Message.of("filing.acting.filed", one.helperName(), one.person().name())));
    if (filings.isAssisted(filed)) {
      lines.add(Message.of("filing.acting.assisted"));
    }
    return lines;
  }
}
