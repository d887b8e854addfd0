package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.shared.UnitId;

/** Somebody takes whole days away: the days of a unit hold on to each other. */
@MotCuaTest
@TestPropertySource(properties = "test=tampering")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DayChainTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  @Autowired DossierWorld world;
  @Autowired Histories histories;
  @Autowired VerifyHistory command;
  @Autowired TestClock clock;
  @Autowired JdbcClient app;
  @Autowired Tamperer.Access access;

  private Tamperer tamperer;

  @BeforeAll
  void five_days_of_two_dossiers_each() {
    for (int day = 0; day < 5; day++) {
      clock.set(MONDAY.plusDays(day) + "T08:00");
      world.received("Vừ Thị Mỷ");
      world.received("Giàng A Xa");
    }
    tamperer = new Tamperer(access);
    assertThat(faults()).isEmpty();
  }

  @AfterEach
  void the_tables_are_as_before() {
    tamperer.restore();
    assertThat(faults()).isEmpty();
  }

  @AfterAll
  void the_stranger_goes_home() {
    tamperer.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void a_day_taken_away_whole_is_named_wherever_it_stood(int number) {
    LocalDate gone = MONDAY.plusDays(number);
    tamperer.deleteDay(gone);
    assertThat(faults())
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.kind()).isEqualTo(HistoryFault.Kind.DAY_MISSING);
          assertThat(fault.day()).isEqualTo(gone);
          assertThat(fault.unit()).isEqualTo(DossierWorld.NA_HY);
          assertThat(fault.detail()).isEqualTo("ordinal " + (number + 1));
        });
    assertThat(command.run(List.of())).isEqualTo(1);
    assertThat(command.sentence(faults().getFirst()))
        .contains("mất trọn ngày tiếp nhận 0" + (number + 2) + "/11/2026");
  }

  @Test
  void days_taken_away_in_a_row_are_counted_and_the_last_of_them_is_named() {
    Stream.of(1, 2, 3).map(MONDAY::plusDays).forEach(tamperer::deleteDay);
    assertThat(faults())
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.day()).isEqualTo(MONDAY.plusDays(3));
          assertThat(fault.detail()).isEqualTo("ordinals 2–4");
        });
  }

  @Test
  void a_unit_whose_every_day_is_gone_still_counts_five() {
    IntStream.range(0, 5).mapToObj(MONDAY::plusDays).forEach(tamperer::deleteDay);
    assertThat(faults()).extracting(HistoryFault::detail).containsExactly("ordinals 1–5");
  }

  @Test
  void a_gap_that_was_closed_by_counting_anew_is_seen_by_the_hash_the_next_day_starts_from() {
    tamperer.deleteDay(MONDAY.plusDays(2));
    tamperer.run("update dossier_number set ordinal = ordinal - 1 where ordinal > 3");
    tamperer.run("update dossier_days set days = 4");
    assertThat(faults())
        .extracting(HistoryFault::day, HistoryFault::kind)
        .contains(
            org.assertj.core.groups.Tuple.tuple(MONDAY.plusDays(3), HistoryFault.Kind.DAY_CHANGED));
  }

  @Test
  void a_day_joined_to_another_one_starts_from_the_wrong_hash() {
    tamperer.deleteDay(MONDAY.plusDays(2));
    tamperer.run("update dossier_number set ordinal = ordinal - 1 where ordinal > 3");
    tamperer.run("update dossier_days set days = 4");
    tamperer.run(
        """
        update dossier_number t
           set after_day = w.day, after_last = w.last, after_head = w.head
          from dossier_number w
         where t.day = date '2026-11-05' and w.day = date '2026-11-03'
        """);
    assertThat(faults()).extracting(HistoryFault::detail).containsExactly("opening", "opening");
  }

  @Test
  void a_unit_without_its_count_is_named() {
    tamperer.run("delete from dossier_days");
    assertThat(faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.detail()).isEqualTo("days"));
  }

  @Test
  void the_days_from_before_the_chain_start_from_nothing_and_are_whole() {
    tamperer.deleteDay(MONDAY.plusDays(1));
    tamperer.deleteDay(MONDAY.plusDays(2));
    tamperer.deleteDay(MONDAY.plusDays(3));
    tamperer.deleteDay(MONDAY.plusDays(4));
    tamperer.run("update dossier_days set days = 1, latest = date '2026-11-02'");
    tamperer.run("update dossier_number set opening = decode(repeat('00', 32), 'hex')");
    assertThat(faults())
        .as("its own chain was not made from nothing, so it differs; its joint is accepted")
        .extracting(HistoryFault::detail)
        .containsExactly("head");
  }

  @Test
  void eight_desks_open_the_first_minute_of_a_day_together() throws Exception {
    tamperer.restore();
    clock.set("2026-11-09T07:30");
    List<Callable<Dossier>> desks =
        IntStream.range(0, 8)
            .mapToObj(desk -> (Callable<Dossier>) () -> world.received("Lò Thị Pọm"))
            .toList();
    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Integer> numbers =
          threads.invokeAll(desks).stream()
              .map(future -> future.resultNow().filing().number())
              .sorted()
              .toList();
      assertThat(numbers).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }
    assertThat(faults()).isEmpty();
    assertThat(joint("2026-11-09")).isEqualTo("6 after 2026-11-06 (2)");
  }

  @Test
  void a_slow_desk_that_still_counts_on_the_day_before_breaks_nothing() {
    clock.set("2026-11-10T00:05");
    world.received("Lò Thị Pọm");
    clock.set("2026-11-06T23:55");
    world.received("Vừ A Sính");
    assertThat(faults()).isEmpty();
    assertThat(joint("2026-11-10")).endsWith("after 2026-11-06 (2)");
  }

  @Test
  void a_day_in_the_past_opened_late_joins_in_the_order_of_opening() {
    clock.set("2026-10-01T08:00");
    world.received("Lò Thị Pọm");
    assertThat(joint("2026-10-01")).isEqualTo("6 after 2026-11-06 (2)");
    assertThat(faults()).isEmpty();
  }

  @Test
  void the_neighbour_commune_counts_its_own_days() {
    UnitId neighbour = DossierWorld.THANH_NUA;
    assertThat(world.the("intake (Thanh Nưa)").unit()).isEqualTo(neighbour);
    assertThat(
            app.sql("select count(*) from dossier_days where unit_id = :unit")
                .param("unit", neighbour.code())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update dossier_number set ordinal = 9",
        "update dossier_number set opening = head",
        "update dossier_number set after_day = null",
        "update dossier_number set after_head = head",
        "update dossier_number set day = day + 1",
        "delete from dossier_days",
        "update dossier_days set unit_id = '03328'"
      })
  void the_application_cannot_join_the_days_anew(String sql) {
    assertThatThrownBy(() -> app.sql(sql).update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  private String joint(String day) {
    return app.sql(
            """
            select ordinal || ' after ' || after_day || ' (' || after_last || ')'
              from dossier_number where day = cast(:day as date)
            """)
        .param("day", day)
        .query(String.class)
        .single();
  }

  private List<HistoryFault> faults() {
    return histories.verify(fault -> {}).faults();
  }
}
