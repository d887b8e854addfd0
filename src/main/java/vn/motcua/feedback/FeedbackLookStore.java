package vn.motcua.feedback;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** Adds and reads looks at feedback. */
@Component
class FeedbackLookStore {
  private static final String ADD =
      """
      insert into feedback_look (unit_id, feedback_id, officer_unit, officer, at)
           values (:unit, :id, :officerUnit, :officer, :now)
      """;

  private static final String OF =
      """
      select o.name, l.officer_unit, count(*) as times, min(l.at) as first, max(l.at) as last
        from feedback_look l
        join officer o on o.unit_id = l.officer_unit and o.id = l.officer
       where l.unit_id = :unit and l.feedback_id = :id
       group by o.name, l.officer_unit, l.officer
       order by last desc
       limit 100
      """;

  private final JdbcClient jdbc;

  FeedbackLookStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Feedback feedback, Actor actor, Instant now) {
    jdbc.sql(ADD)
        .param("unit", feedback.unit().code())
        .param("id", feedback.id())
        .param("officerUnit", actor.unit().code())
        .param("officer", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<FeedbackLooks.Seen> of(Feedback feedback) {
    return jdbc.sql(OF)
        .param("unit", feedback.unit().code())
        .param("id", feedback.id())
        .query((row, n) ->
            new FeedbackLooks.Seen(
                row.getString("name"),
                new UnitId(row.getString("officer_unit")),
                row.getLong("times"),
                FeedbackRows.time(row, "first"),
                FeedbackRows.time(row, "last")))
        .list();
  }
}
