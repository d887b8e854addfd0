package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** A board asks the database once; what comes back is what each question alone gives. */
@MotCuaTest
class BoardInOneGoTest {
  @Autowired Dashboards dashboards;
  @Autowired Figures figures;
  @Autowired Sums sums;
  @Autowired OpenLives lives;
  @Autowired DossierWorld world;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  /** An open dossier as its row has it, cut here by hand and there by the database. */
  record Row(
      UUID holder,
      String name,
      String stage,
      Instant due,
      @Nullable Instant paused,
      Instant since) {
    boolean isReady() {
      return stage.equals("READY");
    }

    boolean isLate(Instant now) {
      Instant until = paused != null && paused.isBefore(now) ? paused : now;
      return !isReady() && due.isBefore(until);
    }
  }

  @BeforeEach
  void a_monday_in_november() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    lives.forget();
  }

  @Test
  void whatever_happened_what_lies_open_is_cut_as_the_rows_say() {
    Random random = new Random(97);
    boolean late = false;
    boolean waiting = false;
    for (int round = 0; round < 10; round++) {
      lives.live(random, 7, 30);
      clock.advance(Duration.ofHours(random.nextInt(40)));
      sums.foldAll(200);
      Board board = dashboards.ofUnit(leader(), dashboards.window("3"));
      Instant now = clock.instant();
      List<Row> open = open();
      assertThat(board.hands()).isEqualTo(cut(open, now, true));
      assertThat(new TreeMap<>(byName(board.stages())))
          .isEqualTo(new TreeMap<>(byName(cut(open, now, false))));
      assertThat(board.stages())
          .extracting(InHandNow::dossiers)
          .isSortedAccordingTo(java.util.Comparator.reverseOrder());
      assertDays(board.due(), open, now);
      assertThat(board.now()).isEqualTo(figures.today(DossierWorld.NA_HY));
      assertThat(board.weeks()).isEqualTo(dashboards.weeks(DossierWorld.NA_HY, board.window()));
      late |= open.stream().anyMatch(row -> row.isLate(now));
      waiting |= open.stream().anyMatch(row -> row.paused() != null);
    }
    assertThat(late).as("some were late").isTrue();
    assertThat(waiting).as("some stood still").isTrue();
  }

  @Test
  void those_who_watch_and_those_who_work_get_their_own_part_of_the_same_answer() {
    Random random = new Random(101);
    for (int round = 0; round < 5; round++) {
      lives.live(random, 7, 30);
      sums.foldAll(200);
      Window window = dashboards.window("12");
      Board whole = dashboards.ofUnit(leader(), window);
      Board watched = dashboards.watched(watcher(), window);
      assertThat(watched.stages()).isEqualTo(whole.stages());
      assertThat(watched.due()).isEqualTo(whole.due());
      assertThat(watched.now()).isEqualTo(whole.now());
      assertThat(watched.weeks()).isEqualTo(whole.weeks());
      assertThat(watched.hands()).isEmpty();
      assertThat(watched.officers()).isEmpty();
      Actor appraiser = world.the("appraiser");
      OwnBoard own = dashboards.own(appraiser, window);
      int held =
          (int) open().stream().filter(row -> row.holder().equals(appraiser.officer())).count();
      assertThat(own.stages().stream().mapToInt(InHandNow::dossiers).sum()).isEqualTo(held);
      Finished steps =
          own.weeks().stream().map(OwnBoard.OwnWeek::steps).reduce(Finished.NONE, Finished::plus);
      assertThat(whole.officers())
          .filteredOn(work -> work.officer().equals(appraiser.officer()))
          .allSatisfy(work -> assertThat(work.steps()).isEqualTo(steps));
    }
  }

  @Test
  void a_unit_that_is_not_served_here_has_a_board_of_noughts() {
    Actor elsewhere =
        new Actor(new UnitId("00004"), UUID.randomUUID(), "người xa", EnumSet.of(Role.LEADER));
    Board board = dashboards.ofUnit(elsewhere, dashboards.window("1"));
    assertThat(board.now()).isEqualTo(TodayCount.NONE);
    assertThat(board.finished()).isEqualTo(Finished.NONE);
    assertThat(board.due()).hasSize(11).allMatch(day -> day.dossiers() == 0);
    assertThat(board.stages()).isEmpty();
  }

  private void assertDays(List<DueDay> days, List<Row> open, Instant now) {
    LocalDate today = OfficeTime.date(now);
    assertThat(days).hasSize(11);
    assertThat(days.getFirst())
        .isEqualTo(new DueDay(null, (int) open.stream().filter(row -> row.isLate(now)).count()));
    for (int ahead = 0; ahead < 10; ahead++) {
      LocalDate day = today.plusDays(ahead);
      int due =
          (int)
              open.stream()
                  .filter(row -> !row.isReady() && row.paused() == null && !row.isLate(now))
                  .filter(row -> OfficeTime.date(row.due()).equals(day))
                  .count();
      assertThat(days.get(ahead + 1)).isEqualTo(new DueDay(day, due));
    }
  }

  private static List<InHandNow> cut(List<Row> open, Instant now, boolean byHolder) {
    Map<String, InHandNow> sums = new TreeMap<>();
    for (Row row : open) {
      if (byHolder && row.isReady()) {
        continue;
      }
      String who = byHolder ? row.name() : row.stage();
      InHandNow before = sums.getOrDefault(who, new InHandNow(who, 0, 0, row.since()));
      sums.put(
          who,
          new InHandNow(
              who,
              before.dossiers() + 1,
              before.late() + (row.isLate(now) ? 1 : 0),
              before.since().isBefore(row.since()) ? before.since() : row.since()));
    }
    return List.copyOf(sums.values());
  }

  private static Map<String, InHandNow> byName(List<InHandNow> all) {
    Map<String, InHandNow> map = new TreeMap<>();
    all.forEach(one -> map.put(one.who(), one));
    return map;
  }

  private List<Row> open() {
    return jdbc.sql(
            """
            select d.holder, o.name, d.stage, d.due_at, d.paused_at, d.step_entered_at
              from dossier d join officer o on o.unit_id = d.unit_id and o.id = d.holder
             where d.unit_id = '03169' and d.closed_at is null
            """)
        .query((row, n) ->
            new Row(
                row.getObject("holder", UUID.class),
                row.getString("name"),
                row.getString("stage"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getObject("paused_at") == null
                    ? null
                    : row.getObject("paused_at", OffsetDateTime.class).toInstant(),
                row.getObject("step_entered_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  private Actor leader() {
    Actor chairman = world.the("chairman");
    return new Actor(chairman.unit(), chairman.officer(), chairman.name(), EnumSet.of(Role.LEADER));
  }

  private Actor watcher() {
    return new Actor(DossierWorld.NA_HY, UUID.randomUUID(), "Mặt trận", EnumSet.of(Role.FRONT));
  }
}
