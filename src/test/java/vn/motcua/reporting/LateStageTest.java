package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;

/**
 * Where the overdue lie and where their time ran out, held against the history of each told one
 * fact after the other: the search may take a shorter way, but not come to another answer.
 */
@MotCuaTest
class LateStageTest {
  @Autowired LateStageSearch search;
  @Autowired OpenLives lives;
  @Autowired DossierWorld world;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void late_in_october() {
    clock.set("2026-10-26T08:00");
    world.the("intake");
    lives.forget();
  }

  @Test
  void the_short_way_finds_the_steps_that_the_whole_history_tells() {
    Random random = new Random(211);
    boolean lyingElsewhere = false;
    boolean lyingWhereItRanOut = false;
    for (int week = 0; week < 12; week++) {
      lives.live(random, 8, 25);
      clock.advance(Duration.ofDays(random.nextInt(9)));
      List<LateStep> told = toldByTheHistory(clock.instant());
      assertThat(
              search
                  .of(List.of(DossierWorld.NA_HY), clock.instant())
                  .getOrDefault(DossierWorld.NA_HY, List.of()))
          .as("week %s", week)
          .containsExactlyInAnyOrderElementsOf(told);
      lyingElsewhere |= told.stream().anyMatch(step -> step.lying() != step.ranOut());
      lyingWhereItRanOut |= told.stream().anyMatch(step -> step.lying() == step.ranOut());
    }
    assertThat(lyingElsewhere && lyingWhereItRanOut).as("both kinds were among them").isTrue();
  }

  @Test
  void the_open_ones_lie_together_as_they_stand_and_only_the_database_lays_them_there() {
    Random random = new Random(223);
    for (int week = 0; week < 6; week++) {
      lives.live(random, 6, 40);
      assertThat(differing()).as("week %s", week).isZero();
    }
    for (String change :
        List.of(
            "update dossier_standing_open set due_at = due_at + interval '1 day'",
            "delete from dossier_standing_open",
            "truncate dossier_standing_open")) {
      assertThatThrownBy(() -> jdbc.sql(change).update())
          .hasMessageContaining("dossier_standing_open");
    }
  }

  private int differing() {
    return jdbc.sql(
            """
            with stand as (
                 select unit_id, id, stage, due_at, paused_at, told_at
                   from dossier
                  where closed_at is null),
                 lie as (
                 select unit_id, id, stage, due_at, paused_at, told_at from dossier_standing_open)
            select count(*)::int
              from ((table stand except table lie) union all (table lie except table stand)) d
            """)
        .query(Integer.class)
        .single();
  }

  private List<LateStep> toldByTheHistory(Instant now) {
    Map<String, LateStep> steps = new TreeMap<>();
    overdue(now)
        .forEach((id, due) -> {
          String lying = "";
          String ranOut = "";
          for (Fact fact : facts(id)) {
            lying = fact.stage();
            ranOut = fact.at().isAfter(due) ? ranOut : fact.stage();
          }
          steps.merge(lying, new LateStep(lying, 1, 0), LateStep::plus);
          steps.merge(ranOut, new LateStep(ranOut, 0, 1), LateStep::plus);
        });
    return List.copyOf(steps.values());
  }

  private record Fact(String stage, Instant at) {}

  private List<Fact> facts(UUID dossier) {
    return jdbc.sql(
            "select stage, at from dossier_event where unit_id = ? and dossier_id = ? order by seq")
        .params(DossierWorld.NA_HY.code(), dossier)
        .query((row, n) -> new Fact(row.getString("stage"), instant(row, "at")))
        .list();
  }

  /** Open ones with their due time that has passed, unless the clock stood still before it did. */
  private Map<UUID, Instant> overdue(Instant now) {
    Map<UUID, Instant> overdue = new HashMap<>();
    jdbc.sql(
            """
            select id, due_at, coalesce(paused_at, :now) as until
              from dossier
             where unit_id = :unit and closed_at is null and stage <> 'READY'
            """)
        .param("unit", DossierWorld.NA_HY.code())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((ResultSet row) -> {
          if (instant(row, "due_at").isBefore(now)
              && instant(row, "due_at").isBefore(instant(row, "until"))) {
            overdue.put(row.getObject("id", UUID.class), instant(row, "due_at"));
          }
        });
    return overdue;
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
