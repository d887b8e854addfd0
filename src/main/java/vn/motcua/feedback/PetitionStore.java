package vn.motcua.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/** The legal path of complaints and denunciations, and its days. */
@Component
class PetitionStore {
  private static final String RULE =
      """
      select path, valid_from, remote, accept_days, solve_days, complex_days, basis
        from petition_rule
       where path = :path and remote = :remote and valid_from <= :day
       order by valid_from desc
       limit 1
      """;

  private static final String DIVERT =
      """
      insert into feedback_petition (unit_id, feedback_id, path, valid_from, remote, diverted_at, accept_by)
           values (:unit, :id, :path, :from, :remote, :now, :by)
      """;

  private static final String ACCEPT =
      """
      update feedback_petition set accepted_at = :now, solve_by = :by
       where unit_id = :unit and feedback_id = :id
      """;

  private static final String EXTEND =
      """
      update feedback_petition set complex = true, solve_by = :by
       where unit_id = :unit and feedback_id = :id
      """;

  private static final String FIND =
      """
      select r.path, r.valid_from, r.remote, r.accept_days, r.solve_days, r.complex_days, r.basis,
             p.accept_by, p.accepted_at, p.solve_by, p.complex
        from feedback_petition p
        join petition_rule r
          on r.path = p.path and r.valid_from = p.valid_from and r.remote = p.remote
       where p.unit_id = :unit and p.feedback_id = :id
      """;

  private static final String ABOVE =
      """
      select u.full_name, p.path, p.diverted_at, coalesce(p.solve_by, p.accept_by) as due,
             f.stage, case when f.stage = 'SETTLED' then f.closed_at end as settled,
             feedback_was_late(f, 'infinity') as late_before,
             count(*) over () as whole
        from feedback_petition p
        join feedback f on f.unit_id = p.unit_id and f.id = p.feedback_id
        join administrative_unit u on u.unit_id = f.unit_id
       where u.province_id = :province
       order by f.stage = 'SETTLED', p.diverted_at desc, p.unit_id, p.feedback_id
       limit :most offset :from
      """;

  private static final String CLIMBED =
      """
      select u.full_name, coalesce(p.solve_by, p.accept_by) as due
        from feedback_alarm a
        join feedback f on f.unit_id = a.unit_id and f.id = a.feedback_id and f.round = a.round
        join feedback_petition p on p.unit_id = f.unit_id and p.feedback_id = f.id
        join administrative_unit u on u.unit_id = f.unit_id
       where a.kind = 'PETITION_PROVINCE' and f.stage in ('DIVERTED', 'ACCEPTED')
         and u.province_id = :province
       order by due
       limit 200
      """;

  private final JdbcClient jdbc;

  PetitionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One that is late, as the province hears of it. */
  record Climbed(String unitName, Instant due) {}

  /** A page of what the communes of the province sent down its legal path, the open first. */
  List<Petitions.Above> above(UnitId province, int from, int most) {
    return jdbc.sql(ABOVE)
        .param("province", province.code())
        .param("from", from)
        .param("most", most)
        .query((row, n) ->
            new Petitions.Above(
                row.getString("full_name"),
                Petition.Path.valueOf(row.getString("path")),
                FeedbackRows.time(row, "diverted_at"),
                FeedbackRows.time(row, "due"),
                FeedbackStage.valueOf(row.getString("stage")),
                Optional.ofNullable(FeedbackRows.timeOrNone(row, "settled")),
                row.getBoolean("late_before"),
                row.getInt("whole")))
        .list();
  }

  /** Those so late that the province hears of them, the longest first. */
  List<Climbed> climbed(UnitId province) {
    return jdbc.sql(CLIMBED)
        .param("province", province.code())
        .query((row, n) -> new Climbed(row.getString("full_name"), FeedbackRows.time(row, "due")))
        .list();
  }

  Petition.Rule rule(Petition.Path path, boolean remote, Instant now) {
    return jdbc.sql(RULE)
        .param("path", path.name())
        .param("remote", remote)
        .param("day", OfficeTime.date(now))
        .query(PetitionStore::rule)
        .single();
  }

  void divert(Feedback feedback, Petition.Rule rule, Instant now, Instant acceptBy) {
    of(DIVERT, feedback)
        .param("path", rule.path().name())
        .param("from", rule.from())
        .param("remote", rule.remote())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("by", acceptBy.atOffset(ZoneOffset.UTC))
        .update();
  }

  void accept(Feedback feedback, Instant now, Instant solveBy) {
    of(ACCEPT, feedback)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("by", solveBy.atOffset(ZoneOffset.UTC))
        .update();
  }

  void extend(Feedback feedback, Instant solveBy) {
    of(EXTEND, feedback).param("by", solveBy.atOffset(ZoneOffset.UTC)).update();
  }

  Optional<Petition> find(Feedback feedback) {
    return of(FIND, feedback)
        .query((row, n) ->
            new Petition(
                rule(row, n),
                FeedbackRows.time(row, "accept_by"),
                Optional.ofNullable(FeedbackRows.timeOrNone(row, "accepted_at")),
                Optional.ofNullable(FeedbackRows.timeOrNone(row, "solve_by")),
                row.getBoolean("complex")))
        .optional();
  }

  private static Petition.Rule rule(ResultSet row, int n) throws SQLException {
    return new Petition.Rule(
        Petition.Path.valueOf(row.getString("path")),
        row.getObject("valid_from", LocalDate.class),
        row.getBoolean("remote"),
        row.getInt("accept_days"),
        row.getInt("solve_days"),
        row.getInt("complex_days"),
        row.getString("basis"));
  }

  private JdbcClient.StatementSpec of(String sql, Feedback feedback) {
    return jdbc.sql(sql).param("unit", feedback.unit().code()).param("id", feedback.id());
  }
}
