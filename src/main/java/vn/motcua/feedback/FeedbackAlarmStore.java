package vn.motcua.feedback;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/**
 * The sweep over open feedback and reviews: what is late is pointed out once, any number of nodes.
 */
@Component
class FeedbackAlarmStore {
  private static final String MINE = "select pg_try_advisory_xact_lock(hashtext('feedback_alarm'))";

  private static final String SWEEP =
      """
      insert into feedback_alarm (unit_id, feedback_id, round, kind, raised_at)
      select f.unit_id, f.id, f.round, a.kind, :now
        from feedback f
        left join feedback_petition p on p.unit_id = f.unit_id and p.feedback_id = f.id
       cross join lateral (
             values ('NOT_ASSIGNED', case when f.stage = 'RECEIVED' then f.refuse_by end),
                    ('LATE', case f.stage when 'RECEIVED' then f.resolve_by
                                          when 'ASSIGNED' then f.resolve_by
                                          when 'ASKED' then f.resolve_by end),
                    ('PETITION_LATE', case f.stage when 'DIVERTED' then p.accept_by
                                                   when 'ACCEPTED' then p.solve_by end),
                    ('PUBLISH_LATE', case when f.stage = 'ANSWERED' then f.publish_by end))
             as a (kind, at)
       where (f.closed_at is null or f.publish_by is not null)
         and a.at < :now
          on conflict do nothing
      """;

  // What is late with its answer, or with publishing it, and has not climbed yet; the working days
  // are reckoned by the calendar.
  private static final String BELOW =
      """
      select f.unit_id, f.id, f.round, a.by as resolve_by, r.climb_days
        from feedback f
        join feedback_rule r on r.scope = f.rule_scope and r.valid_from = f.rule_from
       cross join lateral (
             select case when f.stage in ('RECEIVED', 'ASSIGNED', 'ASKED') then f.resolve_by
                         when f.stage = 'ANSWERED' and f.may_publish then f.publish_by end as by) a
       where a.by < :now
         and not exists (select from feedback_alarm l
                          where l.unit_id = f.unit_id and l.feedback_id = f.id
                            and l.round = f.round and l.kind = 'LATE_PROVINCE')
      """;

  // The same of what went down its legal path: only that it is late goes up.
  private static final String PETITIONS_BELOW =
      """
      select f.unit_id, f.id, f.round, coalesce(p.solve_by, p.accept_by) as resolve_by, r.climb_days
        from feedback f
        join feedback_petition p on p.unit_id = f.unit_id and p.feedback_id = f.id
        join feedback_rule r on r.scope = f.rule_scope and r.valid_from = f.rule_from
       where f.stage in ('DIVERTED', 'ACCEPTED') and coalesce(p.solve_by, p.accept_by) < :now
         and not exists (select from feedback_alarm a
                          where a.unit_id = f.unit_id and a.feedback_id = f.id
                            and a.round = f.round and a.kind = 'PETITION_PROVINCE')
      """;

  private static final String CLIMB =
      """
      insert into feedback_alarm (unit_id, feedback_id, round, kind, raised_at)
           values (:unit, :id, :round, :kind, :now)
      on conflict do nothing
      """;

  // What was pointed out about the one is pointed out about the one it went into.
  private static final String TAKE_OVER =
      """
      insert into feedback_alarm (unit_id, feedback_id, round, kind, raised_at)
      select unit_id, :main, :mainRound, kind, :now
        from feedback_alarm
       where unit_id = :unit and feedback_id = :id and round = :round
         and kind in ('LATE', 'LATE_PROVINCE')
          on conflict do nothing
      """;

  private static final String REVIEWS =
      """
      insert into conduct_alarm (unit_id, review_id, kind, raised_at)
      select v.unit_id, v.id, 'LATE', :now
        from conduct_review v
       where v.due_by < :now
         and not exists (select from conduct_meeting m
                          where m.unit_id = v.unit_id and m.review_id = v.id)
          on conflict do nothing
      """;

  private static final String REVIEWS_BELOW =
      """
      select v.unit_id, v.id, 1 as round, v.due_by as resolve_by, r.climb_days
        from conduct_review v
        join feedback f on f.unit_id = v.unit_id and f.id = v.feedback_id
        join feedback_rule r on r.scope = f.rule_scope and r.valid_from = f.rule_from
       where v.due_by < :now
         and not exists (select from conduct_meeting m
                          where m.unit_id = v.unit_id and m.review_id = v.id)
         and not exists (select from conduct_alarm a
                          where a.unit_id = v.unit_id and a.review_id = v.id
                            and a.kind = 'LATE_PROVINCE')
      """;

  private static final String CLIMB_REVIEW =
      """
      insert into conduct_alarm (unit_id, review_id, kind, raised_at)
           values (:unit, :id, 'LATE_PROVINCE', :now)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  FeedbackAlarmStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Something late that the province does not read yet. */
  record Below(UnitId unit, UUID id, int round, Instant due, int climb) {}

  boolean isMine() {
    return jdbc.sql(MINE).query(Boolean.class).single();
  }

  int sweep(Instant now) {
    return at(SWEEP, now).update() + at(REVIEWS, now).update();
  }

  List<Below> lateFeedback(Instant now) {
    return below(BELOW, now);
  }

  List<Below> latePetitions(Instant now) {
    return below(PETITIONS_BELOW, now);
  }

  List<Below> lateReviews(Instant now) {
    return below(REVIEWS_BELOW, now);
  }

  int climb(Below late, String kind, Instant now) {
    return at(CLIMB, now)
        .param("kind", kind)
        .param("unit", late.unit().code())
        .param("id", late.id())
        .param("round", late.round())
        .update();
  }

  void takeOver(Feedback merged, Feedback main, Instant now) {
    at(TAKE_OVER, now)
        .param("main", main.id())
        .param("mainRound", main.round())
        .param("unit", merged.unit().code())
        .param("id", merged.id())
        .param("round", merged.round())
        .update();
  }

  int climbReview(Below late, Instant now) {
    return at(CLIMB_REVIEW, now).param("unit", late.unit().code()).param("id", late.id()).update();
  }

  private List<Below> below(String sql, Instant now) {
    return at(sql, now)
        .query((row, n) ->
            new Below(
                new UnitId(row.getString("unit_id")),
                row.getObject("id", UUID.class),
                row.getInt("round"),
                FeedbackRows.time(row, "resolve_by"),
                row.getInt("climb_days")))
        .list();
  }

  private JdbcClient.StatementSpec at(String sql, Instant now) {
    return jdbc.sql(sql).param("now", now.atOffset(ZoneOffset.UTC));
  }
}
