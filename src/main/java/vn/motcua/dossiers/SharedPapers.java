package vn.motcua.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.ExplanationWords;
import vn.motcua.documents.BulkReceiptForm;
import vn.motcua.documents.DossierMark;
import vn.motcua.documents.Papers;
import vn.motcua.documents.ReceiptForm;
import vn.motcua.documents.TransferForm;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.UnitSettings;
import vn.motcua.procedures.Channel;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Texts;

/**
 * Papers on which several dossiers of a day stand: one receipt for all that one person handed in
 * (form 01, variant N), and the slip by which results go from who sealed them to the desk (BGKQ).
 */
@Component
public class SharedPapers {
  private final SharedPaperSearch search;
  private final DossierStore store;
  private final Desk desk;
  private final SlipParts parts;
  private final Papers papers;
  private final ExplanationWords words;
  private final Officers officers;

  SharedPapers(
      SharedPaperSearch search,
      DossierStore store,
      Desk desk,
      SlipParts parts,
      Papers papers,
      ExplanationWords words,
      Officers officers) {
    this.search = search;
    this.store = store;
    this.desk = desk;
    this.parts = parts;
    this.papers = papers;
    this.words = words;
    this.officers = officers;
  }

  /**
   * Several dossiers one person handed in on a day.
   *
   * @param first the one with the smallest number
   * @param who the submitter, or the applicant where nobody filed for others
   */
  public record Filed(UUID first, String who, int dossiers) {}

  /** Results one officer gave to another on a day. */
  public record HandedOver(UUID giver, String giverName, UUID taker, String takerName, int n) {}

  public List<Filed> filed(UnitId unit, LocalDate day) {
    return search.filed(unit, day);
  }

  public List<HandedOver> handedOver(UnitId unit, LocalDate day) {
    return search.handedOver(unit, begin(day), begin(day.plusDays(1)));
  }

  /** The dossiers handed in together with this one on its day, in the order of numbers. */
  public List<Dossier> filedWith(Dossier dossier) {
    return search.filedWith(dossier).stream().map(id -> byId(dossier.unit(), id)).toList();
  }

  /** The results one officer gave another on that day, in the order of time. */
  public List<Dossier> given(UnitId unit, LocalDate day, UUID giver, UUID taker) {
    return search.given(unit, begin(day), begin(day.plusDays(1)), giver, taker).stream()
        .map(given -> byId(unit, given.dossier()))
        .toList();
  }

  /**
   * Form 01, variant N, for dossiers handed in together.
   *
   * @throws Refusal when there is only one: it has its own receipt
   */
  public byte[] receipt(List<Dossier> together, String site) {
    if (together.size() < 2) {
      throw new Refusal("dossiers.shared.refusal.one");
    }
    Dossier first = together.getFirst();
    UnitSettings settings = parts.settings(first.unit());
    Applicant applicant = parts.applicant(first);
    TimelineEntry received = desk.timeline(first).getFirst();
    ReceiptForm.Person person =
        applicant.submitter().isEmpty()
            ? SlipParts.person(applicant)
            : new ReceiptForm.Person(
                applicant.submitter(), "", applicant.phone(), "", applicant.submitterId());
    boolean oneProcedure =
        together.stream().map(one -> one.filing().procedureCode()).distinct().count() == 1;
    LocalDateTime last =
        OfficeTime.local(
            together.stream()
                .map(one -> one.filing().dueAt())
                .max(Comparator.naturalOrder())
                .orElseThrow());
    return papers.render(
        first.unit(),
        new BulkReceiptForm(
            new ReceiptForm(
                parts.letterhead(first.unit()),
                DossierMark.NONE,
                List.of(ReceiptForm.Copy.APPLICANT, ReceiptForm.Copy.OFFICE),
                0,
                false,
                settings.centreName(),
                person,
                person,
                "",
                parts.words("dossiers.channel." + first.filing().channel()),
                oneProcedure
                    ? desk.procedureName(first)
                    : parts.words("dossiers.shared.procedures", together.size()),
                oneProcedure ? first.filing().procedureCode() : "",
                List.of(),
                together.stream().mapToInt(this::sets).sum(),
                parts.words("dossiers.shared.each"),
                OfficeTime.local(first.filing().receivedAt()),
                last,
                "",
                List.of(),
                List.of(parts.words("dossiers.shared.last")),
                settings.centreName(),
                new ReceiptForm.Contact(
                    site + "/tra-cuu", settings.dutyPhone(), received.actorName()),
                received.actorName()),
            together.stream().map(this::item).toList()));
  }

  private BulkReceiptForm.Item item(Dossier dossier) {
    return new BulkReceiptForm.Item(
        dossier.filing().shownCode() + " " + desk.procedureName(dossier),
        parts.authority(dossier.unit()),
        OfficeTime.date(dossier.filing().receivedAt()),
        OfficeTime.date(dossier.filing().dueAt()),
        words.limit(dossier.filing().limit(), Texts.VIETNAMESE),
        sets(dossier),
        parts.applicant(dossier).name());
  }

  private int sets(Dossier dossier) {
    return EventData.setsIn(desk.timeline(dossier).getFirst().event().data());
  }

  /**
   * BGKQ, the slip of results going to the desk. Whether a fee is still to be collected is not
   * known here: its column stays free for the pen.
   */
  public byte[] transfer(UnitId unit, LocalDate day, UUID giver, UUID taker) {
    List<SharedPaperSearch.Given> given =
        search.given(unit, begin(day), begin(day.plusDays(1)), giver, taker);
    if (given.isEmpty()) {
      throw new NotFound("results handed over on " + day);
    }
    return papers.render(
        unit,
        new TransferForm(
            parts.letterhead(unit),
            parts.authority(unit),
            OfficeTime.local(given.getLast().at()),
            given.stream().map(one -> result(byId(unit, one.dossier()))).toList(),
            officers.byId(unit, giver).name(),
            officers.byId(unit, taker).name()));
  }

  private TransferForm.Result result(Dossier dossier) {
    Applicant applicant = parts.applicant(dossier);
    return new TransferForm.Result(
        dossier.filing().shownCode(),
        desk.procedureName(dossier),
        parts.words("dossiers.outcome." + dossier.standing().outcome()),
        applicant.name(),
        applicant.address(),
        false,
        dossier.filing().channel() == Channel.POST);
  }

  private Dossier byId(UnitId unit, UUID id) {
    return store.find(unit, id).orElseThrow(() -> new NotFound("dossier " + id));
  }

  private static Instant begin(LocalDate day) {
    return OfficeTime.instant(day.atStartOfDay());
  }
}
