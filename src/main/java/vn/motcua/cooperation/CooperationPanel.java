package vn.motcua.cooperation;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Stage;
import vn.motcua.dossiers.spi.DossierPanel;
import vn.motcua.organisation.Officers;
import vn.motcua.procedures.Workflow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.Message;

/** Who else works on a dossier: a card on its page, and the same for the citizen. */
@Component
class CooperationPanel implements DossierPanel {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("H:mm d/M/yyyy");

  private final Errands errands;
  private final LinkedParts parts;
  private final Dossiers dossiers;
  private final Desk desk;
  private final Officers officers;

  CooperationPanel(
      Errands errands, LinkedParts parts, Dossiers dossiers, Desk desk, Officers officers) {
    this.errands = errands;
    this.parts = parts;
    this.dossiers = dossiers;
    this.desk = desk;
    this.officers = officers;
  }

  @Override
  public Optional<Panel> panel(Actor actor, Dossier dossier) {
    List<Message> lines = lines(dossier);
    marks(dossier).ifPresent(lines::add);
    List<Link> links = new ArrayList<>();
    links.add(
        new Link(
            Message.of("cooperation.panel.open"),
            "/ban-lam-viec/ho-so/" + dossier.id() + "/phoi-hop"));
    parts
        .parentOf(dossier)
        .map(parent -> dossiers.byId(dossier.unit(), parent))
        .ifPresent(parent -> {
          lines.add(Message.of("cooperation.panel.part-of", parent.filing().shownCode()));
          links.add(
              new Link(
                  Message.of("cooperation.panel.parent", parent.filing().shownCode()),
                  "/ban-lam-viec/ho-so/" + parent.id()));
        });
    parts.of(dossier).stream()
        .flatMap(part -> part.here().stream())
        .forEach(here ->
            links.add(
                new Link(
                    Message.of("cooperation.panel.child", here.code()),
                    "/ban-lam-viec/ho-so/" + here.id())));
    return dossier.stage().isClosed() && lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Panel(Message.of("cooperation.panel.title"), lines, links));
  }

  @Override
  public Optional<Panel> tracked(Dossier dossier) {
    List<Message> lines = lines(dossier);
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Panel(Message.of("cooperation.track.title"), lines, List.of()));
  }

  private List<Message> lines(Dossier dossier) {
    List<Message> lines = new ArrayList<>();
    if (dossier.stage() == Stage.OUTSIDE) {
      Workflow workflow = dossiers.workflow(dossier);
      lines.add(
          Message.of(
              "cooperation.line.outside",
              workflow.step(dossier.standing().step()).holder(),
              moment(dossier.standing().stepDueAt()),
              officers.byId(dossier.unit(), dossier.holder()).name()));
    }
    parts.of(dossier).forEach(part -> lines.add(line(part)));
    errands.of(dossier).stream()
        .filter(Errand::isOpinion)
        .forEach(errand -> lines.add(opinion(errand)));
    return lines;
  }

  private static Message line(LinkedPart part) {
    int order = part.law().order();
    String name = part.law().name();
    if (part.here().isPresent()) {
      LinkedPart.Here here = part.here().get();
      return here.ready().isPresent()
          ? Message.of(
              "cooperation.line.here." + part.state(),
              order,
              name,
              here.code(),
              moment(here.ready().get()))
          : Message.of(
              "cooperation.line.here." + part.state(),
              order,
              name,
              here.code(),
              moment(here.due()),
              here.holder());
    }
    if (part.errand().isPresent()) {
      return errand(part, part.errand().get());
    }
    return Message.of(
        "cooperation.line.part." + part.state(), order, name, part.law().agencyName());
  }

  private static Message errand(LinkedPart part, Errand errand) {
    if (errand.answer().isPresent()) {
      return Message.of(
          "cooperation.line.sent." + part.state(),
          part.law().order(),
          part.law().name(),
          errand.body(),
          moment(errand.answer().get().at()));
    }
    return errand.due().isPresent()
        ? Message.of(
            "cooperation.line.sent.UNDER_WAY",
            part.law().order(),
            part.law().name(),
            errand.body(),
            moment(errand.due().get()),
            errand.followerName())
        : Message.of(
            "cooperation.line.sent.no-time",
            part.law().order(),
            part.law().name(),
            errand.body(),
            errand.followerName());
  }

  private static Message opinion(Errand errand) {
    return errand.answer().isPresent()
        ? Message.of(
            errand.answer().get().late()
                ? "cooperation.line.opinion.late"
                : "cooperation.line.opinion.given",
            errand.body(),
            moment(errand.answer().get().at()))
        : Message.of(
            "cooperation.line.opinion.asked",
            errand.body(),
            errand.due().map(CooperationPanel::moment).orElse(""),
            errand.followerName());
  }

  /** How our own part ended, once it has; officers' business. */
  private Optional<Message> marks(Dossier dossier) {
    if (!dossiers.workflow(dossier).hasOutside()) {
      return Optional.empty();
    }
    return desk.timeline(dossier).stream()
        .flatMap(entry -> entry.event().markOfOurPart().stream())
        .reduce((first, second) -> second)
        .map(mark -> Message.of("cooperation.line.our-part." + mark));
  }

  private static String moment(Instant instant) {
    return OfficeTime.local(instant).format(MOMENT);
  }
}
