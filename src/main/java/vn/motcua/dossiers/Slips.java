package vn.motcua.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.ExplanationWords;
import vn.motcua.deadlines.OpeningWords;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.documents.ControlForm;
import vn.motcua.documents.GuidanceForm;
import vn.motcua.documents.HandoverForm;
import vn.motcua.documents.Papers;
import vn.motcua.documents.ReceiptForm;
import vn.motcua.dossiers.spi.SlipPledge;
import vn.motcua.organisation.UnitSettings;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.procedures.Paper;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.Texts;

/**
 * The printed papers of a dossier (TT 03/2025/TT-VPCP, forms 01 and 06; details of the layout being
 * compared with the annex).
 */
@Component
public class Slips {
  private final Desk desk;
  private final SlipParts parts;
  private final Papers papers;
  private final ExplanationWords words;
  private final OpeningWords opening;
  private final WorkingCalendars calendars;
  private final List<SlipPledge> pledges;
  private final Clock clock;

  Slips(
      Desk desk,
      SlipParts parts,
      Papers papers,
      ExplanationWords words,
      OpeningWords opening,
      WorkingCalendars calendars,
      List<SlipPledge> pledges,
      Clock clock) {
    this.desk = desk;
    this.parts = parts;
    this.papers = papers;
    this.words = words;
    this.opening = opening;
    this.calendars = calendars;
    this.pledges = List.copyOf(pledges);
    this.clock = clock;
  }

  /**
   * Form 01, Giấy tiếp nhận hồ sơ và hẹn trả kết quả.
   *
   * @param site address people reach this installation under
   */
  public byte[] receipt(Dossier dossier, String site) {
    Filing filing = dossier.filing();
    List<TimelineEntry> timeline = desk.timeline(dossier);
    int reprints =
        (int) timeline.stream().filter(entry -> changesTheSlip(entry.event().kind())).count();
    UnitSettings settings = parts.settings(dossier.unit());
    Applicant applicant = desk.applicant(dossier).orElse(Applicant.ERASED);
    return papers.render(
        dossier.unit(),
        new ReceiptForm(
            parts.letterhead(dossier.unit()),
            parts.mark(dossier, site),
            List.of(ReceiptForm.Copy.APPLICANT, ReceiptForm.Copy.OFFICE),
            reprints,
            false,
            settings.centreName(),
            SlipParts.person(applicant),
            applicant.submitter().isEmpty()
                ? SlipParts.person(applicant)
                : SlipParts.submitter(applicant),
            timeline.getFirst().words(),
            vietnamese("dossiers.channel." + filing.channel()),
            desk.procedureName(dossier),
            filing.procedureCode(),
            handedIn(dossier),
            EventData.setsIn(timeline.getFirst().event().data()),
            words.limit(filing.limit(), Texts.VIETNAMESE),
            OfficeTime.local(filing.receivedAt()),
            OfficeTime.local(dossier.dueAt()),
            parts.promise(filing.quick()),
            List.of(),
            explained(dossier),
            settings.centreName(),
            parts.contact(dossier, site),
            timeline.getFirst().actorName(),
            pledges.stream()
                .map(pledge -> pledge.of(dossier.unit()))
                .collect(Collectors.joining(" "))));
  }

  /** The reckoning of the date printed; where it has moved since, the first one is named too. */
  private List<String> explained(Dossier dossier) {
    List<String> sentences =
        new ArrayList<>(words.sentences(desk.explanation(dossier), Texts.VIETNAMESE));
    if (!dossier.dueAt().equals(dossier.filing().dueAt())) {
      sentences.addFirst(
          parts.words("dossiers.slip.first-due", parts.moment(dossier.filing().dueAt())));
    }
    return sentences;
  }

  /** The sheet for a citizen who goes home with papers missing although nothing was received. */
  public byte[] guidance(Actor actor, OpenProcedure procedure, Intake intake, String site) {
    Map<Integer, Intake.PaperMark> marks =
        intake.papers().stream()
            .collect(Collectors.toMap(Intake.PaperMark::paper, mark -> mark, (a, b) -> b));
    List<GuidanceForm.Missing> missing =
        procedure.checklist().stream()
            .filter(paper -> !procedure.isDropped(paper) && isMissing(paper, marks))
            .map(this::missing)
            .toList();
    List<String> ready =
        procedure.checklist().stream()
            .filter(paper -> has(paper, marks))
            .map(Paper::title)
            .toList();
    UnitSettings settings = parts.settings(actor.unit());
    return papers.render(
        actor.unit(),
        new GuidanceForm(
            parts.letterhead(actor.unit()),
            LocalDate.now(clock),
            intake.applicant().name(),
            procedure.name(),
            procedure.code(),
            missing,
            ready,
            opening.sentences(calendars.today(actor.unit()), Texts.VIETNAMESE),
            settings.centreName() + (settings.address().isEmpty() ? "" : ", " + settings.address()),
            settings.dutyPhone(),
            actor.name(),
            site + "/co-quan/" + actor.unit() + "/thu-tuc/" + procedure.code()));
  }

  /** Form 06, the slip that travels with the dossier. */
  public byte[] control(Dossier dossier) {
    UnitSettings settings = parts.settings(dossier.unit());
    return papers.render(
        dossier.unit(),
        new ControlForm(
            parts.letterhead(dossier.unit()),
            parts.code(dossier),
            desk.applicant(dossier).orElse(Applicant.ERASED).name(),
            desk.procedureName(dossier),
            OfficeTime.local(dossier.filing().receivedAt()),
            OfficeTime.local(dossier.dueAt()),
            settings.centreName(),
            "",
            desk.timeline(dossier).stream()
                .filter(Slips::changedHands)
                .map(Slips::handOver)
                .toList(),
            dossier.stage().isClosed() ? 0 : 3));
  }

  /** The note the citizen signs when taking the result. */
  public byte[] handover(Dossier dossier) {
    Applicant applicant = desk.applicant(dossier).orElse(Applicant.ERASED);
    TimelineEntry last = desk.timeline(dossier).getLast();
    return papers.render(
        dossier.unit(),
        new HandoverForm(
            parts.letterhead(dossier.unit()),
            parts.code(dossier),
            desk.procedureName(dossier),
            applicant.name(),
            last.actorName(),
            parts.settings(dossier.unit()).dutyPhone(),
            last.words(),
            "",
            "",
            "",
            vietnamese("dossiers.outcome." + dossier.standing().outcome()),
            "",
            "",
            OfficeTime.local(last.event().at())));
  }

  private GuidanceForm.Missing missing(Paper paper) {
    return new GuidanceForm.Missing(
        paper.name(),
        vietnamese(paper.isConditional() ? "dossiers.guidance.why-case" : "dossiers.guidance.why"),
        paper.template().isEmpty()
            ? vietnamese("dossiers.guidance.where-unknown")
            : parts.words("dossiers.guidance.where-form", paper.template()));
  }

  /** After a first print, a reprint and a corrected slip both say "in lại". */
  private static boolean changesTheSlip(DossierEvent.Kind kind) {
    return kind == DossierEvent.Kind.REPRINTED || kind == DossierEvent.Kind.CORRECTED;
  }

  private static boolean changedHands(TimelineEntry entry) {
    return switch (entry.event().kind()) {
      case CORRECTED, REPRINTED, RECORDED, DUE_CHANGED -> false;
      default -> true;
    };
  }

  private static ControlForm.HandOver handOver(TimelineEntry entry) {
    return new ControlForm.HandOver(
        entry.actorName(),
        entry.holderName(),
        OfficeTime.local(entry.event().at()),
        entry
            .event()
            .markOfStep()
            .map(mark -> ControlForm.Mark.valueOf(mark.name()))
            .orElse(ControlForm.Mark.NONE),
        entry.words());
  }

  private static boolean isMissing(Paper paper, Map<Integer, Intake.PaperMark> marks) {
    Intake.PaperMark mark = marks.get(paper.order());
    return mark == null ? !paper.isConditional() : mark.presence() == Intake.Presence.MISSING;
  }

  private static boolean has(Paper paper, Map<Integer, Intake.PaperMark> marks) {
    Intake.PaperMark mark = marks.get(paper.order());
    return mark != null && mark.presence() == Intake.Presence.HAVE;
  }

  private List<ReceiptForm.Paper> handedIn(Dossier dossier) {
    return desk.papers(dossier).stream()
        .filter(line -> line.mark().presence() == Intake.Presence.HAVE)
        .map(line ->
            new ReceiptForm.Paper(
                line.paper().title(),
                line.mark().originals(),
                line.mark().certified(),
                line.mark().copies()))
        .toList();
  }

  /** What the QR code opens: the unit and the secret of the slip. */
  public static String trackingUrl(Dossier dossier, String site) {
    return site + "/hs/" + dossier.unit() + "/" + dossier.filing().trackSecret();
  }

  private String vietnamese(String key) {
    return parts.words(key);
  }
}
