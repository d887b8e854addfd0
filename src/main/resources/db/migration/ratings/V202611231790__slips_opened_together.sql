-- The boxes of the unit, of the fields and of the officers used to open by themselves, so their sums were made of different
-- slips, and who took one from the other could be left with a single rating. Now a slip is one row that carries its field
-- and its officer until its box is opened, and everything is counted from the same slips.
alter table rating_box
    add column field   text check (length(field) between 1 and 40),
    add column officer text check (length(officer) between 1 and 40);

-- What waited in the boxes of fields and officers is dropped: it cannot be joined to its slip any more, and its rating
-- waits, whole, in the unit's box, where it will be counted. There it has no field and no officer: it stays unnamed.
delete from rating_box where kind in ('FIELD', 'OFFICER');

alter table rating_box
    drop constraint rating_box_kind_check,
    add constraint rating_box_kind_check check (kind in ('UNIT', 'WORDS')),
    add constraint rating_box_words_check check (kind = 'UNIT' or (field is null and officer is null));

create or replace function rating_give(of_key bytea, today date, answers jsonb, words text) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    held  rating_way;
    given rating_right;
begin
    if coalesce(answers ->> 'FACE', '') not in ('1', '2', '3')
       or exists (select from jsonb_each(answers) a
                   where a.key !~ '^[A-Z][A-Z0-9_]{0,19}$' or jsonb_typeof(a.value) <> 'string'
                      or a.value #>> '{}' !~ '^[A-Z0-9_]{1,12}$') then
        raise exception 'not an answer' using errcode = 'check_violation', constraint = 'rating_give_answers';
    end if;
    select * into held from rating_way w where w.key = of_key and w.until >= today for update;
    if not found then
        return false;
    end if;
    update rating_way w set used = true where w.key = of_key;
    if held.used then
        return true;
    end if;
    select * into given from rating_right r where r.unit_id = held.unit_id and r.dossier_id = held.dossier_id;
    insert into rating_box (unit_id, period, kind, subject, answers, field, officer)
    values (given.unit_id, given.quarter, 'UNIT', '', answers, given.field, given.officer::text);
    if words <> '' then
        insert into rating_box (unit_id, period, kind, subject, answers)
        values (given.unit_id, given.quarter, 'WORDS', '', jsonb_build_object('WORDS', words));
    end if;
    return true;
end $$;

-- Takes from the slips of one batch the names that would betray somebody. What is left without a name stays so for good.
-- Afterwards the named fields and the rest, the named officers and the rest, and what any of the first have in common with any
-- of the second are none or at least five slips. So whatever is added and taken away of everything ever shown, five remain.
create function rating_unname(of_unit text, of_period text, slips uuid[]) returns void
    language plpgsql set search_path = public, pg_temp as $$
begin
    update rating_box b set field = null
     where b.unit_id = of_unit and b.period = of_period and b.kind = 'UNIT' and b.slip = any (slips)
       and b.field in (select c.field from rating_box c
                        where c.unit_id = of_unit and c.period = of_period and c.kind = 'UNIT' and c.slip = any (slips)
                        group by c.field having count(*) < 5);
    -- The smallest named field joins a rest of fewer than five.
    if (select count(*) between 1 and 4 from rating_box c
         where c.unit_id = of_unit and c.period = of_period and c.kind = 'UNIT' and c.slip = any (slips)
           and c.field is null) then
        update rating_box b set field = null
         where b.unit_id = of_unit and b.period = of_period and b.kind = 'UNIT' and b.slip = any (slips)
           and b.field = (select c.field from rating_box c
                           where c.unit_id = of_unit and c.period = of_period and c.kind = 'UNIT' and c.slip = any (slips)
                             and c.field is not null
                           group by c.field order by count(*), c.field limit 1);
    end if;
    loop
        update rating_box b set officer = null
         where b.unit_id = of_unit and b.period = of_period and b.kind = 'UNIT' and b.slip = any (slips)
           and b.officer in (select c.officer from rating_box c
                              where c.unit_id = of_unit and c.period = of_period and c.kind = 'UNIT' and c.slip = any (slips)
                              group by c.officer, c.field having count(*) < 5);
        -- The smallest named officer joins the rest, as long as the rest of any field is fewer than five.
        exit when not exists (select from rating_box c
                               where c.unit_id = of_unit and c.period = of_period and c.kind = 'UNIT' and c.slip = any (slips)
                                 and c.officer is null
                               group by c.field having count(*) < 5);
        update rating_box b set officer = null
         where b.unit_id = of_unit and b.period = of_period and b.kind = 'UNIT' and b.slip = any (slips)
           and b.officer = (select c.officer from rating_box c
                             where c.unit_id = of_unit and c.period = of_period and c.kind = 'UNIT' and c.slip = any (slips)
                               and c.officer is not null
                             group by c.officer order by count(*), c.officer limit 1);
        exit when not found;
    end loop;
end $$;
revoke execute on function rating_unname(text, text, uuid[]) from public;

-- As before, but box by box: all slips that lie in it are one batch, and unit, fields and officers are counted from it together.
create or replace function rating_open(today date) returns int
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    batch   record;
    touched text[] := '{}';
begin
    if not pg_try_advisory_xact_lock(hashtext('rating_open')) then
        return 0;
    end if;
    delete from rating_way where until < today;
    update rating_box
       set period = left(period, 4)
     where period ~ '-Q'
       and (make_date(left(period, 4)::int, right(period, 1)::int * 3, 1) + interval '1 month 31 days')::date <= today;
    for batch in
        select unit_id, period, kind, array_agg(slip) as slips from rating_box
         group by unit_id, period, kind having count(*) >= 5
         order by unit_id, period, kind
    loop
        perform rating_unname(batch.unit_id, batch.period, batch.slips) where batch.kind = 'UNIT';
        with taken as (
            delete from rating_box b
             where b.unit_id = batch.unit_id and b.period = batch.period and b.kind = batch.kind
               and b.slip = any (batch.slips)
            returning b.*),
        written as (
            insert into rating_word (unit_id, period, opened, words)
            select unit_id, period, date_trunc('week', today)::date, answers ->> 'WORDS'
              from taken where kind = 'WORDS' order by random()),
        part as (
            select t.kind, '' as subject, t.answers, null as items from taken t
             union all
            select 'FIELD', t.field, t.answers, '^(FACE|I[1-9])$' from taken t where t.field is not null
             union all
            select 'OFFICER', t.officer, t.answers, '^(FACE|I[12347])$' from taken t where t.officer is not null)
        insert into rating_sum as s (unit_id, period, kind, subject, item, value, n)
        select batch.unit_id, batch.period, kind, subject, item, value, count(*)
          from (select kind, subject, '#' as item, '' as value from part
                 union all
                select p.kind, p.subject, a.key, a.value
                  from part p, jsonb_each_text(p.answers) a
                 where p.kind <> 'WORDS' and (p.items is null or a.key ~ p.items)) counted
         group by kind, subject, item, value
         order by kind, subject, item, value
            on conflict (unit_id, period, kind, subject, item, value) do update set n = s.n + excluded.n;
        touched := touched || batch.unit_id;
    end loop;
    if touched = '{}' then
        return 0;
    end if;
    with rest as (delete from rating_box where unit_id = any (touched) returning *)
    insert into rating_box (unit_id, period, kind, subject, answers, field, officer)
    select unit_id, period, kind, subject, answers, field, officer from rest order by random();
    update rating_way set until = until where unit_id = any (touched);
    return (select count(distinct unit) from unnest(touched) unit);
end $$;
