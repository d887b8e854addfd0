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
import vn.motcua.deadlines.WorkingCalendar;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * The door to the public schedule of receptions: planned, changed and cancelled with a reason that
 * everybody can read. A commune's chairman receives at least one day a week (Luật Tiếp công dân
 * Điều 15); the weeks in which nobody planned it are named.
 */
@Component
public class ReceptionDays {
  private static final int WEEKS_AHEAD = 4;
  private static final int DAYS_AHEAD = 400;
  private static final Set<Role> PLANNERS = Set.of(Role.LEADER, Role.CLERK, Role.ADMINISTRATOR);

  private final ReceptionDaySearch search;
  private final ReceptionDayStore store;
  private final Officers officers;
  private final WorkingCalendars calendars;
  private final Clock clock;

  ReceptionDays(
      ReceptionDaySearch search,
      ReceptionDayStore store,
      Officers officers,
      WorkingCalendars calendars,
      Clock clock) {
    this.search = search;
    this.store = store;
    this.officers = officers;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** From today on, also what was cancelled. */
  public List<ReceptionDay> ahead(UnitId unit) {
    return search.days(unit, today(), today().plusDays(DAYS_AHEAD));
  }

  /** The days between two dates, both included. */
  public List<ReceptionDay> between(UnitId unit, LocalDate from, LocalDate to) {
    return search.days(unit, from, to);
  }

  public ReceptionDay byId(UnitId unit, UUID id) {
    return versions(unit, id).getFirst();
  }

  /** Every version of a day, the newest first. */
  public List<ReceptionDay> versions(UnitId unit, UUID id) {
    List<ReceptionDay> versions = search.versions(unit, id);
    if (versions.isEmpty()) {
      throw new NotFound("reception day " + id);
    }
    return versions;
  }

  /** Mondays of this and the coming weeks in which the head of the unit receives nobody. */
  public List<LocalDate> weeksWithout(UnitId unit) {
    LocalDate monday = ReceptionRules.monday(today());
    return ReceptionRules.weeksWithout(
        calendars.calendarOf(unit),
        search.days(unit, monday, monday.plusWeeks(WEEKS_AHEAD)),
        today(),
        WEEKS_AHEAD);
  }

  public Optional<ConnectionTest> lastTest(UnitId unit, UUID day) {
    return search.lastTest(unit, day);
  }

  /**
   * Receptions over the network still to come that need a try of the connection now: its last day
   * is here or over, and none has worked (NĐ 154/2026 Điều 23 khoản 1).
   */
  public List<ReceptionDay> untested(UnitId unit) {
    return ahead(unit).stream()
        .filter(day -> day.plan().online() && !day.cancelled())
        .filter(day -> !testBy(unit, day).isAfter(today()))
        .filter(day -> lastTest(unit, day.id()).filter(ConnectionTest::works).isEmpty())
        .toList();
  }

  /** Last day to have tried the connection for a reception over the network. */
  public LocalDate testBy(UnitId unit, ReceptionDay day) {
    return ReceptionRules.testBy(calendars.calendarOf(unit), day.plan().day());
  }

  /** Last day to have told everybody of a reception over the network. */
  public LocalDate noticeBy(UnitId unit, ReceptionDay day) {
    return ReceptionRules.noticeBy(calendars.calendarOf(unit), day.plan().day());
  }

  public static boolean mayPlan(Actor actor) {
    return PLANNERS.stream().anyMatch(actor::has);
  }

  /** Lên lịch: the same request twice is one day. */
  @Transactional
  public UUID plan(Actor actor, UUID request, ReceptionDay.Plan plan) {
    requirePlanner(actor);
    Optional<UUID> before = search.requested(actor.unit(), request);
    if (before.isPresent()) {
      return before.get();
    }
    ReceptionRejected.unless(broken(actor.unit(), plan));
    UUID day = store.day(actor, request, now());
    store.plan(actor, day, 1, plain(actor.unit(), plan), false, "", now());
    return day;
  }

  /** Đổi lịch, with the reason everybody reads. */
  @Transactional
  public void change(Actor actor, UUID id, int seen, ReceptionDay.Plan plan, String reason) {
    requireOpen(actor, id);
    Map<String, Message> errors = new LinkedHashMap<>(broken(actor.unit(), plan));
    ReceptionRules.text(errors, "lyDo", reason, ReceptionRules.LONGEST_REASON);
    ReceptionRejected.unless(errors);
    add(actor, id, seen, plain(actor.unit(), plan), false, reason);
  }

  /** Hủy buổi tiếp, with the reason everybody reads. */
  @Transactional
  public void cancel(Actor actor, UUID id, int seen, String reason) {
    ReceptionDay day = requireOpen(actor, id);
    Map<String, Message> errors = new LinkedHashMap<>();
    ReceptionRules.text(errors, "lyDoHuy", reason, ReceptionRules.LONGEST_REASON);
    ReceptionRejected.unless(errors);
    add(actor, id, seen, day.plan(), true, reason);
  }

  /** Kết nối thử. */
  @Transactional
  public void tested(Actor actor, UUID id, boolean works, String note) {
    ReceptionDay day = requireOpen(actor, id);
    if (!day.plan().online()) {
      throw new Refusal("reception.refusal.not-online");
    }
    Map<String, Message> errors = new LinkedHashMap<>();
    ReceptionRules.longest(errors, "ghiChuThu", note, ReceptionRules.LONGEST_REASON);
    ReceptionRejected.unless(errors);
    store.test(actor, id, works, note, now());
  }

  private void add(
      Actor actor, UUID id, int seen, ReceptionDay.Plan plan, boolean cancelled, String reason) {
    if (seen != byId(actor.unit(), id).version()) {
      throw new Refusal("reception.refusal.overtaken");
    }
    try {
      store.plan(actor, id, seen + 1, plan, cancelled, reason, now());
    } catch (DuplicateKeyException _) {
      throw new Refusal("reception.refusal.overtaken");
    }
  }

  private ReceptionDay requireOpen(Actor actor, UUID id) {
    requirePlanner(actor);
    ReceptionDay day = byId(actor.unit(), id);
    if (day.cancelled()) {
      throw new Refusal("reception.refusal.cancelled");
    }
    if (day.isOver(OfficeTime.local(clock.instant()))) {
      throw new Refusal("reception.refusal.over");
    }
    return day;
  }

  private Map<String, Message> broken(UnitId unit, ReceptionDay.Plan plan) {
    LocalDateTime local = OfficeTime.local(clock.instant());
    WorkingCalendar calendar = calendars.calendarOf(unit);
    Map<String, Message> errors = ReceptionRules.broken(plan, local, calendar);
    Optional<Officer> receiver = officers.find(unit, plan.receiver()).filter(Officer::active);
    if (receiver.isEmpty()) {
      errors.put("nguoiTiep", Message.of("reception.error.officer"));
    } else if (plan.kind() != ReceptionKind.REGULAR && !isChairman(unit, plan)) {
      standIn(errors, unit, receiver.get(), plan);
    }
    return errors;
  }

  /** Somebody else on the chairman's day: a leader, and everybody reads why. */
  private void standIn(
      Map<String, Message> errors, UnitId unit, Officer receiver, ReceptionDay.Plan plan) {
    if (!receiver.has(Role.LEADER)) {
      errors.put("nguoiTiep", Message.of("reception.error.head"));
    } else {
      ReceptionRules.open(errors, "tiepThay", plan.standsIn(), ReceptionRules.LONGEST_REASON);
      if (plan.standsIn().isBlank()) {
        String name = officers.chairman(unit).map(Officer::name).orElse("");
        errors.put("tiepThay", Message.of("reception.error.stands-in", name));
      }
    }
  }

  private boolean isChairman(UnitId unit, ReceptionDay.Plan plan) {
    return officers.chairman(unit).filter(one -> one.id().equals(plan.receiver())).isPresent();
  }

  /** A reason for standing in stands only where somebody does. */
  private ReceptionDay.Plan plain(UnitId unit, ReceptionDay.Plan plan) {
    return plan.kind() == ReceptionKind.REGULAR || isChairman(unit, plan) ? plan.with("") : plan;
  }

  private static void requirePlanner(Actor actor) {
    if (!mayPlan(actor)) {
      throw new Refusal("reception.refusal.planner");
    }
  }

  private LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
