package vn.motcua.dossiers.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.ExplanationWords;
import vn.motcua.dossiers.Act;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Intake;
import vn.motcua.dossiers.Lateness;
import vn.motcua.dossiers.Notices;
import vn.motcua.dossiers.Question;
import vn.motcua.dossiers.Questions;
import vn.motcua.dossiers.SlipPrints;
import vn.motcua.dossiers.StageTransitions;
import vn.motcua.dossiers.Supplements;
import vn.motcua.dossiers.Waits;
import vn.motcua.dossiers.spi.DossierPanel;
import vn.motcua.organisation.Officers;
import vn.motcua.procedures.PauseLaws;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;

/** Puts together the page of one dossier. */
@Component
class DossierPages {
  private final Dossiers dossiers;
  private final Desk desk;
  private final Supplements supplements;
  private final Waits waits;
  private final Lateness lateness;
  private final Notices notices;
  private final SlipPrints prints;
  private final Questions questions;
  private final List<DossierPanel> panels;
  private final Officers officers;
  private final ExplanationWords words;

  DossierPages(
      Dossiers dossiers,
      Desk desk,
      Supplements supplements,
      Waits waits,
      Lateness lateness,
      Notices notices,
      SlipPrints prints,
      Questions questions,
      List<DossierPanel> panels,
      Officers officers,
      ExplanationWords words) {
    this.dossiers = dossiers;
    this.desk = desk;
    this.supplements = supplements;
    this.waits = waits;
    this.lateness = lateness;
    this.notices = notices;
    this.prints = prints;
    this.questions = questions;
    this.panels = List.copyOf(panels);
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
    Optional<Question> question = questions.of(dossier);
    boolean answered = question.filter(Question::isOpen).isEmpty();
    boolean holds = actor.officer().equals(dossier.holder());
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
        obstacles(dossier),
        asking(actor, dossier),
        supplements.asked(dossier),
        question,
        answered && !holds && actor.has(Role.LEADER) && !dossier.stage().isClosed(),
        !answered && holds,
        panels.stream().flatMap(panel -> panel.panel(actor, dossier).stream()).toList(),
        notices.of(dossier).stream().map(NoticeSlug::of).toList(),
        lateness.suggested(dossier),
        desk.isOverdue(dossier),
        notices.hasDraft(actor, dossier),
        prints.isOpen(dossier),
        fresh,
        fresh ? desk.warnings(dossier) : List.of(),
        notice,
        typed);
  }

  /** What can be done at this stage by somebody; for others it is shown with the reason. */
  private List<DossierPage.Offer> offers(Actor actor, Dossier dossier) {
    return Arrays.stream(ActSlug.values())
        .filter(slug -> dossier.whyNot(slug.act()).isEmpty() && hasLaw(dossier, slug.act()))
        .map(slug -> offer(actor, dossier, slug))
        .toList();
  }

  /** What nobody can do now, and why; the law's own obstacles first. */
  private List<DossierPage.Obstacle> obstacles(Dossier dossier) {
    return Arrays.stream(ActSlug.values())
        .sorted(
            Comparator.comparing(
                slug -> StageTransitions.of(dossier.stage(), slug.act()).isEmpty()))
        .flatMap(slug ->
            dossier
                .whyNot(slug.act())
                .map(refusal -> new Message(refusal.key(), refusal.arguments()))
                .or(() ->
                    hasLaw(dossier, slug.act())
                        ? Optional.empty()
                        : Optional.of(Message.of("dossiers.act.no-law." + slug.act())))
                .map(why -> new DossierPage.Obstacle(slug.act(), why))
                .stream())
        .toList();
  }

  private boolean hasLaw(Dossier dossier, Act act) {
    return switch (act) {
      case ASK_VERIFICATION -> waits.basis(dossier, PauseLaws.Kind.VERIFICATION).isPresent();
      case OPEN_FINANCIAL_DUTY -> waits.basis(dossier, PauseLaws.Kind.FINANCIAL_DUTY).isPresent();
      default -> true;
    };
  }

  private DossierPage.Offer offer(Actor actor, Dossier dossier, ActSlug slug) {
    boolean theirs = dossier.allows(slug.act(), actor);
    Optional<Message> objection =
        theirs
            ? dossiers
                .objection(actor, dossier, slug.act())
                .or(() -> secondPerson(actor, dossier, slug))
                .map(refusal -> new Message(refusal.key(), refusal.arguments()))
            : Optional.empty();
    boolean allowed = theirs && objection.isEmpty();
    StageTransitions.Transition row =
        StageTransitions.of(dossier.stage(), slug.act()).orElseThrow();
    return new DossierPage.Offer(
        slug.act(),
        slug.slug(),
        allowed,
        objection,
        slug.isPrimary(),
        slug.extra() != ActSlug.Extra.PAPERS
            && (row.needsReason() || desk.mustSayWhyLate(dossier, slug.act())),
        row.who().holder() ? Optional.empty() : row.who().roles().stream().sorted().findFirst(),
        slug.receiver() == ActSlug.Receiver.NEXT_STEP && dossiers.leadsOutside(dossier, slug.act()),
        slug.extra().name(),
        allowed ? candidates(dossier, slug) : List.of());
  }

  /** A request for papers takes two people: one who proposes, another one who sends. */
  private Optional<Refusal> secondPerson(Actor actor, Dossier dossier, ActSlug slug) {
    return switch (slug) {
      case SEND_SUPPLEMENT -> supplements.objection(actor, dossier);
      case PROPOSE_SUPPLEMENT ->
          desk.senders(dossier).isEmpty()
              ? Optional.of(Supplements.alone(dossier))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private List<Desk.Candidate> candidates(Dossier dossier, ActSlug slug) {
    int step = dossier.standing().step();
    return switch (slug.receiver()) {
      case NOBODY -> List.of();
      case NEXT_STEP -> desk.nextHolders(dossier, slug.act());
      case PREVIOUS_STEP -> desk.candidates(dossier, dossiers.workflow(dossier).previous(step));
      case SAME_STEP -> desk.candidates(dossier, step);
      case SUCCESSOR -> desk.successors(dossier);
      case SENDER -> desk.senders(dossier);
    };
  }

  /** The paper list for a request, only where it may be proposed. */
  private List<Supplements.Askable> asking(Actor actor, Dossier dossier) {
    return dossier.allows(Act.PROPOSE_SUPPLEMENT, actor) ? supplements.askable(dossier) : List.of();
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
