package vn.motcua.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.dossiers.BulkDesk;
import vn.motcua.dossiers.BulkStore;
import vn.motcua.dossiers.Chance;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Intakes;
import vn.motcua.organisation.OfficerCard;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** Makes up dossiers in any number: each unit lives its days one after the other. */
@Component
class Generator {
  private static final UnitId PROVINCE = new UnitId("11");
  private static final int A_DAY = 60;

  /** A year of working days; before July 2025 there were no such communes and no procedures. */
  static final int MOST_DAYS = 250;

  private static final Map<String, Set<Role>> STAFF =
      Map.of(
          "Lò Văn Tiếp", Set.of(Role.INTAKE, Role.RETURN),
          "Cà Thị Nhận", Set.of(Role.INTAKE, Role.RETURN),
          "Hoàng Văn Giao", Set.of(Role.ASSIGNMENT, Role.REVIEW),
          "Vàng Thị Thẩm", Set.of(Role.APPRAISAL),
          "Giàng A Định", Set.of(Role.APPRAISAL),
          "Thào A Duyệt", Set.of(Role.APPROVAL, Role.LEADER),
          "Quàng Thị Thư", Set.of(Role.CLERK));

  private final Units units;
  private final Staffing staffing;
  private final Officers officers;
  private final DemoOffers offers;
  private final WorkingCalendars calendars;
  private final Intakes intakes;
  private final Dossiers dossiers;
  private final BulkStore bulk;

  Generator(
      Units units,
      Staffing staffing,
      Officers officers,
      DemoOffers offers,
      WorkingCalendars calendars,
      Intakes intakes,
      Dossiers dossiers,
      BulkStore bulk) {
    this.units = units;
    this.staffing = staffing;
    this.officers = officers;
    this.offers = offers;
    this.calendars = calendars;
    this.intakes = intakes;
    this.dossiers = dossiers;
    this.bulk = bulk;
  }

  /**
   * What to make.
   *
   * @param until the last day of intake; every life is followed until its end
   * @param copy by COPY instead of through the doors
   * @param punctual nobody takes longer than a step's time, and every life comes to its end
   */
  record Plan(int units, int dossiers, long seed, LocalDate until, boolean copy, boolean punctual) {
    private static final int LONGEST_LIFE = 120;

    Plan(int units, int dossiers, long seed, LocalDate until, boolean copy) {
      this(units, dossiers, seed, until, copy, false);
    }

    /** How long each life is followed. */
    private Instant end() {
      return OfficeTime.instant(until.plusDays(punctual ? LONGEST_LIFE : 1).atStartOfDay());
    }
  }

  void make(Plan plan) {
    List<Unit> communes = units.children(PROVINCE).stream().limit(plan.units()).toList();
    List<Future<?>> running = new ArrayList<>();
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (int i = 0; i < communes.size(); i++) {
        UnitId unit = communes.get(i).id();
        int share = (plan.dossiers() + communes.size() - 1 - i) / communes.size();
        running.add(pool.submit(() -> live(plan, unit, share)));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("the generator stopped", e.getCause());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lives the days of one unit. */
  void live(Plan plan, UnitId unit, int count) {
    units.activate(unit);
    staff(unit);
    DemoCrew crew = DemoCrew.of(unit, officers);
    List<String> codes = offers.open(crew.administrator());
    Instant end = plan.end();
    Random chance = new Random(plan.seed() * 31 + Integer.parseInt(unit.code()));
    BulkDesk desk = bulk.desk(unit);
    DemoLife life =
        plan.copy()
            ? new DemoLife(desk.intakes(), desk.dossiers(), calendars, plan.punctual())
            : new DemoLife(intakes, dossiers, calendars, plan.punctual());
    int left = count;
    int aDay = aDay(count);
    for (LocalDate day : days(unit, plan.until(), (count + aDay - 1) / aDay)) {
      int today = Math.min(aDay, left);
      Chance.of(chance, () -> life.day(crew, codes, day, today, end, chance));
      left -= today;
      desk.write();
    }
  }

  /** Intakes of a unit a day: the usual number, or as many as it takes to be done in a year. */
  static int aDay(int count) {
    return Math.max(A_DAY, (count + MOST_DAYS - 1) / MOST_DAYS);
  }

  /** Enough working days, the last one first counted backwards, in the order of the calendar. */
  private Deque<LocalDate> days(UnitId unit, LocalDate until, int count) {
    Deque<LocalDate> days = new ArrayDeque<>();
    for (LocalDate day = until; days.size() < count; day = day.minusDays(1)) {
      if (calendars.calendarOf(unit).isWorkingDay(day)) {
        days.addFirst(day);
      }
    }
    return days;
  }

  private void staff(UnitId unit) {
    if (!officers.active(unit).isEmpty()) {
      return;
    }
    Actor installer =
        new Actor(unit, new java.util.UUID(0, 0), "Cài đặt", Set.of(Role.ADMINISTRATOR));
    LocalDate since = LocalDate.of(2020, 1, 1);
    new TreeMap<>(STAFF)
        .forEach((name, roles) ->
            staffing.add(installer, card(name), "Công chức", "Văn phòng", since, roles));
  }

  private static OfficerCard card(String name) {
    return new OfficerCard(
        name,
        "",
        "",
        "",
        false,
        OfficerCard.DEFAULT_FROM,
        OfficerCard.DEFAULT_TO,
        List.of("Việt"),
        null,
        100);
  }
}
