package vn.motcua.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads reviews of conduct. */
@Component
class ReviewSearch {
  private static final String COLUMNS =
      """
      select v.unit_id, v.id, v.feedback_id, v.collective, v.officer, o.name as officer_name,
             v.question, v.opened_by, v.opened_at, v.explain_by, v.due_by, e.words as explanation,
             e.at as explained_at, m.held_on, m.present, m.outcome, m.words as conclusion,
             w.name as written_by, feedback_kept_from(f) as about,
             exists (select from conduct_alarm a
                      where a.unit_id = v.unit_id and a.review_id = v.id
                        and a.kind = 'LATE_PROVINCE') as climbed
        from conduct_review v
        join feedback f on f.unit_id = v.unit_id and f.id = v.feedback_id
        join officer o on o.unit_id = v.unit_id and o.id = v.officer
        left join conduct_explanation e on e.unit_id = v.unit_id and e.review_id = v.id
        left join conduct_meeting m on m.unit_id = v.unit_id and m.review_id = v.id
        left join officer w on w.unit_id = m.unit_id and w.id = m.written_by
      """;

  private static final String BY_ID = COLUMNS + " where v.unit_id = :unit and v.id = :id";

  private static final String OF_FEEDBACK =
      COLUMNS + " where v.unit_id = :unit and v.feedback_id = :id order by v.opened_at";

  private static final String OF_UNIT =
      COLUMNS
          + """
           where v.unit_id = :unit
             and (v.officer = :me
                  or not :me = any (feedback_kept_from(f))
                     and (:secretary
                          or :chair and v.officer is distinct from cast(:chairman as uuid)
                             and not coalesce(cast(:chairman as uuid) = any (feedback_kept_from(f)), false)))
           order by m.held_on nulls first, v.due_by
           limit 200
          """;

  private static final String OF_PROVINCE =
      COLUMNS
          + """
           where exists (select from administrative_unit u
                          where u.unit_id = v.unit_id and u.province_id = :unit)
           order by m.review_id is not null, m.held_on desc nulls first, v.due_by, v.id
           limit 200
          """;

  // Starts from what people complained of, so that what nobody opened is seen, too. What was merged
  // is reviewed, or not, where it is answered.
  private static final String ABOVE =
      """
      select u.full_name, c.*, v.*
        from administrative_unit u
       cross join lateral (
             select count(*) as complaints,
                    count(*) filter (where k.kind = 'REVIEWED') as reviewed,
                    count(*) filter (where k.kind = 'WAIVED') as waived,
                    count(*) filter (where k.kind = 'UNKNOWN') as whom_unknown,
                    count(*) filter (where k.kind = 'ELSEWHERE') as elsewhere,
                    count(*) filter (where k.kind = 'NONE') as without
               from feedback f
               join feedback m on m.unit_id = f.unit_id and m.id = coalesce(f.merged_into, f.id)
              cross join lateral (
                    select case
                             when exists (select from conduct_review r
                                           where r.unit_id = f.unit_id and r.feedback_id in (f.id, m.id))
                               then 'REVIEWED'
                             when exists (select from feedback_event e
                                           where e.unit_id = m.unit_id and e.feedback_id = m.id
                                             and e.act = 'NO_REVIEW'
                                             and not exists (select from feedback_event n
                                                              where n.unit_id = e.unit_id
                                                                and n.feedback_id = e.feedback_id
                                                                and n.seq > e.seq
                                                                and n.act in ('NAME', 'REOPEN')))
                               then 'WAIVED'
                             when cardinality(m.about) = 0
                                  and exists (select from feedback_event e
                                               where e.unit_id = m.unit_id and e.feedback_id = m.id
                                                 and e.act = 'NOT_KNOWN'
                                                 and not exists (select from feedback_event n
                                                                  where n.unit_id = e.unit_id
                                                                    and n.feedback_id = e.feedback_id
                                                                    and n.seq > e.seq
                                                                    and n.act in ('TELL', 'REOPEN')))
                               then 'UNKNOWN'
                             when m.stage in ('REFUSED', 'DIVERTED', 'ACCEPTED', 'SETTLED')
                               then 'ELSEWHERE'
                             else 'NONE' end as kind) k
              where f.unit_id = u.unit_id and f.topic = 'CONDUCT') c
       cross join lateral (
             select count(*) as opened,
                    count(*) filter (where m.review_id is null) as open,
                    count(*) filter (where m.review_id is null and v.due_by < :now) as late,
                    count(*) filter (where m.outcome = 'NOTHING_FOUND') as nothing_found,
                    count(*) filter (where m.outcome = 'LEARNED') as learned,
                    count(*) filter (where m.outcome = 'APOLOGY') as apology,
                    count(*) filter (where m.outcome = 'TRAINING') as training,
                    count(*) filter (where m.outcome = 'OTHER_DUTY_PROPOSED') as other_duty_proposed
               from conduct_review v
               left join conduct_meeting m on m.unit_id = v.unit_id and m.review_id = v.id
              where v.unit_id = u.unit_id) v
       where u.province_id = :unit and (c.complaints > 0 or v.opened > 0)
       order by u.full_name
       limit 500
      """;

  private final JdbcClient jdbc;

  ReviewSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Review> byId(UnitId unit, UUID id) {
    return jdbc.sql(BY_ID)
        .param("unit", unit.code())
        .param("id", id)
        .query(ReviewSearch::review)
        .optional();
  }

  List<Review> of(Feedback feedback) {
    return jdbc.sql(OF_FEEDBACK)
        .param("unit", feedback.unit().code())
        .param("id", feedback.id())
        .query(ReviewSearch::review)
        .list();
  }

  /** What was complained of in each commune of a province, and its reviews, in numbers. */
  List<ReviewCounts> above(UnitId province, Instant now) {
    return jdbc.sql(ABOVE)
        .param("unit", province.code())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(ReviewSearch::counts)
        .list();
  }

  private static ReviewCounts counts(ResultSet row, int n) throws SQLException {
    Map<Review.Outcome, Integer> outcomes = new EnumMap<>(Review.Outcome.class);
    for (Review.Outcome outcome : Review.Outcome.values()) {
      outcomes.put(outcome, row.getInt(outcome.name().toLowerCase(Locale.ROOT)));
    }
    return new ReviewCounts(
        row.getString("full_name"),
        new ReviewCounts.Complaints(
            row.getInt("complaints"),
            row.getInt("reviewed"),
            row.getInt("waived"),
            row.getInt("whom_unknown"),
            row.getInt("elsewhere"),
            row.getInt("without")),
        row.getInt("opened"),
        row.getInt("open"),
        row.getInt("late"),
        outcomes);
  }

  /** The own ones, and all of the unit for its heads; for the province those of its communes. */
  List<Review> of(ReadingScope scope) {
    if (scope.province()) {
      return jdbc.sql(OF_PROVINCE)
          .param("unit", scope.unit().code())
          .query(ReviewSearch::review)
          .list();
    }
    return jdbc.sql(OF_UNIT)
        .param("unit", scope.unit().code())
        .param("me", scope.officer())
        .param("secretary", scope.secretary())
        .param("chair", scope.chair())
        .param("chairman", scope.chairman().map(UUID::toString).orElse(null), Types.VARCHAR)
        .query(ReviewSearch::review)
        .list();
  }

  private static Review review(ResultSet row, int n) throws SQLException {
    String explanation = row.getString("explanation");
    String outcome = row.getString("outcome");
    return new Review(
        new UnitId(row.getString("unit_id")),
        row.getObject("id", UUID.class),
        row.getObject("feedback_id", UUID.class),
        row.getString("collective"),
        row.getObject("officer", UUID.class),
        row.getString("officer_name"),
        row.getString("question"),
        row.getObject("opened_by", UUID.class),
        FeedbackRows.time(row, "opened_at"),
        FeedbackRows.time(row, "explain_by"),
        FeedbackRows.time(row, "due_by"),
        explanation == null
            ? Optional.empty()
            : Optional.of(
                new Review.Explanation(explanation, FeedbackRows.time(row, "explained_at"))),
        outcome == null
            ? Optional.empty()
            : Optional.of(
                new Review.Meeting(
                    row.getObject("held_on", LocalDate.class),
                    row.getString("present"),
                    Review.Outcome.valueOf(outcome),
                    row.getString("conclusion"),
                    row.getString("written_by"))),
        row.getBoolean("climbed"),
        FeedbackRows.ids(row, "about"));
  }
}
