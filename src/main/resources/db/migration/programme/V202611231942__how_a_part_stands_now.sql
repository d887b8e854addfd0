-- How a unit's part of an activity stands now, beside what was done about it: whoever leads three hundred communes over
-- three years asks that of thirty thousand parts at once. The database alone writes it, with the act that changes it.
alter table plan_part
    add column standing text not null default 'PLANNED'
        check (standing in ('PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED')),
    add column due date;
comment on column plan_part.due is 'day this unit was given; none: the day of the activity';
update plan_part p
   set standing = s.standing, due = s.due
  from (select distinct on (a.unit_id, a.plan_id, a.task, a.number, a.of_unit) a.*
          from plan_act a
         order by a.unit_id, a.plan_id, a.task, a.number, a.of_unit, a.version desc) s
 where s.unit_id = p.unit_id and s.plan_id = p.plan_id and s.task = p.task and s.number = p.number
   and s.of_unit = p.of_unit;

create function plan_part_stands() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update plan_part p
       set standing = new.standing, due = new.due
     where p.unit_id = new.unit_id and p.plan_id = new.plan_id and p.task = new.task and p.number = new.number
       and p.of_unit = new.of_unit
       and not exists (select from plan_act a
                        where a.unit_id = new.unit_id and a.plan_id = new.plan_id and a.task = new.task
                          and a.number = new.number and a.of_unit = new.of_unit and a.version > new.version);
    return null;
end $$;
create trigger plan_part_stands after insert on plan_act for each row execute function plan_part_stands();
revoke execute on function plan_part_stands() from public;
