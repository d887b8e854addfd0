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

  // As it stood at the end of the time, told by what had happened until then: what happens to it
  // later changes no period that is over.
  private static final String ANSWERED =
      """
      select count(*) filter (where o.answered and not o.late) as on_time,
             count(*) filter (where o.answered) as answered,
             count(*) as there
        from feedback f
       cross join lateral (
             select e.stage,
                    case when e.stage = 'MERGED'
                         then coalesce(cast(substring(e.facts from '; into ([0-9a-f-]{36})$') as uuid),
                                       f.merged_into) end as main
               from feedback_event e
              where e.unit_id = f.unit_id and e.feedback_id = f.id and e.at < :to
              order by e.seq desc
              limit 1) own
        left join feedback m on m.unit_id = f.unit_id and m.id = own.main
        left join lateral (
             select e.stage
               from feedback_event e
              where e.unit_id = m.unit_id and e.feedback_id = m.id and e.at < :to
              order by e.seq desc
              limit 1) main on true
       cross join lateral (
             select coalesce(main.stage, own.stage) as stage,
                    feedback_was_late(f, :to) or feedback_was_late(m, :to) as late) w
       cross join lateral (
             select w.late,
                    w.stage in ('DIVERTED', 'ACCEPTED', 'SETTLED') as diverted,
                    w.stage in ('ANSWERED', 'PUBLISHED')
                      or w.stage in ('DIVERTED', 'ACCEPTED', 'SETTLED') and w.late as answered) o
       where f.unit_id = :unit and f.received_at < :to
         and w.stage <> 'MERGED' and (o.late or not o.diverted)
         and (feedback_waited(f.unit_id, f.id, :from, :to)
              or feedback_waited(m.unit_id, m.id, :from, :to))
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
