package vn.motcua.dossiers.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.ExplanationWords;
import vn.motcua.dossiers.Act;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Intake;
import vn.motcua.dossiers.StageTransitions;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.web.Message;

/** Puts together the page of one dossier. */
@Component
class DossierPages {
  private final Dossiers dossiers;
  private final Desk desk;
  private final Officers officers;
  private final ExplanationWords words;

  DossierPages(Dossiers dossiers, Desk desk, Officers officers, ExplanationWords words) {
    this.dossiers = dossiers;
    this.desk = desk;
    this.officers = officers;
    this.words = words;
  }

  DossierPage of(
      Actor actor,
      Dossier dossier,
      Locale locale,
      boolean fresh,
      @Nullable Message notice,
      Map<String, String> typed) {
    return new DossierPage(
        dossier,
        desk.procedureName(dossier),
        desk.applicant(dossier),
        officers.byId(dossier.unit(), dossier.holder()),
        desk.timeLeft(dossier),
        words.limit(dossier.filing().limit(), locale),
        words.sentences(desk.explanation(dossier), locale),
        dossiers.workflow(dossier).steps(),
        papers(dossier),
        desk.timeline(dossier),
        offers(actor, dossier),
        fresh,
        fresh ? desk.warnings(dossier) : List.of(),
        notice,
        typed);
  }

  private List<DossierPage.Offer> offers(Actor actor, Dossier dossier) {
    return Arrays.stream(ActSlug.values())
        .filter(slug -> StageTransitions.of(dossier.stage(), slug.act()).isPresent())
        .map(slug -> offer(actor, dossier, slug))
        .toList();
  }

  private DossierPage.Offer offer(Actor actor, Dossier dossier, ActSlug slug) {
    boolean allowed = dossier.allows(slug.act(), actor);
    int step = dossier.standing().step() + offset(slug.act());
    boolean primary =
        switch (slug.act()) {
          case HAND_OVER, APPROVE, SEAL, RETURN -> true;
          default -> false;
        };
    return new DossierPage.Offer(
        slug.act(),
        slug.slug(),
        allowed,
        primary,
        StageTransitions.of(dossier.stage(), slug.act()).orElseThrow().needsReason(),
        allowed && slug.needsHolder()
            ? desk.candidates(dossier, step).stream()
                .filter(one ->
                    slug.act() != Act.REASSIGN || !one.officer().id().equals(dossier.holder()))
                .toList()
            : List.of());
  }

  private static int offset(Act act) {
    return switch (act) {
      case SEND_BACK -> -1;
      case REASSIGN -> 0;
      default -> 1;
    };
  }

  private List<DossierPage.PaperLine> papers(Dossier dossier) {
    return desk.papers(dossier).stream()
        .map(line ->
            new DossierPage.PaperLine(
                line.paper().title(),
                "dossiers.paper." + line.mark().presence(),
                line.mark().presence() == Intake.Presence.HAVE ? "ok" : "wait",
                line.mark().originals(),
                line.mark().copies()))
        .toList();
  }
}
