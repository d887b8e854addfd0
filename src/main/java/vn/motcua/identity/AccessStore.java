package vn.motcua.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds and reads lines of the access log. */
@Component
class AccessStore {
  private static final String ADD =
      """
      insert into access_log (unit_id, at, kind, officer_id, address, subject)
           values (:unit, :at, :kind, :officer, :address, :subject)
      """;
  private static final String BEFORE =
      """
      select id, at, kind, officer_id, address, subject
        from access_log
       where unit_id in (:units) and at < :before
       order by at desc, id desc
       limit :limit
      """;

  private final JdbcClient jdbc;

  AccessStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(
      String unit,
      Instant at,
      AccessKind kind,
      @Nullable UUID officer,
      String address,
      String subject) {
    jdbc.sql(ADD)
        .param("unit", unit)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("kind", kind.name())
        .param("officer", officer, java.sql.Types.OTHER)
        .param("address", address)
        .param("subject", subject)
        .update();
  }

  List<AccessEntry> before(List<String> units, Instant before, int limit) {
    return jdbc.sql(BEFORE)
        .param("units", units)
        .param("before", before.atOffset(ZoneOffset.UTC))
        .param("limit", limit)
        .query(AccessStore::entry)
        .list();
  }

  private static AccessEntry entry(ResultSet row, int n) throws SQLException {
    return new AccessEntry(
        row.getObject("id", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        AccessKind.valueOf(row.getString("kind")),
        row.getObject("officer_id", UUID.class),
        row.getString("address"),
        row.getString("subject"));
  }
}
