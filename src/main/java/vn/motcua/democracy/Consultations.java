package vn.motcua.democracy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Officer;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * The door to what people are asked before it is decided (Luật 10/2022/QH15 Điều 25–28): comments
 * from everywhere, how each was answered, and the public summary. How long an answer may take the
 * law leaves open (điều: đang đối chiếu): a day is agreed and written down.
 */
@Component
public class Consultations {
  private static final int LONGEST = 4_000;

  private final ConsultationStore store;
  private final ConsultationSearch search;
  private final Supervision supervision;
  private final GrassrootsLaw law;
  private final Clock clock;

  Consultations(
      ConsultationStore store,
      ConsultationSearch search,
      Supervision supervision,
      GrassrootsLaw law,
      Clock clock) {
    this.store = store;
    this.search = search;
    this.supervision = supervision;
    this.law = law;
    this.clock = clock;
  }

  /** What is to be asked. */
  public record Draft(
      UUID id,
      int matter,
      String title,
      String words,
      Set<Consultation.Form> forms,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable LocalDate answerBy,
      @Nullable UUID owedBy) {
    public Draft {
      forms = Set.copyOf(forms);
    }
  }

  /** What somebody said at a meeting, on a ballot, in the box. */
  public record Said(
      UUID id, Consultation.@Nullable Form form, String words, @Nullable LocalDate on) {}

  public LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  @Transactional
  public UUID ask(Actor actor, Draft draft) {
    requireWriter(actor);
    ConsultationMatter matter = law.consultation(draft.matter());
    LocalDate from = draft.from();
    LocalDate until = draft.until();
    UUID owedBy = draft.owedBy();
    new TypedText()
        .needed("ten", draft.title(), 500)
        .open("ten", draft.title())
        .needed("noiDung", draft.words(), 20_000)
        .open("noiDung", draft.words())
        .check("hinhThuc", !draft.forms().isEmpty(), "democracy.error.forms")
        .check(
            "hinhThuc",
            !matter.dialogue() || draft.forms().contains(Consultation.Form.DIALOGUE_WITH_AFFECTED),
            "democracy.error.dialogue")
        .day("tuNgay", from, law.validFrom(), today().plusYears(1))
        .day("denNgay", until, from == null ? today() : from, today().plusYears(2))
        .day(
            "traLoiTruoc",
            draft.answerBy(),
            until == null ? today() : until.plusDays(1),
            today().plusYears(3))
        .check("nguoi", owedBy != null && mayOwe(actor.unit(), owedBy), "democracy.error.answerer")
        .refuse();
    store.ask(actor, draft, now());
    return draft.id();
  }

  /** Writes down what was said; the office has read it by doing so. */
  @Transactional
  public void note(Actor actor, UUID id, Said said) {
    requireWriter(actor);
    Consultation asked = unsummed(actor.unit(), id);
    words("yKien", said.words())
        .check(
            "cach",
            said.form() != null && asked.forms().contains(said.form()),
            "democracy.error.form")
        .day("ngay", said.on(), asked.from(), today())
        .refuse();
    store.comment(actor, id, said, Objects.requireNonNull(said.on()), now());
  }

  /** What somebody sends on line, without a name; nobody reads it before the office has. */
  @Transactional
  public void send(UnitId unit, UUID id, UUID key, String words) {
    Consultation asked = byId(unit, id);
    if (!asked.isOpen(today()) || !asked.forms().contains(Consultation.Form.WEBSITE)) {
      throw new Refusal("democracy.refusal.not-asked");
    }
    words("yKien", words).refuse();
    store.send(unit, id, key, words, today(), now());
  }

  /** Shows what was sent on line, or keeps it back with a reason. */
  @Transactional
  public void read(Actor actor, UUID id, UUID comment, boolean show, String reason) {
    requireWriter(actor);
    Consultation.Comment one = comment(byId(actor.unit(), id), comment);
    new TypedText()
        .check("lyDo", show || !reason.isBlank(), "democracy.error.missing")
        .atMost("lyDo", reason, 500)
        .refuse();
    if (!one.isUnread() || !store.read(actor, comment, show, reason, now())) {
      throw new Refusal("democracy.refusal.read-already");
    }
  }

  /** Answers one comment: who owes it, or a leader in that officer's place; with a reason. */
  @Transactional
  public void answer(
      Actor actor, UUID id, UUID comment, Remark.@Nullable Taken taken, String words) {
    Consultation asked = byId(actor.unit(), id);
    requireAnswerer(actor, asked);
    Consultation.Comment one = comment(asked, comment);
    words("traLoi", words).check("tiepThu", taken != null, "democracy.error.taken").refuse();
    if (!one.isShown()) {
      throw new Refusal("democracy.refusal.not-shown");
    }
    if (!store.answer(actor, comment, Objects.requireNonNull(taken), words, now())) {
      throw new Refusal("democracy.refusal.comment-answered-already");
    }
  }

  /** The public summary, once, when every comment has its answer and no more are taken. */
  @Transactional
  public void sum(Actor actor, UUID id, String words) {
    Consultation asked = byId(actor.unit(), id);
    requireAnswerer(actor, asked);
    new TypedText().needed("tongHop", words, 20_000).open("tongHop", words).refuse();
    if (!today().isAfter(asked.until())) {
      throw new Refusal("democracy.refusal.still-asked");
    }
    if (asked.owed() > 0) {
      throw new Refusal("democracy.refusal.comments-owed");
    }
    if (!store.sum(actor, id, words, now())) {
      throw new Refusal("democracy.refusal.summed-already");
    }
  }

  public Consultation byId(UnitId unit, UUID id) {
    return search.byId(unit, id).orElseThrow(() -> new NotFound("consultation " + id));
  }

  /** The newest first. */
  public List<Consultation> of(UnitId unit) {
    return search.of(unit);
  }

  public List<ConsultationMatter> matters() {
    return law.consultations();
  }

  /** Who may owe the answers. */
  public List<Officer> answerers(UnitId unit) {
    return supervision.answerers(unit);
  }

  public static boolean mayAnswer(Actor actor, Consultation asked) {
    return asked.owedBy().equals(actor.officer()) || actor.has(Role.LEADER);
  }

  private static TypedText words(String field, String words) {
    return new TypedText().needed(field, words, LONGEST).open(field, words);
  }

  private boolean mayOwe(UnitId unit, UUID officer) {
    return answerers(unit).stream().anyMatch(one -> one.id().equals(officer));
  }

  private Consultation unsummed(UnitId unit, UUID id) {
    Consultation asked = byId(unit, id);
    if (asked.summary().isPresent()) {
      throw new Refusal("democracy.refusal.summed-already");
    }
    return asked;
  }

  private static Consultation.Comment comment(Consultation asked, UUID comment) {
    return asked.comments().stream()
        .filter(one -> one.id().equals(comment))
        .findFirst()
        .orElseThrow(() -> new NotFound("comment " + comment));
  }

  private static void requireAnswerer(Actor actor, Consultation asked) {
    if (!mayAnswer(actor, asked)) {
      throw new Refusal("democracy.refusal.answerer", asked.owedByName());
    }
  }

  private static void requireWriter(Actor actor) {
    if (!Disclosures.mayWrite(actor)) {
      throw new Refusal("democracy.refusal.writer");
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
