package vn.motcua.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * The door to the visits of a reception day: registered with a turn, papers taken in, written down,
 * or refused. Who opens one is noted; a denunciation opens to the leader and to who wrote it down.
 */
@Component("receptionVisits")
public class Visits {
  private static final Set<Role> RECEIVERS = Set.of(Role.LEADER, Role.CLERK, Role.INTAKE);

  private final VisitSearch search;
  private final VisitStore store;
  private final ReceptionDays days;
  private final WorkingCalendars calendars;
  private final Clock clock;

  Visits(
      VisitSearch search,
      VisitStore store,
      ReceptionDays days,
      WorkingCalendars calendars,
      Clock clock) {
    this.search = search;
    this.store = store;
    this.days = days;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** Minutes as typed; the meaning of each is that of {@link Visit.Minutes}. */
  public record Draft(
      Instant heldAt,
      Matter matter,
      String name,
      String address,
      String idNumber,
      int people,
      String words,
      String settledBy,
      boolean ours,
      String guidedTo,
      String takenBy,
      String answer,
      String note) {}

  /** Somebody of the office who opened a visit. */
  public record Seen(String officer, Instant at) {}

  public static boolean mayReceive(Actor actor) {
    return RECEIVERS.stream().anyMatch(actor::has);
  }

  /** What is wrong with what was typed, by field of the form. */
  public static Map<String, Message> wrong(Visit.Asking asking) {
    return VisitRules.broken(asking);
  }

  /** Whether this officer may read who it is and what about. */
  public boolean mayRead(Actor actor, Visit visit) {
    return mayReceive(actor)
        && (!visit.isSecret()
            || actor.has(Role.LEADER)
            || search.isOf(actor.unit(), visit.id(), actor.officer()));
  }

  boolean mayRead(Actor actor, UUID visit) {
    return mayReceive(actor)
        && search.byId(actor.unit(), visit).filter(one -> mayRead(actor, one)).isPresent();
  }

  /** The visits of a day, by turn; for an officer who receives. */
  public List<Visit> ofDay(Actor actor, UUID day) {
    return mayReceive(actor) ? search.ofDay(actor.unit(), day) : List.of();
  }

  /** Received between two days, both included, for the register. */
  List<Visit> received(Actor actor, LocalDate from, LocalDate to) {
    requireReceiver(actor);
    return search.received(
        actor.unit(),
        from.atStartOfDay(OfficeTime.ZONE).toOffsetDateTime(),
        to.plusDays(1).atStartOfDay(OfficeTime.ZONE).toOffsetDateTime());
  }

  /** The visit, opened by an officer who may read it; the look is noted. */
  @Transactional
  public Visit open(Actor actor, UUID id) {
    Visit visit = readable(actor, id);
    store.look(actor, id, now());
    return visit;
  }

  /** The same without a note: the page noted it already. */
  Visit readable(Actor actor, UUID id) {
    return search
        .byId(actor.unit(), id)
        .filter(found -> mayRead(actor, found))
        .orElseThrow(() -> new NotFound("visit " + id));
  }

  /** The citizen's own page. */
  public Visit bySecret(UnitId unit, String secret) {
    return search.bySecret(unit, secret).orElseThrow(() -> new NotFound("no such turn"));
  }

  /** Every version of the minutes, the newest first. */
  public List<Visit.Minutes> versions(Actor actor, Visit visit) {
    return mayRead(actor, visit) ? search.minutes(actor.unit(), visit.id()) : List.of();
  }

  public List<Seen> looks(Actor actor, Visit visit) {
    return actor.has(Role.LEADER)
        ? search.looks(actor.unit(), visit.id()).stream()
            .map(seen -> new Seen(seen.officer(), seen.at().toInstant()))
            .toList()
        : List.of();
  }

  /** Written refusals that have not left the office, for the reminders. */
  List<Visit> refusalsOwed(UnitId unit) {
    return search.refusalsOwed(unit);
  }

  /** Đăng ký trên trang công khai, without an account; refused when the day is full or over. */
  @Transactional
  public Visit register(UnitId unit, UUID request, UUID day, Visit.Asking asking) {
    return registered(unit, request, day, asking, Optional.empty());
  }

  /** Đăng ký tại bàn; whoever stands there gets a turn while the day lasts. */
  @Transactional
  public Visit register(Actor actor, UUID request, UUID day, Visit.Asking asking) {
    requireReceiver(actor);
    return registered(actor.unit(), request, day, asking, Optional.of(actor.officer()));
  }

  private Visit registered(
      UnitId unit, UUID request, UUID day, Visit.Asking asking, Optional<UUID> by) {
    days.byId(unit, day);
    store.takeTurns(unit, day);
    Optional<Visit> before = search.requested(unit, request);
    if (before.isPresent()) {
      return before.get();
    }
    LocalDateTime now = OfficeTime.local(clock.instant());
    ReceptionDay chosen = days.byId(unit, day);
    if (chosen.cancelled()) {
      throw new Refusal("reception.refusal.cancelled");
    }
    if (by.isEmpty() ? !chosen.takes(now) : chosen.isOver(now)) {
      throw new Refusal(
          by.isEmpty() && chosen.isFull() ? "reception.refusal.full" : "reception.refusal.over");
    }
    ReceptionRejected.unless(VisitRules.broken(asking));
    UUID id = store.register(unit, request, day, TurnSecret.draw(), asking, by, now());
    return search.byId(unit, id).orElseThrow();
  }

  /** Lập biên nhận thông tin, tài liệu (02/TCD): the same request twice is one receipt. */
  @Transactional
  public void takePapers(Actor actor, UUID request, UUID id, String papers, int copies) {
    Visit visit = readable(actor, id);
    Map<String, Message> errors = new LinkedHashMap<>();
    ReceptionRules.text(errors, "taiLieu", papers, 4_000);
    if (copies < 2 || copies > 9) {
      errors.put("soBan", Message.of("reception.error.copies"));
    }
    ReceptionRejected.unless(errors);
    store.takeTurns(actor.unit(), visit.day());
    store.receipt(actor, id, request, papers, copies, now());
  }

  /** Ghi nội dung tiếp; again only with a reason, and the earlier words stay. */
  @Transactional
  public void write(Actor actor, UUID id, int seen, Draft draft, String reason) {
    Visit visit = readable(actor, id);
    requireNotRefused(visit);
    int last = visit.minutes().map(Visit.Minutes::seq).orElse(0);
    if (last != seen) {
      throw new Refusal("reception.refusal.overtaken");
    }
    Map<String, Message> errors = new LinkedHashMap<>(VisitRules.broken(draft, now()));
    if (last > 0) {
      ReceptionRules.text(errors, "lyDoSua", reason, ReceptionRules.LONGEST_REASON);
    }
    ReceptionRejected.unless(errors);
    try {
      store.write(actor, id, last + 1, draft, last == 0 ? "" : reason, now());
    } catch (DuplicateKeyException _) {
      throw new Refusal("reception.refusal.overtaken");
    }
  }

  /**
   * Từ chối tiếp: decided by the head of the unit; on some grounds a written notice is owed within
   * three working days (NĐ 154/2026 Điều 4 khoản 3). Under the decree before, no time is known.
   */
  @Transactional
  public void refuse(Actor actor, UUID id, RefusalGround ground, String words, LocalDate known) {
    if (!actor.has(Role.LEADER)) {
      throw new Refusal("reception.refusal.leader");
    }
    Visit visit = readable(actor, id);
    requireNotRefused(visit);
    if (visit.isReceived()) {
      throw new Refusal("reception.refusal.received");
    }
    Map<String, Message> errors = new LinkedHashMap<>();
    ReceptionRules.text(errors, "lyDoTuChoi", words, 2_000);
    if (known.isAfter(OfficeTime.date(clock.instant()))) {
      errors.put("ngayCanCu", Message.of("reception.error.future"));
    }
    ReceptionRejected.unless(errors);
    Optional<LocalDate> due =
        ground.isInWriting() && ReceptionDecree.on(known) == ReceptionDecree.ND_154_2026
            ? Optional.of(ReceptionRules.refusalBy(calendars.calendarOf(actor.unit()), known))
            : Optional.empty();
    store.takeTurns(actor.unit(), visit.day());
    requireNotRefused(readable(actor, id));
    store.refuse(actor, id, ground, words, known, due, now());
  }

  /** Ghi số và ngày thông báo từ chối đã gửi. */
  @Transactional
  public void sent(Actor actor, UUID id, String number, LocalDate on) {
    Visit.Refused refused =
        readable(actor, id)
            .refused()
            .filter(Visit.Refused::written)
            .orElseThrow(() -> new NotFound("no written refusal of " + id));
    if (refused.sentOn().isPresent()) {
      throw new Refusal("reception.refusal.sent");
    }
    Map<String, Message> errors = new LinkedHashMap<>();
    ReceptionRules.text(errors, "soThongBao", number, 60);
    if (on.isAfter(OfficeTime.date(clock.instant())) || on.isBefore(refused.knownOn())) {
      errors.put("ngayGui", Message.of("reception.error.sent-on"));
    }
    ReceptionRejected.unless(errors);
    store.sent(actor, id, number, on, now());
  }

  private static void requireReceiver(Actor actor) {
    if (!mayReceive(actor)) {
      throw new Refusal("reception.refusal.receiver");
    }
  }

  private static void requireNotRefused(Visit visit) {
    if (visit.refused().isPresent()) {
      throw new Refusal("reception.refusal.refused");
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
