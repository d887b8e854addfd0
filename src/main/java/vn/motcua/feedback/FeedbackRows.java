package vn.motcua.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.UnitId;

/** A feedback as a row of its table with its rule. */
final class FeedbackRows {
  static final String COLUMNS =
      """
      f.unit_id, f.id, f.year, f.number, f.topic, f.dossier_id, f.place, f.spoken_to, f.to_front,
      f.to_province, f.may_publish, f.received_at, f.stage, f.round, f.version, f.holder_unit,
      f.holder, f.about, feedback_kept_from(f) as kept_from, f.refuse_by, f.ask_by, f.resolve_by, f.publish_by, f.closed_at,
      f.merged_into, r.scope, r.valid_from, r.refuse_days, r.ask_days, r.resolve_days,
      r.publish_days, r.climb_days, r.reopen_days,
      r.wait_days, r.basis
      """;

  static final String FROM =
      """
        from feedback f
        join feedback_rule r on r.scope = f.rule_scope and r.valid_from = f.rule_from
      """;

  private FeedbackRows() {}

  static Feedback feedback(ResultSet row, int n) throws SQLException {
    return new Feedback(
        new UnitId(row.getString("unit_id")),
        row.getObject("id", UUID.class),
        row.getInt("year"),
        row.getInt("number"),
        FeedbackTopic.valueOf(row.getString("topic")),
        id(row, "dossier_id"),
        row.getString("place"),
        id(row, "spoken_to"),
        new Feedback.Wishes(
            row.getBoolean("to_front"),
            row.getBoolean("to_province"),
            row.getBoolean("may_publish")),
        rule(row, n),
        time(row, "received_at"),
        FeedbackStage.valueOf(row.getString("stage")),
        row.getInt("round"),
        row.getInt("version"),
        new Feedback.Person(
            new UnitId(row.getString("holder_unit")), row.getObject("holder", UUID.class)),
        ids(row, "about"),
        named(row),
        new FeedbackTimes(
            time(row, "refuse_by"),
            time(row, "ask_by"),
            time(row, "resolve_by"),
            timeOrNone(row, "publish_by")),
        timeOrNone(row, "closed_at"),
        id(row, "merged_into"));
  }

  static FeedbackRule rule(ResultSet row, int n) throws SQLException {
    return new FeedbackRule(
        row.getString("scope"),
        row.getObject("valid_from", LocalDate.class),
        row.getInt("refuse_days"),
        row.getInt("ask_days"),
        row.getInt("resolve_days"),
        row.getInt("publish_days"),
        row.getInt("climb_days"),
        row.getInt("reopen_days"),
        row.getInt("wait_days"),
        row.getString("basis"));
  }

  static Optional<UUID> id(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class));
  }

  static Set<UUID> ids(ResultSet row, String column) throws SQLException {
    return Arrays.stream((UUID[]) row.getArray(column).getArray()).collect(Collectors.toSet());
  }

  private static Set<UUID> named(ResultSet row) throws SQLException {
    Set<UUID> named = new HashSet<>(ids(row, "kept_from"));
    named.removeAll(ids(row, "about"));
    return named;
  }

  static Instant time(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static @Nullable Instant timeOrNone(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
