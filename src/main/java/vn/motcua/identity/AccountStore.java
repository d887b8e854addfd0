package vn.motcua.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Keeps accounts and the hashes of their passwords. */
@Component
class AccountStore {
  /** An account with the hash of its password, which leaves this package nowhere. */
  record Kept(Account account, String hash) {}

  private static final String NAME =
      "insert into sign_in_name (user_name, unit_id) values (:userName, :unit)";
  private static final String ADD =
      """
      insert into account (unit_id, officer_id, user_name, password_hash, must_change,
                           initial_until, password_changed_at, created_at)
           values (:unit, :officer, :userName, :hash, :mustChange, :until, :now, :now)
      """;
  private static final String COLUMNS =
      """
      select a.unit_id, a.officer_id, a.user_name, a.password_hash, a.must_change,
             a.initial_until, a.disabled_at
        from account a
      """;
  private static final String BY_NAME =
      COLUMNS
          + """
            join sign_in_name n on n.unit_id = a.unit_id and n.user_name = a.user_name
           where n.user_name = :userName
          """;
  private static final String BY_OFFICER =
      COLUMNS + " where a.unit_id = :unit and a.officer_id = :officer";
  private static final String OF_UNIT = COLUMNS + " where a.unit_id = :unit order by a.user_name";
  private static final String NEW_PASSWORD =
      """
      update account
         set password_hash = :hash, must_change = :mustChange, initial_until = :until,
             password_changed_at = :now
       where unit_id = :unit and officer_id = :officer
      """;
  private static final String DISABLE =
      """
      update account set disabled_at = :at
       where unit_id = :unit and officer_id = :officer
      """;
  private static final String ONE_AT_A_TIME =
      "select pg_advisory_xact_lock(hashtext('first-administrator'))";
  private static final String ANY = "select exists (select 1 from account)";

  private final JdbcClient jdbc;

  AccountStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UnitId unit, UUID officer, String userName, Secret secret, Instant now) {
    jdbc.sql(NAME).param("userName", userName).param("unit", unit.code()).update();
    password(ADD, unit, officer, secret, now).param("userName", userName).update();
  }

  void newPassword(UnitId unit, UUID officer, Secret secret, Instant now) {
    password(NEW_PASSWORD, unit, officer, secret, now).update();
  }

  private StatementSpec password(
      String sql, UnitId unit, UUID officer, Secret secret, Instant now) {
    return of(sql, unit, officer)
        .param("hash", secret.hash())
        .param("mustChange", secret.mustChange())
        .param("until", utc(secret.until()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .param("now", utc(now));
  }

  Optional<Kept> byName(String userName) {
    return jdbc.sql(BY_NAME).param("userName", userName).query(AccountStore::kept).optional();
  }

  Optional<Kept> byOfficer(UnitId unit, UUID officer) {
    return of(BY_OFFICER, unit, officer).query(AccountStore::kept).optional();
  }

  List<Account> of(UnitId unit) {
    return jdbc.sql(OF_UNIT)
        .param("unit", unit.code())
        .query((row, n) -> kept(row, n).account())
        .list();
  }

  void disable(UnitId unit, UUID officer, @Nullable Instant at) {
    of(DISABLE, unit, officer)
        .param("at", utc(at), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
  }

  /** Two people setting up at once: the second waits, and then finds an account. */
  void lockFirst() {
    jdbc.sql(ONE_AT_A_TIME).query((row, n) -> n).list();
  }

  boolean hasAny() {
    return jdbc.sql(ANY).query(Boolean.class).single();
  }

  private StatementSpec of(String sql, UnitId unit, UUID officer) {
    return jdbc.sql(sql).param("unit", unit.code()).param("officer", officer);
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private static Kept kept(ResultSet row, int n) throws SQLException {
    Account account =
        new Account(
            new UnitId(row.getString("unit_id")),
            row.getObject("officer_id", UUID.class),
            row.getString("user_name"),
            row.getBoolean("must_change"),
            instant(row, "initial_until"),
            instant(row, "disabled_at"));
    return new Kept(account, row.getString("password_hash"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    @Nullable OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }
}
