-- What was stopped at the citizen's wish is a figure of its own; so is what was late already when it was
-- taken back or stopped, because giving up must not lead out of the late ones. A fault admitted after the
-- result makes a dossier late in the month of its result: the sums only grow, so what leaves "early" and
-- "on time" is counted beside them and taken off when read.
alter table unit_month
    add column stopped        int not null default 0 check (stopped >= 0),
    add column given_up_late  int not null default 0 check (given_up_late >= 0),
    add column early_undone   int not null default 0 check (early_undone >= 0),
    add column on_time_undone int not null default 0 check (on_time_undone >= 0);

-- What was folded before this version. What still waits in the outbox is counted by the fold; of that, what
-- was closed by the older version does not say that it was late, so it is counted here.
with closed as (
     select d.unit_id, date_trunc('month', d.closed_at at time zone 'Asia/Ho_Chi_Minh')::date as month,
            v.field_group, d.stage,
            d.closed_at > d.due_at or d.rescheduled_to is not null or d.agency_fault as late,
            exists (
                select from dossier_outbox o
                  join dossier_event e
                    on e.unit_id = o.unit_id and e.dossier_id = o.dossier_id and e.seq = o.seq
                 where o.unit_id = d.unit_id and o.dossier_id = d.id and e.kind = d.stage) as waiting
       from dossier d
       join procedure_version v on v.id = d.procedure_version
      where d.stage in ('WITHDRAWN', 'STOPPED')),
     past as (
     select unit_id, month, field_group,
            count(*) filter (where stage = 'STOPPED' and not waiting)::int as stopped,
            count(*) filter (where late)::int as given_up_late
       from closed
   group by unit_id, month, field_group)
insert into unit_month (unit_id, month, field_group, stopped, given_up_late)
select unit_id, month, field_group, stopped, given_up_late
  from past
 where stopped + given_up_late > 0
    on conflict (unit_id, month, field_group) do update
   set stopped = excluded.stopped, given_up_late = excluded.given_up_late;

with past as (
     select e.unit_id, date_trunc('month', d.ready_at at time zone 'Asia/Ho_Chi_Minh')::date as month,
            v.field_group,
            count(*) filter (where (d.ready_at at time zone 'Asia/Ho_Chi_Minh')::date
                                   < (d.due_at at time zone 'Asia/Ho_Chi_Minh')::date)::int as early,
            count(*) filter (where (d.ready_at at time zone 'Asia/Ho_Chi_Minh')::date
                                   >= (d.due_at at time zone 'Asia/Ho_Chi_Minh')::date)::int as on_time
       from dossier_event e
       join dossier d on d.unit_id = e.unit_id and d.id = e.dossier_id
       join procedure_version v on v.id = d.procedure_version
      where e.kind = 'FAULT_ADMITTED' and d.ready_at <= e.at and d.ready_at <= d.due_at
        and d.rescheduled_to is null
        and not exists (
            select from dossier_outbox o
             where o.unit_id = d.unit_id and o.dossier_id = d.id)
   group by e.unit_id, 2, v.field_group)
update unit_month m
   set early_undone = past.early, on_time_undone = past.on_time
  from past
 where past.unit_id = m.unit_id and past.month = m.month and past.field_group = m.field_group;
