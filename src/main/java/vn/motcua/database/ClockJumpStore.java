package vn.motcua.database;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last moment the machine's clock was looked at, and its jumps. */
@Component
class ClockJumpStore {
  private static final int MOST = 5;

  private static final String LAST =
      """
      select at from clock_seen
      """;

  private static final String SEE =
      """
      insert into clock_seen (one, at) values (true, :at)
      on conflict (one) do update set at = excluded.at
      """;

  private static final String ADD =
      """
      insert into clock_jump (at, by_ms) values (:at, :by)
      """;

  private static final String SINCE =
      """
        select at, by_ms from clock_jump where at >= :from order by id desc limit :most
      """;

  private final JdbcClient jdbc;

  ClockJumpStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Instant> lastSeen() {
    return jdbc.sql(LAST).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
  }

  void see(Instant now) {
    jdbc.sql(SEE).param("at", now.atOffset(ZoneOffset.UTC)).update();
  }

  void add(ClockJump jump) {
    jdbc.sql(ADD)
        .param("at", jump.at().atOffset(ZoneOffset.UTC))
        .param("by", jump.by().toMillis())
        .update();
  }

  List<ClockJump> since(Instant from) {
    return jdbc.sql(SINCE)
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("most", MOST)
        .query((row, n) ->
            new ClockJump(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Duration.ofMillis(row.getLong("by_ms"))))
        .list();
  }
}
