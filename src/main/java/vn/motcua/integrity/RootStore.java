package vn.motcua.integrity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Writes the roots of the days; nothing here ever changes or deletes one. */
@Component
class RootStore {
  private static final String MINE =
      """
      select pg_try_advisory_xact_lock(hashtext('integrity_day'))
      """;

  private static final String INSERT =
      """
      insert into integrity_day (unit_id, day, layout, events, root, previous, seal, sealed_at)
      values (:unit, :day, :layout, :events, :root, :previous, :seal, :sealedAt)
      """;

  private static final String CHECKED =
      """
      insert into history_check (unit_id, at, links, days) values (:unit, :at, :links, :days)
      """;

  private final JdbcClient jdbc;

  RootStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether this node seals now; another one may be at it. */
  boolean isMine() {
    return jdbc.sql(MINE).query(Boolean.class).single();
  }

  void insert(DayRoot root) {
    jdbc.sql(INSERT)
        .param("unit", root.unit().code())
        .param("day", root.day())
        .param("layout", root.layout())
        .param("events", root.events())
        .param("root", root.root().bytes())
        .param("previous", root.previous().bytes())
        .param("seal", root.seal().bytes())
        .param("sealedAt", utc(root.sealedAt()))
        .update();
  }

  void checked(UnitId unit, HistoryChecks.Found found, Instant now) {
    jdbc.sql(CHECKED)
        .param("unit", unit.code())
        .param("at", utc(now))
        .param("links", found.links())
        .param("days", found.days())
        .update();
  }

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
