package vn.motcua.telling;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.spi.DossierPanel;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Counted;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.Message;

/** What there was to tell the citizen, and who told it: a card on the dossier's page. */
@Component
class TellingPanel implements DossierPanel {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("H:mm d/M/yyyy");

  private final Tellings tellings;

  TellingPanel(Tellings tellings) {
    this.tellings = tellings;
  }

  @Override
  public Optional<Panel> panel(Actor actor, Dossier dossier) {
    List<Told> all = tellings.of(dossier);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Panel(
                Message.of("telling.panel.title"),
                all.stream().flatMap(TellingPanel::lines).toList(),
                tellings.mayTell(actor)
                    ? List.of(
                        new Link(Message.of("telling.panel.list"), "/ban-lam-viec/bao-cho-ba-con"))
                    : List.of()));
  }

  private static Stream<Message> lines(Told told) {
    Message news = Message.of("telling.panel." + told.news(), moment(told.since()));
    return Stream.of(
        news,
        told.reached()
            .map(reached ->
                Message.of(
                    "telling.panel.told." + reached.means(),
                    moment(reached.at()),
                    reached.officer()))
            .orElseGet(() ->
                Message.of("telling.panel.not-told", new Counted("telling-tries", told.tries()))));
  }

  private static String moment(Instant instant) {
    return OfficeTime.local(instant).format(MOMENT);
  }
}
