package vn.motcua.reporting;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Remembers how many balance rules the last look at a unit's sums found broken. */
@Component
class BalanceStore {
  private static final String KEEP =
      """
      insert into rollup_balance as b (unit_id, at, broken) values (:unit, :at, :broken)
          on conflict (unit_id) do update set at = excluded.at, broken = excluded.broken
       where b.at <= excluded.at
      """;

  private final JdbcClient jdbc;

  BalanceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void keep(UnitId unit, Instant at, int broken) {
    jdbc.sql(KEEP)
        .param("unit", unit.code())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("broken", broken)
        .update();
  }
}
