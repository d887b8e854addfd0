package vn.motcua.feedback;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** What everybody may read of a unit's feedback; no row holds anything of a person. */
@Component
class PublishedFeedbackSearch {
  // What went down its legal path stays in the sum, in a column of its own that tells no more.
  private static final String COUNTS =
      """
      select count(*) as received,
             count(*) filter (where stage in ('ANSWERED', 'PUBLISHED')) as answered,
             count(*) filter (where stage in ('ANSWERED', 'PUBLISHED') and closed_at <= resolve_by)
               as on_time,
             count(*) filter (where stage in ('ANSWERED', 'PUBLISHED') and closed_at > resolve_by)
               as late,
             count(*) filter (where stage in ('REFUSED', 'MERGED')) as other,
             count(*) filter (where stage in ('RECEIVED', 'ASSIGNED', 'ASKED')) as open,
             count(*) filter (where stage in ('RECEIVED', 'ASSIGNED', 'ASKED')
                                and resolve_by < :now) as open_late,
             count(*) filter (where stage in ('DIVERTED', 'ACCEPTED', 'SETTLED')) as diverted
        from feedback
       where unit_id = :unit
      """;

  private static final String ANSWERED =
      """
      select count(*) filter (where a.answered and f.closed_at <= f.resolve_by) as on_time,
             count(*) filter (where a.answered) as answered,
             count(*) as there
        from feedback f
       cross join lateral (
             select f.stage in ('ANSWERED', 'PUBLISHED') and f.closed_at < :to as answered) a
       where f.unit_id = :unit and f.received_at < :to
         and (f.closed_at is null or f.closed_at >= :from)
         and f.stage not in ('MERGED', 'DIVERTED', 'ACCEPTED', 'SETTLED')
      """;

  private static final String PUBLISHED =
      """
      select f.topic, p.question, p.answer, p.published_at, f.stage <> 'PUBLISHED' as again
        from feedback f
       cross join lateral (
             select question, answer, published_at
               from feedback_publication
              where unit_id = f.unit_id and feedback_id = f.id
              order by number desc
              limit 1) p
       where f.unit_id = :unit and f.stage not in ('DIVERTED', 'ACCEPTED', 'SETTLED')
       order by p.published_at desc
       limit :most
      """;

  private final JdbcClient jdbc;

  PublishedFeedbackSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  FeedbackCounts counts(UnitId unit, Instant now) {
    return jdbc.sql(COUNTS)
        .param("unit", unit.code())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, n) ->
            new FeedbackCounts(
                row.getInt("received"),
                row.getInt("answered"),
                row.getInt("on_time"),
                row.getInt("late"),
                row.getInt("other"),
                row.getInt("open"),
                row.getInt("open_late"),
                row.getInt("diverted")))
        .single();
  }

  Answered answered(UnitId unit, Instant from, Instant to) {
    return jdbc.sql(ANSWERED)
        .param("unit", unit.code())
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("to", to.atOffset(ZoneOffset.UTC))
        .query((row, n) ->
            new Answered(row.getInt("on_time"), row.getInt("answered"), row.getInt("there")))
        .single();
  }

  List<Published> of(UnitId unit, int most) {
    return jdbc.sql(PUBLISHED)
        .param("unit", unit.code())
        .param("most", most)
        .query((row, n) ->
            new Published(
                FeedbackTopic.valueOf(row.getString("topic")),
                row.getString("question"),
                row.getString("answer"),
                FeedbackRows.time(row, "published_at"),
                row.getBoolean("again")))
        .list();
  }
}
