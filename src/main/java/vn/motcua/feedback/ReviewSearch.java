package vn.motcua.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
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
             w.name as written_by, f.about,
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
                  or not :me = any (f.about)
                     and (:secretary
                          or :chair and v.officer is distinct from cast(:chairman as uuid)
                             and not coalesce(cast(:chairman as uuid) = any (f.about), false)))
           order by m.held_on nulls first, v.due_by
           limit 200
          """;

  private static final String OF_PROVINCE =
      COLUMNS
          + """
           where m.review_id is null
             and exists (select from administrative_unit u
                          where u.unit_id = v.unit_id and u.province_id = :unit)
             and exists (select from conduct_alarm a
                          where a.unit_id = v.unit_id and a.review_id = v.id
                            and a.kind = 'LATE_PROVINCE')
           order by v.due_by
           limit 200
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

  /** The own ones, and all of the unit for its heads; for the province those that climbed. */
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
