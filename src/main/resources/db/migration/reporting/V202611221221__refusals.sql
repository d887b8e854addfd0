-- Refusals after receipt are a figure of their own beside early, on time and late, which they are part of.
alter table unit_month add column refused int not null default 0;

-- What was folded before this version; what still waits in the outbox is counted by the fold.
with past as (
     select d.unit_id, date_trunc('month', d.ready_at at time zone 'Asia/Ho_Chi_Minh')::date as month,
            v.field_group, count(*)::int as refused
       from dossier d
       join procedure_version v on v.id = d.procedure_version
      where d.outcome = 'REFUSED' and d.ready_at is not null
        and not exists (
            select from dossier_outbox o
              join dossier_event e
                on e.unit_id = o.unit_id and e.dossier_id = o.dossier_id and e.seq = o.seq
             where o.unit_id = d.unit_id and o.dossier_id = d.id
               and e.stage = 'READY' and e.left_step is not null)
   group by d.unit_id, 2, v.field_group)
update unit_month m
   set refused = past.refused
  from past
 where past.unit_id = m.unit_id and past.month = m.month and past.field_group = m.field_group;

alter table unit_month
    add constraint unit_month_refused_check
        check (refused between 0 and early + on_time + late);
