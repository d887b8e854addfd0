package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** What a province's communes did together is the sum of what each of them did. */
@MotCuaTest
class ProvinceWorkTest {
  private static final UnitId DIEN_BIEN = new UnitId("11");
  private static final AtomicInteger SEED = new AtomicInteger(9_100);

  @Autowired Provinces provinces;
  @Autowired Dashboards dashboards;
  @Autowired Figures figures;
  @Autowired Lives lives;
  @Autowired DossierWorld world;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void some_weeks_of_work() {
    clock.set("2026-10-05T08:00");
    lives.live(new Random(SEED.incrementAndGet()), 15, 60);
    while (figures.fold(1_000) > 0) {
      // the next ones
    }
  }

  private ProvinceWork work(String months) {
    Actor observer =
        new Actor(DIEN_BIEN, UUID.randomUUID(), "Sở Nội vụ", Set.of(Role.PROVINCE_OBSERVER));
    return provinces.work(observer, dashboards.window(months));
  }

  private int summed(String table, String column) {
    return jdbc.sql(
            """
            select coalesce(sum(%s), 0)::int
              from %s s
              join served_unit u on u.unit_id = s.unit_id
              join administrative_unit a on a.unit_id = s.unit_id
             where a.province_id = '11' and s.month >= date '2025-11-01'
            """
                .formatted(column, table))
        .query(Integer.class)
        .single();
  }

  @Test
  void every_field_and_every_procedure_of_every_commune_is_in_it_once() {
    ProvinceWork work = work("12");
    int received = summed("unit_month", "received");
    assertThat(received).isPositive();
    assertThat(work.fields().stream().mapToInt(one -> one.count().received()).sum())
        .isEqualTo(received);
    assertThat(work.procedures().stream().mapToInt(ProcedureCount::received).sum())
        .isEqualTo(received);
    assertThat(
            work.procedures().stream()
                .map(ProcedureCount::finished)
                .reduce(Finished.NONE, Finished::plus))
        .isEqualTo(
            work.fields().stream()
                .map(one -> one.count().finished())
                .reduce(Finished.NONE, Finished::plus));
  }

  @Test
  void nothing_small_is_named_and_no_hour_of_less_than_five_is_shown() {
    ProvinceWork work = work("3");
    assertThat(work.fields())
        .filteredOn(one -> !one.isOthers())
        .allMatch(one -> one.count().rows() >= Figures.SMALLEST_PUBLISHED);
    assertThat(work.procedures())
        .filteredOn(one -> !one.isOthers())
        .allMatch(one -> one.size() >= Figures.SMALLEST_PUBLISHED);
    assertThat(work.hours().shown()).allMatch(one -> one.total() >= Figures.SMALLEST_PUBLISHED);
  }

  @Test
  void a_small_hour_of_the_province_is_hidden_and_never_alone() {
    HourLoads hours = work("3").hours();
    assertThat(hours.hidden()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    assertThat(hours.shown()).noneMatch(one -> hours.isHidden(one.weekday(), one.hour()));
  }

  @Test
  void another_province_finds_nothing_of_it_and_a_commune_no_province() {
    Actor other =
        new Actor(new UnitId("38"), UUID.randomUUID(), "Sở", Set.of(Role.PROVINCE_OBSERVER));
    ProvinceWork work = provinces.work(other, dashboards.window("12"));
    assertThat(List.of(work.fields(), work.procedures())).allMatch(List::isEmpty);
    assertThat(work.hours()).isEqualTo(HourLoads.NONE);
    for (Role role : List.of(Role.LEADER, Role.FRONT, Role.PROVINCE_OBSERVER)) {
      Actor commune = new Actor(DossierWorld.NA_HY, UUID.randomUUID(), "Xã", Set.of(role));
      assertThatThrownBy(() -> provinces.work(commune, dashboards.window("")))
          .isInstanceOf(NotFound.class);
    }
  }
}
