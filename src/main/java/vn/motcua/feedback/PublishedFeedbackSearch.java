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
  // What was merged stands where the one stands it is answered in, and late when either was: ten
  // late ones are ten. What went down its legal path stays in the sum, in a column of its own.
  private static final String COUNTS =
      """
      select count(*) as received,
             count(*) filter (where o.stage in ('ANSWERED', 'PUBLISHED')) as answered,
             count(*) filter (where o.stage in ('ANSWERED', 'PUBLISHED') and not o.late) as on_time,
             count(*) filter (where o.stage in ('ANSWERED', 'PUBLISHED') and o.late) as late,
             count(*) filter (where o.stage in ('REFUSED', 'MERGED')) as other,
             count(*) filter (where o.stage in ('RECEIVED', 'ASSIGNED', 'ASKED')) as open,
             count(*) filter (where o.stage in ('RECEIVED', 'ASSIGNED', 'ASKED')
                                and o.resolve_by < :now) as open_late,
             count(*) filter (where o.stage in ('DIVERTED', 'ACCEPTED', 'SETTLED')) as diverted,
             count(*) filter (where o.stage in ('DIVERTED', 'ACCEPTED', 'SETTLED') and o.late)
               as diverted_late,
             count(*) filter (where f.stage = 'MERGED') as merged
        from feedback f
        left join feedback m on m.unit_id = f.unit_id and m.id = f.merged_into
       cross join lateral (
             select coalesce(m.stage, f.stage) as stage,
                    coalesce(m.resolve_by, f.resolve_by) as resolve_by,
                    feedback_was_late(f, 'infinity') or feedback_was_late(m, 'infinity') as late) o
       where f.unit_id = :unit
      """;

  // As it stood at the end of the time, whatever happened later.
  private static final String ANSWERED =
      """
      select coalesce(sum(on_time), 0) as on_time, coalesce(sum(answered), 0) as answered,
             coalesce(sum(there), 0) as there
        from feedback_answered(array[cast(:unit as text)], :from, :to)
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
                row.getInt("diverted"),
                row.getInt("diverted_late"),
                row.getInt("merged")))
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
