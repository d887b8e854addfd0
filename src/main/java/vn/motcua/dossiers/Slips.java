package vn.motcua.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.ExplanationWords;
import vn.motcua.deadlines.OpeningWords;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.documents.ControlForm;
import vn.motcua.documents.DossierMark;
import vn.motcua.documents.GuidanceForm;
import vn.motcua.documents.HandoverForm;
import vn.motcua.documents.Letterhead;
import vn.motcua.documents.Papers;
import vn.motcua.documents.ReceiptForm;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitSettings;
import vn.motcua.organisation.Units;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.procedures.Paper;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Texts;

/**
 * The printed papers of a dossier (TT 03/2025/TT-VPCP, forms 01 and 06; details of the layout being
 * compared with the annex).
 */
@Component
public class Slips {
  private final Desk desk;
  private final Units units;
  private final Officers officers;
  private final Papers papers;
  private final ExplanationWords words;
  private final OpeningWords opening;
  private final WorkingCalendars calendars;
  private final Texts texts;
  private final Clock clock;

  Slips(
      Desk desk,
      Units units,
      Officers officers,
      Papers papers,
      ExplanationWords words,
      OpeningWords opening,
      WorkingCalendars calendars,
      Texts texts,
      Clock clock) {
    this.desk = desk;
    this.units = units;
    this.officers = officers;
    this.papers = papers;
    this.words = words;
    this.opening = opening;
    this.calendars = calendars;
    this.texts = texts;
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
    UnitSettings settings = units.settings(dossier.unit());
    Applicant applicant = desk.applicant(dossier).orElse(Applicant.ERASED);
    return papers.render(
        dossier.unit(),
        new ReceiptForm(
            letterhead(dossier.unit()),
            mark(dossier, site),
            List.of(ReceiptForm.Copy.APPLICANT, ReceiptForm.Copy.OFFICE),
            reprints,
            false,
            settings.centreName(),
            person(applicant),
            applicant.submitter().isEmpty()
                ? person(applicant)
                : new ReceiptForm.Person(applicant.submitter(), "", applicant.phone(), "", ""),
            vietnamese("dossiers.channel." + filing.channel()),
            desk.procedureName(dossier),
            filing.procedureCode(),
            handedIn(dossier),
            EventData.setsIn(timeline.getFirst().event().data()),
            words.limit(filing.limit(), Texts.VIETNAMESE),
            OfficeTime.local(filing.receivedAt()),
            OfficeTime.local(filing.dueAt()),
            List.of(),
            words.sentences(desk.explanation(dossier), Texts.VIETNAMESE),
            settings.centreName(),
            new ReceiptForm.Contact(site + "/tra-cuu", settings.dutyPhone(), holder(dossier)),
            timeline.getFirst().actorName()));
  }

  /** The sheet for a citizen who goes home with papers missing although nothing was received. */
  public byte[] guidance(Actor actor, OpenProcedure procedure, Intake intake, String site) {
    Map<Integer, Intake.PaperMark> marks =
        intake.papers().stream()
            .collect(Collectors.toMap(Intake.PaperMark::paper, mark -> mark, (a, b) -> b));
    List<GuidanceForm.Missing> missing =
        procedure.checklist().stream()
            .filter(paper -> isMissing(paper, marks))
            .map(this::missing)
            .toList();
    List<String> ready =
        procedure.checklist().stream()
            .filter(paper -> has(paper, marks))
            .map(Paper::title)
            .toList();
    UnitSettings settings = units.settings(actor.unit());
    return papers.render(
        actor.unit(),
        new GuidanceForm(
            letterhead(actor.unit()),
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
  public byte[] control(Dossier dossier, String site) {
    UnitSettings settings = units.settings(dossier.unit());
    return papers.render(
        dossier.unit(),
        new ControlForm(
            letterhead(dossier.unit()),
            mark(dossier, site),
            desk.applicant(dossier).orElse(Applicant.ERASED).name(),
            desk.procedureName(dossier),
            OfficeTime.local(dossier.filing().receivedAt()),
            OfficeTime.local(dossier.filing().dueAt()),
            settings.centreName(),
            "",
            desk.timeline(dossier).stream()
                .filter(Slips::changedHands)
                .map(Slips::handOver)
                .toList(),
            dossier.stage().isClosed() ? 0 : 3));
  }

  /** The note the citizen signs when taking the result. */
  public byte[] handover(Dossier dossier, String site) {
    Applicant applicant = desk.applicant(dossier).orElse(Applicant.ERASED);
    TimelineEntry last = desk.timeline(dossier).getLast();
    return papers.render(
        dossier.unit(),
        new HandoverForm(
            letterhead(dossier.unit()),
            mark(dossier, site),
            desk.procedureName(dossier),
            applicant.name(),
            last.actorName(),
            units.settings(dossier.unit()).dutyPhone(),
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
            : texts.text(Texts.VIETNAMESE, "dossiers.guidance.where-form", paper.template()));
  }

  /** After a first print, a reprint and a corrected slip both say "in lại". */
  private static boolean changesTheSlip(DossierEvent.Kind kind) {
    return kind == DossierEvent.Kind.REPRINTED || kind == DossierEvent.Kind.CORRECTED;
  }

  private static boolean changedHands(TimelineEntry entry) {
    return entry.event().kind() != DossierEvent.Kind.CORRECTED
        && entry.event().kind() != DossierEvent.Kind.REPRINTED;
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
                line.paper().title(), line.mark().originals(), 0, line.mark().copies()))
        .toList();
  }

  private Letterhead letterhead(UnitId id) {
    Unit unit = units.byId(id);
    return new Letterhead(
        "UBND " + unit.fullName().toUpperCase(Locale.of("vi")),
        vietnamese("web.centre").toUpperCase(Locale.of("vi")),
        unit.name());
  }

  private static DossierMark mark(Dossier dossier, String site) {
    String external = dossier.filing().externalCode();
    return new DossierMark(
        dossier.code(), external == null ? "" : external, trackingUrl(dossier, site));
  }

  /** What the QR code opens: the unit and the secret of the slip. */
  public static String trackingUrl(Dossier dossier, String site) {
    return site + "/hs/" + dossier.unit() + "/" + dossier.filing().trackSecret();
  }

  private static ReceiptForm.Person person(Applicant applicant) {
    return new ReceiptForm.Person(
        applicant.name(),
        applicant.address(),
        applicant.phone(),
        applicant.email(),
        applicant.idNumber());
  }

  private String holder(Dossier dossier) {
    Officer holder = officers.byId(dossier.unit(), dossier.holder());
    // Paper outlives consent and office hours: the duty number, never the officer's own.
    String phone = units.settings(dossier.unit()).dutyPhone();
    return holder.name() + ", " + holder.title() + (phone.isEmpty() ? "" : ", " + phone);
  }

  private String vietnamese(String key) {
    return texts.text(Texts.VIETNAMESE, key);
  }
}
