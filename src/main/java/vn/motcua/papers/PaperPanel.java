package vn.motcua.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.spi.DossierPanel;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Counted;
import vn.motcua.web.Message;

/** The card of the papers on the page of a dossier. */
@Component
class PaperPanel implements DossierPanel {
  private final PaperCopies copies;
  private final PaperSupply supply;

  PaperPanel(PaperCopies copies, PaperSupply supply) {
    this.copies = copies;
    this.supply = supply;
  }

  @Override
  public Optional<Panel> panel(Actor actor, Dossier dossier) {
    List<PaperCopy> newest = newest(dossier);
    List<Message> lines = new ArrayList<>();
    lines.add(
        newest.isEmpty()
            ? Message.of("papers.panel.none")
            : Message.of("papers.panel.some", new Counted("papers-given", newest.size())));
    long faulty = newest.stream().filter(PaperCopy::isFaulty).count();
    long unread = newest.stream().filter(copy -> copy.said() == null).count();
    if (faulty > 0) {
      lines.add(Message.of("papers.panel.faulty", new Counted("papers-faulty", faulty)));
    }
    if (unread > 0) {
      lines.add(Message.of("papers.panel.unread", new Counted("papers-unread", unread)));
    }
    return Optional.of(
        new Panel(
            Message.of("papers.panel.title"),
            lines,
            List.of(
                new Link(
                    Message.of("papers.panel.open"),
                    "/ban-lam-viec/ho-so/" + dossier.id() + "/giay-to"))));
  }

  @Override
  public Optional<Panel> tracked(Dossier dossier) {
    List<PaperSupply.Wanted> wanted = supply.wanted(dossier);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    boolean sent = wanted.stream().allMatch(PaperSupply.Wanted::waiting);
    return Optional.of(
        new Panel(
            Message.of("papers.tracked.title"),
            List.of(Message.of(sent ? "papers.tracked.sent" : "papers.tracked.lead")),
            List.of(
                new Link(
                    Message.of(sent ? "papers.tracked.see" : "papers.tracked.go"),
                    "/hs/" + dossier.unit() + "/" + dossier.filing().trackSecret() + "/giay-to"))));
  }

  private List<PaperCopy> newest(Dossier dossier) {
    List<PaperCopy> newest = new ArrayList<>();
    for (PaperCopy copy : copies.of(PaperCopies.Owner.of(dossier))) {
      if (newest.isEmpty() || newest.getLast().paper() != copy.paper()) {
        newest.add(copy);
      }
    }
    return newest;
  }
}
