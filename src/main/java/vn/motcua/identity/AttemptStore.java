package vn.motcua.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Lockout.State;

/** Counts attempts to sign in, for all nodes together. */
@Component
class AttemptStore {
  private static final String FIRST =
      """
      insert into sign_in_attempt (subject, failures, last_at)
           values (:subject, 0, :now)
      on conflict (subject) do nothing
      """;
  private static final String LOCKED =
      """
      select failures, last_at, locked_until
        from sign_in_attempt
       where subject = :subject
         for update
      """;
  private static final String WRITE =
      """
      update sign_in_attempt
         set failures = :failures, last_at = :lastAt, locked_until = :lockedUntil
       where subject = :subject
      """;
  private static final String FORGET = "delete from sign_in_attempt where subject = :subject";
  private static final String TAKE_BACK =
      """
      update sign_in_attempt
         set failures = greatest(failures - 1, 0), locked_until = null
       where subject = :subject
      """;
  private static final String SWEEP = "delete from sign_in_attempt where last_at < :before";

  private final JdbcClient jdbc;

  AttemptStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The state of the subject, whose row other attempts wait for until this transaction ends. */
  State locked(String subject, Instant now) {
    jdbc.sql(FIRST).param("subject", subject).param("now", now.atOffset(ZoneOffset.UTC)).update();
    return jdbc.sql(LOCKED).param("subject", subject).query(AttemptStore::state).single();
  }

  void write(String subject, State state) {
    Instant until = state.lockedUntil();
    jdbc.sql(WRITE)
        .param("subject", subject)
        .param("failures", state.failures())
        .param("lastAt", state.lastAt().atOffset(ZoneOffset.UTC))
        .param(
            "lockedUntil",
            until == null ? null : until.atOffset(ZoneOffset.UTC),
            java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
  }

  void forget(String subject) {
    jdbc.sql(FORGET).param("subject", subject).update();
  }

  void takeBack(String subject) {
    jdbc.sql(TAKE_BACK).param("subject", subject).update();
  }

  void sweep(Instant before) {
    jdbc.sql(SWEEP).param("before", before.atOffset(ZoneOffset.UTC)).update();
  }

  private static State state(ResultSet row, int n) throws SQLException {
    @Nullable OffsetDateTime until = row.getObject("locked_until", OffsetDateTime.class);
    return new State(
        row.getInt("failures"),
        row.getObject("last_at", OffsetDateTime.class).toInstant(),
        until == null ? null : until.toInstant());
  }
}
