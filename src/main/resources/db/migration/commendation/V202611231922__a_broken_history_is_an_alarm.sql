-- What the program knows against the figures of a unit, or of one officer, of the last year: signs worth a question,
-- sums that were not what their events give when last checked, ratings citizens say were given instead of them, and,
-- since this version, a history that was not as it was written when last walked, against everybody of the unit.
-- Of one person only signs that are open to others are counted (an officer explains first).
create or replace function commendation_alarms(of_unit text, of_officer uuid, now timestamptz) returns jsonb
    language sql stable as
$$
select coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'count', a.n) order by a.kind), '[]'::jsonb)
  from (select 'SIGNS' as kind, count(*) as n
          from integrity_sign s
         where s.unit_id = of_unit and s.at > now - interval '1 year'
           and (of_officer is null or s.officer = of_officer)
           and (of_officer is null or s.open_at is null or s.open_at <= now
                or exists (select from integrity_explanation e
                            where e.unit_id = s.unit_id and e.pattern = s.pattern
                              and e.dossier_id = s.dossier_id))
         union all
        select 'SUMS', c.faults + c.dossiers
          from (select faults, dossiers
                  from rollup_check
                 where unit_id = of_unit
                 order by at desc, id desc
                 limit 1) c
         union all
        select 'HISTORY', h.links + h.days
          from (select links, days
                  from history_check
                 where unit_id = of_unit
                 order by id desc
                 limit 1) h
         union all
        select 'RATINGS', coalesce(sum(d.n), 0)
          from rating_disowned d
         where d.unit_id = of_unit and of_officer is null and d.what = 'INSTEAD'
           and d.quarter >= to_char(now - interval '1 year', 'YYYY-"Q"Q')) a
 where a.n > 0
$$;
