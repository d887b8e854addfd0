package vn.motcua.dossiers;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.documents.DossierMark;
import vn.motcua.documents.Letterhead;
import vn.motcua.documents.ReceiptForm;
import vn.motcua.documents.Signatory;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitSettings;
import vn.motcua.organisation.Units;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Texts;

/** What every printed paper of a dossier says alike: head, code, person, contact, signature. */
@Component
class SlipParts {
  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("H:mm 'ngày' d/M/yyyy", VIETNAMESE);

  private final Desk desk;
  private final Units units;
  private final Officers officers;
  private final Texts texts;

  SlipParts(Desk desk, Units units, Officers officers, Texts texts) {
    this.desk = desk;
    this.units = units;
    this.officers = officers;
    this.texts = texts;
  }

  UnitSettings settings(UnitId unit) {
    return units.settings(unit);
  }

  Letterhead letterhead(UnitId id) {
    Unit unit = units.byId(id);
    return Letterhead.of(unit.fullName(), words("web.centre"), unit.name());
  }

  /** The authority that decides, for what the leader signs. */
  String authority(UnitId id) {
    return "UBND " + units.byId(id).fullName();
  }

  /** For the citizen's own slip alone: whoever holds its secret can rate in the citizen's place. */
  DossierMark mark(Dossier dossier, String site) {
    return mark(dossier, Slips.trackingUrl(dossier, site), dossier.filing().externalCode());
  }

  /** For every paper officers open again and again: the code, and no way to the dossier's page. */
  DossierMark code(Dossier dossier) {
    return mark(dossier, "", dossier.filing().externalCode());
  }

  private static DossierMark mark(Dossier dossier, String link, @Nullable String external) {
    return new DossierMark(dossier.code(), external == null ? "" : external, link);
  }

  Applicant applicant(Dossier dossier) {
    return desk.applicant(dossier).orElse(Applicant.ERASED);
  }

  ReceiptForm.Person person(Dossier dossier) {
    return person(applicant(dossier));
  }

  static ReceiptForm.Person person(Applicant applicant) {
    return new ReceiptForm.Person(
        applicant.name(),
        applicant.address(),
        applicant.phone(),
        applicant.email(),
        applicant.idNumber());
  }

  /** Who handed in for somebody else: the owner's own number and mail stand beside the owner. */
  static ReceiptForm.Person submitter(Applicant applicant) {
    return new ReceiptForm.Person(
        applicant.submitter(), "", applicant.phone(), applicant.email(), applicant.submitterId());
  }

  String moment(Instant at) {
    return MOMENT.format(OfficeTime.local(at));
  }

  ReceiptForm.Contact contact(Dossier dossier, String site) {
    Officer holder = officers.byId(dossier.unit(), dossier.holder());
    // Paper outlives consent and office hours: the duty number, never the officer's own.
    String phone = settings(dossier.unit()).dutyPhone();
    return new ReceiptForm.Contact(
        site + "/tra-cuu",
        phone,
        holder.name() + ", " + holder.title() + (phone.isEmpty() ? "" : ", " + phone));
  }

  /** Who signed by an event; the capacity stays blank, to be written as the office has it. */
  Signatory signatory(TimelineEntry entry) {
    String title = officers.byId(entry.event().unit(), entry.event().actor()).title();
    return new Signatory("", title.toUpperCase(VIETNAMESE), entry.actorName());
  }

  Optional<TimelineEntry> last(Dossier dossier, DossierEvent.Kind kind) {
    return timeline(dossier).stream()
        .filter(entry -> entry.event().kind() == kind)
        .reduce((first, second) -> second);
  }

  List<TimelineEntry> timeline(Dossier dossier) {
    return desk.timeline(dossier);
  }

  /** What was promised beside the law, as a sentence for the slip; empty when nothing was. */
  String promise(QuickPromise quick) {
    Instant at = quick.at();
    return at == null
        ? ""
        : words(
            quick.name().isEmpty() ? "dossiers.slip.quick-urgent" : "dossiers.slip.quick",
            moment(at),
            quick.name());
  }

  String words(String key, Object... arguments) {
    return texts.text(Texts.VIETNAMESE, key, arguments);
  }
}
