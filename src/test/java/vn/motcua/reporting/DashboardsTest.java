package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** What each reader of a dashboard sees, and that it is what the dossiers say. */
@MotCuaTest
class DashboardsTest {
  // Lives with the same seed would take the same codes of other systems twice.
  private static final AtomicInteger SEED = new AtomicInteger(5_000);

  @Autowired Dashboards dashboards;
  @Autowired Provinces provinces;
  @Autowired Figures figures;
  @Autowired DossierWorld world;
  @Autowired Lives lives;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void some_weeks_of_work_at_na_hy() {
    clock.set("2026-10-05T08:00");
    lives.live(new Random(SEED.incrementAndGet()), 12, 90);
    fold();
  }

  @Test
  void the_weeks_of_the_leader_are_what_the_dossiers_say() {
    Board board = leaders("3");
    List<WeekLine> weeks = board.weeks();
    assertThat(weeks)
        .extracting(WeekLine::monday)
        .allMatch(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
        .isSorted()
        .doesNotHaveDuplicates();
    for (WeekLine week : weeks) {
      assertThat(week.received())
          .as("received in the week of %s", week.monday())
          .isEqualTo(counted("received_at", week.monday()));
      assertThat(week.finished().total())
          .as("finished in the week of %s", week.monday())
          .isEqualTo(counted("coalesce(ready_at, closed_at)", week.monday()));
    }
    assertThat(board.finished().total()).isPositive();
  }

  @Test
  void every_way_of_cutting_the_same_months_adds_up_to_the_same_sum() {
    Board board = leaders("12");
    int received = board.fields().stream().mapToInt(field -> field.count().received()).sum();
    assertThat(board.procedures().stream().mapToInt(ProcedureCount::received).sum())
        .isEqualTo(received);
    assertThat(board.hours().shown().stream().mapToInt(HourLoad::received).sum())
        .isEqualTo(received);
    assertThat(board.officers().stream().mapToInt(OfficerWork::received).sum())
        .isEqualTo(board.weeks().stream().mapToInt(WeekLine::received).sum());
    Finished finished =
        board.procedures().stream()
            .map(ProcedureCount::finished)
            .reduce(Finished.NONE, Finished::plus);
    assertThat(finished)
        .isEqualTo(
            board.fields().stream()
                .map(field -> field.count().finished())
                .reduce(Finished.NONE, Finished::plus));
  }

  @Test
  void hours_are_those_of_viet_nam() {
    clock.set("2026-11-09T16:30");
    world.received("Vừ Thị Mỷ");
    fold();
    assertThat(leaders("1").hours().shown())
        .anySatisfy(hour -> {
          assertThat(hour.weekday()).isEqualTo(1);
          assertThat(hour.hour()).isEqualTo(16);
          assertThat(hour.received()).isPositive();
        });
  }

  @Test
  void what_waits_lies_with_somebody_and_at_some_step_and_no_dossier_is_left_out() {
    clock.set("2026-11-09T09:00");
    world.until(world.received("Lò Thị Thắm"), Stage.APPRAISING);
    Board board = leaders("3");
    int open =
        jdbc.sql(
                "select count(*)::int from dossier where unit_id = '03169' and closed_at is null"
                    + " and stage <> 'READY'")
            .query(Integer.class)
            .single();
    assertThat(board.hands().stream().mapToInt(InHandNow::dossiers).sum()).isEqualTo(open);
    assertThat(
            board.stages().stream()
                .filter(stage -> !stage.who().equals("READY"))
                .mapToInt(InHandNow::dossiers)
                .sum())
        .isEqualTo(open);
    assertThat(board.due().getFirst().day()).isNull();
    assertThat(board.due().getFirst().dossiers()).isEqualTo(board.now().late());
    assertThat(board.due()).hasSize(11);
    assertThat(board.due().get(1).day()).isEqualTo(LocalDate.of(2026, 11, 9));
    assertThat(board.due().get(1).dossiers()).isEqualTo(board.now().dueToday());
  }

  @Test
  void officers_stand_by_name_and_only_before_the_leader() {
    assertThat(leaders("3").officers()).isNotEmpty();
    for (Role role : List.of(Role.FRONT, Role.PARTY_SECRETARY)) {
      Board watched = dashboards.watched(with(role), dashboards.window("3"));
      assertThat(watched.officers()).isEmpty();
      assertThat(watched.hands()).isEmpty();
      assertThat(watched.weeks()).isEqualTo(leaders("3").weeks());
    }
  }

  @Test
  void nothing_small_is_named_to_those_who_may_see_no_person() {
    Board watched = dashboards.watched(with(Role.FRONT), dashboards.window("1"));
    assertThat(watched.procedures())
        .filteredOn(one -> !one.isOthers())
        .allMatch(one -> one.size() >= Figures.SMALLEST_PUBLISHED);
    assertThat(watched.fields())
        .filteredOn(one -> !one.isOthers())
        .allMatch(one -> one.count().size() >= Figures.SMALLEST_PUBLISHED);
    assertThat(watched.hours().shown()).allMatch(one -> one.total() >= Figures.SMALLEST_PUBLISHED);
    HourLoads all = leaders("1").hours();
    assertThat(all.shown()).anyMatch(one -> one.total() < Figures.SMALLEST_PUBLISHED);
    assertThat(all.hidden()).isEmpty();
    assertThat(watched.hours().shown().size() + watched.hours().hidden().size())
        .as("an hour with work is shown or marked as hidden, never left out")
        .isEqualTo((int) all.shown().stream().filter(one -> one.total() > 0).count());
    assertThat(watched.procedures().stream().mapToInt(ProcedureCount::received).sum())
        .isEqualTo(leaders("1").procedures().stream().mapToInt(ProcedureCount::received).sum());
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"LEADER"},
      mode = EnumSource.Mode.EXCLUDE)
  void nobody_else_opens_the_leaders_dashboard(Role role) {
    assertThatThrownBy(() -> dashboards.ofUnit(with(role), dashboards.window("")))
        .isInstanceOf(NotFound.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"PROVINCE_OBSERVER"},
      mode = EnumSource.Mode.EXCLUDE)
  void nobody_else_sees_the_communes_of_a_province(Role role) {
    assertThatThrownBy(() -> provinces.of(with(role), dashboards.window("")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void an_officer_sees_the_own_steps_and_nobody_elses() {
    Actor desk = world.the("intake");
    OwnBoard own = dashboards.own(desk, dashboards.window("3"));
    OfficerWork asTheLeaderSees =
        leaders("3").officers().stream()
            .filter(one -> one.officer().equals(desk.officer()))
            .findFirst()
            .orElseThrow();
    assertThat(own.weeks().stream().mapToInt(OwnBoard.OwnWeek::received).sum())
        .isEqualTo(asTheLeaderSees.received())
        .isPositive();
    assertThat(
            own.weeks().stream().map(OwnBoard.OwnWeek::steps).reduce(Finished.NONE, Finished::plus))
        .isEqualTo(asTheLeaderSees.steps());
    int mine =
        jdbc.sql("select count(*)::int from dossier where holder = ? and closed_at is null")
            .param(desk.officer())
            .query(Integer.class)
            .single();
    assertThat(own.stages().stream().mapToInt(InHandNow::dossiers).sum()).isEqualTo(mine);
    assertThatThrownBy(() -> dashboards.own(with(Role.FRONT), dashboards.window("")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_unit_without_a_single_dossier_has_weeks_of_nothing_and_divides_by_nothing() {
    Actor leader =
        new Actor(new UnitId("03158"), world.id("chairman"), "trống", EnumSet.of(Role.LEADER));
    Board board = dashboards.ofUnit(leader, dashboards.window("12"));
    assertThat(board.weeks()).hasSizeGreaterThan(48).allMatch(week -> week.received() == 0);
    assertThat(board.finished()).isEqualTo(Finished.NONE);
    assertThat(board.procedures()).isEmpty();
    assertThat(board.stages()).isEmpty();
    Place place =
        new Place(
            new vn.motcua.organisation.Unit(leader.unit(), "Trống", "Xã Trống", "xã", null, "", ""),
            board.now(),
            board.weeks(),
            0,
            List.of());
    assertThat(place.needs()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 3",
    "1, 1",
    "3, 3",
    "12, 12",
    "0, 3",
    "-1, 3",
    "999999999999999999999, 3",
    "<script>alert(1)</script>, 3"
  })
  void whatever_is_typed_for_the_time_one_of_three_is_shown(String typed, int months) {
    assertThat(dashboards.window(typed).months()).isEqualTo(months);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-02, 3, 2026-09, 2026-08-31, 10",
    "2026-01-01, 1, 2026-01, 2025-12-29, 1",
    "2026-12-31, 12, 2026-01, 2025-12-29, 53",
    "2027-03-01, 3, 2027-01, 2026-12-28, 10"
  })
  void a_window_is_whole_months_and_the_weeks_that_touch_them(
      LocalDate today, int months, String first, LocalDate monday, int weeks) {
    Window window = new Window(months, today);
    assertThat(window.first()).hasToString(first);
    assertThat(window.firstWeek()).isEqualTo(monday);
    assertThat(window.weeks()).hasSize(weeks).last().isEqualTo(window.lastWeek());
  }

  private Board leaders(String months) {
    return dashboards.ofUnit(with(Role.LEADER), dashboards.window(months));
  }

  private Actor with(Role role) {
    Actor chairman = world.the("chairman");
    return new Actor(chairman.unit(), chairman.officer(), chairman.name(), EnumSet.of(role));
  }

  private int counted(String column, LocalDate monday) {
    return jdbc.sql(
            "select count(*)::int from dossier where unit_id = '03169' and date_trunc('week', "
                + column
                + " at time zone 'Asia/Ho_Chi_Minh')::date = ?")
        .param(monday)
        .query(Integer.class)
        .single();
  }

  private void fold() {
    while (figures.fold(1_000) > 0) {
      // the next batch
    }
  }
}
