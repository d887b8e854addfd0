package vn.motcua.democracy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossiers.RedactedTimelines;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * The door to supervision and criticism by the Front and the boards of the people: what was found,
 * who owes an answer until when, what is late (practice B9; the times of the law: điều: đang đối
 * chiếu, so each day is agreed and written down).
 */
@Component
public class Supervision {
  private static final int LONGEST = 20_000;

  private final SupervisionStore store;
  private final SupervisionSearch search;
  private final Officers officers;
  private final WorkingDue working;
  private final RedactedTimelines timelines;
  private final Clock clock;

  Supervision(
      SupervisionStore store,
      SupervisionSearch search,
      Officers officers,
      WorkingDue working,
      RedactedTimelines timelines,
      Clock clock) {
    this.store = store;
    this.search = search;
    this.officers = officers;
    this.working = working;
    this.timelines = timelines;
    this.clock = clock;
  }

  /** A session to be written down; the board is empty for the Front's own. */
  public record Session(
      UUID id,
      @Nullable UUID board,
      String subject,
      @Nullable LocalDate heldOn,
      String people,
      String findings) {}

  /** A session as written down. */
  public record Held(
      UUID id,
      String subject,
      LocalDate heldOn,
      String people,
      String findings,
      String board,
      String enteredBy) {}

  /** A draft to be sent to the Front. */
  public record Sent(
      UUID id, String title, String words, @Nullable LocalDate wantedBy, int answerIn) {}

  /**
   * A remark to be made.
   *
   * @param cited references of dossiers as typed, with spaces or commas between; may be empty
   */
  public record Draft(
      UUID id,
      UUID session,
      String words,
      String cited,
      @Nullable UUID owedBy,
      @Nullable LocalDate dueOn) {}

  public LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  @Transactional
  public void found(
      Actor front,
      UUID id,
      SupervisionBoard.Kind kind,
      String name,
      String members,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {
    requireFront(front);
    new TypedText()
        .needed("tenBan", name, 200)
        .needed("thanhVien", members, 4_000)
        .open("thanhVien", members)
        .day("nhiemKyTu", from, today().minusYears(10), today().plusYears(1))
        .day("nhiemKyDen", until, from == null ? today() : from.plusDays(1), today().plusYears(10))
        .refuse();
    store.board(
        front, new SupervisionBoard(id, kind, name, members, given(from), given(until)), now());
  }

  /** Writes down a session of the Front or of a board. */
  @Transactional
  public UUID hold(Actor front, Session session) {
    requireFront(front);
    UUID board = session.board();
    if (board != null && boards(front.unit()).stream().noneMatch(one -> one.id().equals(board))) {
      throw new NotFound("board " + board);
    }
    new TypedText()
        .needed("noiDung", session.subject(), 500)
        .open("noiDung", session.subject())
        .day("ngay", session.heldOn(), today().minusYears(2), today())
        .needed("thanhPhan", session.people(), 2_000)
        .open("thanhPhan", session.people())
        .needed("ketQua", session.findings(), LONGEST)
        .open("ketQua", session.findings())
        .refuse();
    store.session(front, session, given(session.heldOn()), now());
    return session.id();
  }

  /** Makes a remark: a named officer owes an answer until a day both sides know. */
  @Transactional
  public void remark(Actor front, Draft draft) {
    requireFront(front);
    session(front.unit(), draft.session());
    UUID owedBy = draft.owedBy();
    boolean known =
        owedBy != null && answerers(front.unit()).stream().anyMatch(one -> one.id().equals(owedBy));
    new TypedText()
        .needed("kienNghi", draft.words(), LONGEST)
        .open("kienNghi", draft.words())
        .check("hoSo", CitedRefs.areReadable(draft.cited()), "democracy.error.ref")
        .check(
            "hoSo",
            CitedRefs.read(draft.cited()).stream()
                .allMatch(ref -> timelines.isKnown(front.unit(), ref)),
            "democracy.error.ref-unknown")
        .check("nguoi", known, "democracy.error.answerer")
        .day("han", draft.dueOn(), today().plusDays(1), today().plusYears(1))
        .refuse();
    boolean fresh =
        store.remark(
            front,
            draft.id(),
            draft.session(),
            null,
            draft.words(),
            Objects.requireNonNull(owedBy),
            given(draft.dueOn()),
            now());
    if (fresh) {
      store.cite(front, draft.id(), CitedRefs.read(draft.cited()));
    }
  }

  /** Sends a draft to the Front; whoever sends it answers the criticism. */
  @Transactional
  public void send(Actor actor, Sent sent) {
    requireWriter(actor);
    new TypedText()
        .needed("ten", sent.title(), 500)
        .needed("duThao", sent.words(), 50_000)
        .open("duThao", sent.words())
        .day("truoc", sent.wantedBy(), today().plusDays(1), today().plusYears(1))
        .check(
            "ngayTraLoi",
            sent.answerIn() >= 1 && sent.answerIn() <= 60,
            "democracy.error.answer-in")
        .refuse();
    store.draft(actor, sent, given(sent.wantedBy()), now());
  }

  /** Phản biện in writing, once; the answer is owed by the sender in the days agreed. */
  @Transactional
  public void criticise(Actor front, UUID id, UUID draft, String words) {
    requireFront(front);
    CriticisedDraft sent = draft(front.unit(), draft);
    new TypedText().needed("phanBien", words, LONGEST).open("phanBien", words).refuse();
    if (sent.criticised()) {
      throw new Refusal("democracy.refusal.criticised-already");
    }
    LocalDate due = working.after(front.unit(), today(), sent.answerIn());
    if (!store.remark(front, id, null, draft, words, sent.sender(), due, now())) {
      throw new Refusal("democracy.refusal.criticised-already");
    }
  }

  /** Answers a remark: who owes it, or a leader in that officer's place. */
  @Transactional
  public void answer(Actor actor, UUID remark, Remark.@Nullable Taken taken, String words) {
    Remark one =
        search.remarks(actor.unit(), remark).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound("remark " + remark));
    if (!one.owedBy().equals(actor.officer()) && !actor.has(Role.LEADER)) {
      throw new Refusal("democracy.refusal.answerer", one.owedByName());
    }
    new TypedText()
        .check("tiepThu", taken != null, "democracy.error.taken")
        .needed("traLoi", words, LONGEST)
        .open("traLoi", words)
        .refuse();
    if (!store.answer(actor, remark, Objects.requireNonNull(taken), words, now())) {
      throw new Refusal("democracy.refusal.answered-already");
    }
  }

  public List<SupervisionBoard> boards(UnitId unit) {
    return search.boards(unit);
  }

  public List<Held> sessions(UnitId unit) {
    return search.sessions(unit, null);
  }

  public Held session(UnitId unit, UUID id) {
    return search.sessions(unit, id).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("session of supervision " + id));
  }

  public List<CriticisedDraft> drafts(UnitId unit) {
    return search.drafts(unit, null);
  }

  public CriticisedDraft draft(UnitId unit, UUID id) {
    return search.drafts(unit, id).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("draft " + id));
  }

  /** What is owed first, the most overdue first; then what was answered. */
  public List<Remark> remarks(UnitId unit) {
    return search.remarks(unit, null);
  }

  /** Remarks past their day without an answer. */
  public long late(UnitId unit) {
    return search.late(unit, today());
  }

  /** Who can owe an answer: officers of the unit, and none of those who watch over it. */
  public List<Officer> answerers(UnitId unit) {
    return officers.active(unit).stream()
        .filter(one -> one.roles().stream().anyMatch(role -> !role.watches()))
        .toList();
  }

  private static void requireFront(Actor actor) {
    if (!actor.has(Role.FRONT)) {
      throw new Refusal("democracy.refusal.front");
    }
  }

  private static void requireWriter(Actor actor) {
    if (!Disclosures.mayWrite(actor)) {
      throw new Refusal("democracy.refusal.writer");
    }
  }

  private static LocalDate given(@Nullable LocalDate checked) {
    return Objects.requireNonNull(checked);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
