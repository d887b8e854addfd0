-- Feedback of these units that waited in a time, as it stood at its end, told by what had happened until then: what happens later
-- changes no time that is over. What was merged counts as the one it was merged into; what was sent down its legal path after its
-- day was over is late, what was sent there in time is none.
create function feedback_answered(units text[], since timestamptz, moment timestamptz)
    returns table (unit_id text, on_time bigint, answered bigint, there bigint) language sql stable as $$
    select f.unit_id,
           count(*) filter (where o.answered and not o.late),
           count(*) filter (where o.answered),
           count(*)
      from feedback f
     cross join lateral (
           select e.stage,
                  case when e.stage = 'MERGED'
                       then coalesce(cast(substring(e.facts from '; into ([0-9a-f-]{36})$') as uuid), f.merged_into)
                  end as main
             from feedback_event e
            where e.unit_id = f.unit_id and e.feedback_id = f.id and e.at < moment
            order by e.seq desc
            limit 1) own
      left join feedback m on m.unit_id = f.unit_id and m.id = own.main
      left join lateral (
           select e.stage
             from feedback_event e
            where e.unit_id = m.unit_id and e.feedback_id = m.id and e.at < moment
            order by e.seq desc
            limit 1) main on true
     cross join lateral (
           select coalesce(main.stage, own.stage) as stage,
                  feedback_was_late(f, moment) or feedback_was_late(m, moment) as late) w
     cross join lateral (
           select w.late,
                  w.stage in ('DIVERTED', 'ACCEPTED', 'SETTLED') as diverted,
                  w.stage in ('ANSWERED', 'PUBLISHED')
                    or w.stage in ('DIVERTED', 'ACCEPTED', 'SETTLED') and w.late as answered) o
     where f.unit_id = any (units) and f.received_at < moment
       and (f.closed_at is null or f.closed_at >= since or f.stage = 'MERGED')
       and w.stage <> 'MERGED' and (o.late or not o.diverted)
       and (feedback_waited(f.unit_id, f.id, since, moment) or feedback_waited(m.unit_id, m.id, since, moment))
     group by f.unit_id
$$;
