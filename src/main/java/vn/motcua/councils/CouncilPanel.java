package vn.motcua.councils;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Standing;
import vn.motcua.dossiers.spi.DossierPanel;
import vn.motcua.procedures.Council;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.Message;

/** The council's card on the page of a dossier. */
@Component
class CouncilPanel implements DossierPanel {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("H:mm d/M/yyyy");

  private final CouncilSessions sessions;
  private final Keeping keeping;
  private final CouncilsOnPaper paper;
  private final Postings postings;

  CouncilPanel(
      CouncilSessions sessions, Keeping keeping, CouncilsOnPaper paper, Postings postings) {
    this.sessions = sessions;
    this.keeping = keeping;
    this.paper = paper;
    this.postings = postings;
  }

  @Override
  public Optional<Panel> panel(Actor actor, Dossier dossier) {
    return sessions.council(dossier).map(council -> panel(dossier, council));
  }

  private Panel panel(Dossier dossier, Council council) {
    List<CouncilSession> all = sessions.of(dossier);
    List<Message> lines = new ArrayList<>();
    Optional<PaperMinutes> onPaper = paper.of(dossier);
    if (onPaper.isPresent()) {
      lines.add(
          Message.of(
              "councils.panel.paper-known",
              onPaper.get().number(),
              onPaper.get().heldOn().format(DAY)));
    } else if (all.isEmpty()) {
      lines.add(Message.of("councils.panel.none", day(sessions.sitsBy(dossier, council))));
      lines.add(
          Message.of(
              keeping.isHere(dossier.unit())
                  ? "councils.panel.needed"
                  : "councils.panel.on-paper"));
    }
    for (CouncilSession session : all) {
      String held =
          session
              .minutes()
              .map(minutes -> "councils.panel.outcome." + minutes.outcome())
              .orElse("councils.panel.called");
      lines.add(Message.of(held, session.number(), moment(session)));
    }
    postings
        .duty(dossier)
        .ifPresent(until -> lines.add(Message.of("councils.panel.post", until.format(DAY))));
    List<Link> links = new ArrayList<>();
    links.add(
        new Link(
            Message.of("councils.panel.open"),
            "/ban-lam-viec/ho-so/" + dossier.id() + "/hoi-dong"));
    if (dossier.standing().readyAt() != null
        && dossier.standing().outcome() == Standing.Outcome.GRANTED) {
      council
          .followedBy()
          .ifPresent(code -> {
            lines.add(Message.of("councils.panel.follows"));
            links.add(
                new Link(
                    Message.of("councils.panel.follow", code),
                    "/ban-lam-viec/tiep-nhan/" + code + "?tu=" + dossier.id()));
          });
    }
    return new Panel(Message.of("councils.panel.title", council.name()), lines, links);
  }

  private static String moment(CouncilSession session) {
    return OfficeTime.local(session.minutes().map(Minutes::heldAt).orElse(session.meetsAt()))
        .format(MOMENT);
  }

  private static String day(java.time.Instant instant) {
    LocalDate day = OfficeTime.date(instant);
    return day.format(DAY);
  }
}
