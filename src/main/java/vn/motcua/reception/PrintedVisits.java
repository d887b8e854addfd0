package vn.motcua.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.documents.Letterhead;
import vn.motcua.documents.Papers;
import vn.motcua.documents.Signatory;
import vn.motcua.documents.VisitMinutesForm;
import vn.motcua.documents.VisitReceiptForm;
import vn.motcua.documents.VisitRefusalForm;
import vn.motcua.documents.VisitRegisterForm;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Texts;

/** The papers of a reception: 01/TCD, 02/TCD, 03/TCD of NĐ 154/2026/NĐ-CP and what was said. */
@Component
public class PrintedVisits {
  private final Visits visits;
  private final ReceptionDays days;
  private final Commitments commitments;
  private final Papers papers;
  private final Units units;
  private final Officers officers;
  private final Texts texts;
  private final Clock clock;

  PrintedVisits(
      Visits visits,
      ReceptionDays days,
      Commitments commitments,
      Papers papers,
      Units units,
      Officers officers,
      Texts texts,
      Clock clock) {
    this.visits = visits;
    this.days = days;
    this.commitments = commitments;
    this.papers = papers;
    this.units = units;
    this.officers = officers;
    this.texts = texts;
    this.clock = clock;
  }

  /** Giấy biên nhận thông tin, tài liệu. */
  public byte[] receipt(Actor actor, UUID id, int seq) {
    Visit visit = visits.open(actor, id);
    Visit.Receipt receipt =
        visit.receipts().stream()
            .filter(one -> one.seq() == seq)
            .findFirst()
            .orElseThrow(() -> new NotFound("receipt " + seq));
    Officer taker = officers.byId(actor.unit(), receipt.takenById());
    return papers.render(
        actor.unit(),
        new VisitReceiptForm(
            head(actor.unit()),
            OfficeTime.local(receipt.takenAt()),
            days.byId(actor.unit(), visit.day()).plan().place(),
            taker.name(),
            taker.title(),
            visit.name(),
            idNumber(visit),
            receipt.papers(),
            receipt.copies()));
  }

  /** Bản ghi nội dung tiếp công dân. */
  public byte[] minutes(Actor actor, UUID id) {
    Visit visit = visits.open(actor, id);
    Visit.Minutes minutes =
        visit.minutes().orElseThrow(() -> new NotFound("minutes of visit " + id));
    ReceptionDay day = days.byId(actor.unit(), visit.day());
    String next =
        commitments.ofVisit(actor.unit(), id).stream()
            .map(one ->
                words(
                    "reception.print.next",
                    one.words(),
                    one.keeper().name(),
                    date(one.keeper().dueOn())))
            .collect(Collectors.joining("\n"));
    return papers.render(
        actor.unit(),
        new VisitMinutesForm(
            head(actor.unit()),
            OfficeTime.local(minutes.heldAt()),
            day.plan().place(),
            day.receiverName() + ", " + day.receiverTitle(),
            minutes.name(),
            minutes.address(),
            minutes.idNumber(),
            words("reception.matter." + minutes.matter()),
            minutes.words(),
            minutes.answer(),
            next,
            minutes.writtenBy()));
  }

  /** Thông báo từ chối tiếp công dân; only where the law asks for a written one. */
  public byte[] refusal(Actor actor, UUID id) {
    Visit visit = visits.open(actor, id);
    Visit.Refused refused =
        visit
            .refused()
            .filter(Visit.Refused::written)
            .orElseThrow(() -> new NotFound("written refusal of visit " + id));
    return papers.render(
        actor.unit(),
        new VisitRefusalForm(
            head(actor.unit()),
            refused.sentNumber().orElse(""),
            refused.sentOn().orElse(OfficeTime.date(refused.at())),
            visit.name(),
            idNumber(visit),
            visit.asking().address(),
            refused.knownOn(),
            words("reception.matter." + visit.matter()).toLowerCase(Texts.VIETNAMESE),
            visit.asking().summary(),
            words("reception.ground." + refused.ground()),
            refused.words(),
            new Signatory("", words("reception.print.head"), refused.by())));
  }

  /** Sổ tiếp công dân of some days; who brought a denunciation stands only where it may be read. */
  public byte[] register(Actor actor, LocalDate from, LocalDate to) {
    return papers.render(
        actor.unit(),
        new VisitRegisterForm(
            head(actor.unit()), from, to, OfficeTime.date(clock.instant()), rows(actor, from, to)));
  }

  /** The rows of the register, by when they were registered. */
  public List<VisitRegisterForm.Row> rows(Actor actor, LocalDate from, LocalDate to) {
    return visits.received(actor, from, to).stream().map(visit -> row(actor, visit)).toList();
  }

  private VisitRegisterForm.Row row(Actor actor, Visit visit) {
    Visit.Minutes minutes = visit.minutes().orElseThrow();
    boolean open = visits.mayRead(actor, visit);
    String secret = words("reception.register.secret");
    String result =
        commitments.ofVisit(actor.unit(), visit.id()).stream()
            .map(this::result)
            .collect(Collectors.joining("\n"));
    return new VisitRegisterForm.Row(
        OfficeTime.date(minutes.heldAt()),
        open ? minutes.name() + ", " + minutes.address() : secret,
        open ? minutes.idNumber() : secret,
        open ? visit.asking().summary() : secret,
        words("reception.matter." + minutes.matter()),
        minutes.people(),
        open ? minutes.settledBy() : secret,
        open ? minutes.ours() ? "x" : "" : secret,
        open ? minutes.guidedTo() : secret,
        open ? minutes.takenBy() : secret,
        open ? result : secret,
        open ? minutes.note() : secret);
  }

  private String result(Commitment one) {
    return one.kept()
        .map(kept ->
            words("reception.register.kept", date(OfficeTime.date(kept.at())), kept.words()))
        .orElseGet(() ->
            words("reception.register.open", one.keeper().name(), date(one.keeper().dueOn())));
  }

  private static String idNumber(Visit visit) {
    return visit.minutes().map(Visit.Minutes::idNumber).orElse(visit.asking().idNumber());
  }

  private Letterhead head(UnitId id) {
    Unit unit = units.byId(id);
    return new Letterhead(
        "", ("UBND " + unit.fullName()).toUpperCase(Texts.VIETNAMESE), unit.name());
  }

  private static String date(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
  }

  private String words(String key, Object... arguments) {
    return texts.text(Texts.VIETNAMESE, key, arguments);
  }
}
