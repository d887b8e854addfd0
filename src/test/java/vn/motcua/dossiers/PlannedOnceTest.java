package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;

/** What a busy desk costs the database: the statements of an act are planned once. */
@MotCuaTest
class PlannedOnceTest {
  private static final String PLANNED =
      """
      select coalesce(sum(generic_plans + custom_plans), 0)
        from pg_prepared_statements
       where statement like :statement
      """;

  /** The driver prepares a statement at its fifth use on a connection. */
  private static final int BEFORE_PREPARED = 5;

  private static final int LIVES = 4;
  private static final int ACTS = 7;

  @Autowired DossierWorld world;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
  }

  /** Parsed anew, its counters would begin again at nothing. */
  @Test
  @Transactional
  void an_act_is_planned_once_whatever_stays_empty_in_it() {
    for (int life = 0; life < LIVES; life++) {
      world.until(world.received("Vừ Thị Mỷ"), Stage.RETURNED);
    }
    assertThat(used("%update dossier%set stage%"))
        .isGreaterThanOrEqualTo(LIVES * ACTS - BEFORE_PREPARED);
    assertThat(used("%select * from dossier where unit_id = $1 and id = $2%"))
        .isGreaterThanOrEqualTo(LIVES * ACTS - BEFORE_PREPARED);
  }

  private long used(String statement) {
    return jdbc.sql(PLANNED).param("statement", statement).query(Long.class).single();
  }
}
