package vn.motcua.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.spi.DossierPanel;
import vn.motcua.shared.Actor;
import vn.motcua.web.Message;

/** The card of the result as a file: on the page of a dossier, and on the citizen's. */
@Component
class ResultPanel implements DossierPanel {
  private final ResultFiles results;

  ResultPanel(ResultFiles results) {
    this.results = results;
  }

  @Override
  public Optional<Panel> panel(Actor actor, Dossier dossier) {
    Optional<ResultFile> latest = results.latest(dossier);
    if (latest.isEmpty() && !results.mayLay(actor, dossier)) {
      return Optional.empty();
    }
    boolean signs = latest.filter(file -> results.doors(actor, dossier, file).sign()).isPresent();
    return Optional.of(
        new Panel(
            Message.of("results.panel.title"),
            List.of(
                latest
                    .map(file -> Message.of("results.state." + file.state()))
                    .orElse(Message.of("results.panel.none"))),
            List.of(
                new Link(
                    Message.of(signs ? "results.panel.sign" : "results.panel.open"),
                    "/ban-lam-viec/ho-so/" + dossier.id() + "/tep-ket-qua"))));
  }

  @Override
  public Optional<Panel> tracked(Dossier dossier) {
    List<ResultFile> issued =
        dossier.stage().isClosed()
            ? results.of(dossier).stream().filter(ResultFile::isIssued).toList()
            : List.of();
    if (issued.isEmpty()) {
      return Optional.empty();
    }
    Optional<ResultFile> given = results.given(dossier);
    List<Link> links = new ArrayList<>();
    given.ifPresent(file ->
        links.add(
            new Link(
                Message.of("results.tracked.take"),
                "/hs/" + dossier.unit() + "/" + dossier.filing().trackSecret() + "/ket-qua.pdf")));
    links.add(
        new Link(Message.of("results.tracked.check"), "/xac-minh/" + issued.getFirst().code()));
    return Optional.of(
        new Panel(
            Message.of("results.tracked.title"),
            List.of(
                Message.of(
                    given.isPresent() ? "results.tracked.lead" : "results.tracked.withdrawn")),
            links));
  }
}
