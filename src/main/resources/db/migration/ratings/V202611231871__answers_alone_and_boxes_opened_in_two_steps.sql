-- Indicator 7 of a slip held the citizen's complaint mixed with the dossier's own mark: of a late dossier without a complaint it had
-- no value, and an office knows which were late. Indicators 1 to 3 were the dossier's facts alone, so the sums of those that were
-- rated told whose they were. Now a slip holds what was answered and nothing else; whether somebody complained is an answer like
-- any other. Facts are counted of all results that went back, when a report is asked for.
delete from rating_sum where item in ('I1', 'I2', 'I3');

-- A sum of indicator 7 stays as one of complaints where it tells of nobody, or of five, that they had no points there.
with kept as (
    select s.unit_id, s.period, s.kind, s.subject
      from rating_sum s
     group by s.unit_id, s.period, s.kind, s.subject
    having coalesce(sum(s.n) filter (where s.item = '#'), 0) - coalesce(sum(s.n) filter (where s.item = 'I7'), 0)
           not between 1 and 4)
insert into rating_sum (unit_id, period, kind, subject, item, value, n)
select s.unit_id, s.period, s.kind, s.subject, 'COMPLAINT', case s.value when '0' then 'YES' else 'NO' end, sum(s.n)
  from rating_sum s
  join kept k on (k.unit_id, k.period, k.kind, k.subject) = (s.unit_id, s.period, s.kind, s.subject)
  join kept u on (u.unit_id, u.period, u.kind, u.subject) = (s.unit_id, s.period, 'UNIT', '')
 where s.item = 'I7'
 group by 1, 2, 3, 4, 5, 6;
delete from rating_sum where item = 'I7';

-- In the boxes the same: where all slips have it, it is their complaint; where some have none, all of that box forget it.
update rating_box b
   set answers = b.answers - array['I1', 'I2', 'I3', 'I7']
                 || case when b.answers ->> 'I7' is not null
                              and not exists (select from rating_box o
                                               where (o.unit_id, o.period, o.kind) = (b.unit_id, b.period, b.kind)
                                                 and o.answers ->> 'I7' is null)
                         then jsonb_build_object('COMPLAINT', case b.answers ->> 'I7' when '0' then 'YES' else 'NO' end)
                         else '{}' end
 where b.kind = 'UNIT';
delete from rating_box where kind = 'ITEM' and subject in ('I1', 'I2', 'I3');
update rating_box
   set subject = 'COMPLAINT',
       answers = jsonb_build_object('COMPLAINT', case answers ->> 'I7' when '0' then 'YES' else 'NO' end)
 where kind = 'ITEM' and subject = 'I7';
update rating_opened set subject = 'COMPLAINT' where kind = 'ITEM' and subject = 'I7';
alter table rating_box
    drop constraint rating_box_apology_check,
    add constraint rating_box_facts_check
        check (kind = 'WORDS' or not jsonb_exists_any(answers, array['I1', 'I2', 'I3', 'I7'])),
    add constraint rating_box_apology_check check (kind <> 'UNIT' or answers ->> 'APOLOGY' is null);

-- A box is opened in two steps, each in a transaction of its own that has written nothing before: what lies in it is gathered, and
-- what was gathered is counted. So whoever counts and takes it back, once or often, reads of the same slips each time.
-- A way that is used a second time does all that the first use did, only that its slip is void and thrown away with the next
-- gathering: so nothing of what it does, however closely it is measured, tells that there was a rating before.
alter table rating_box
    add column gathered boolean not null default false,
    add column void     boolean not null default false,
    add check (not (gathered and void));

create or replace function rating_give(of_key bytea, today date, answers jsonb, words text) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    held  rating_way;
    given rating_right;
begin
    perform nothing_written_before();
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
    select * into given from rating_right r where r.unit_id = held.unit_id and r.dossier_id = held.dossier_id;
    insert into rating_box (unit_id, period, kind, subject, answers, field, officer, void)
    values (given.unit_id, given.quarter, 'UNIT', '', answers - array['APOLOGY', 'I1', 'I2', 'I3', 'I7'], given.field,
            given.officer::text, held.used);
    if answers ->> 'APOLOGY' is not null then
        insert into rating_box (unit_id, period, kind, subject, answers, void)
        values (given.unit_id, given.quarter, 'ITEM', 'APOLOGY', jsonb_build_object('APOLOGY', answers ->> 'APOLOGY'), held.used);
    end if;
    if words <> '' then
        insert into rating_box (unit_id, period, kind, subject, answers, void)
        values (given.unit_id, given.quarter, 'WORDS', '', jsonb_build_object('WORDS', words), held.used);
    end if;
    return true;
end $$;

-- Gathers what lies in the boxes that hold five or more and have rested. What is left of a quarter in which nobody can rate any
-- more goes to the box of its year.
create function rating_gather(given date) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    full_box record;
    today    date := true_day(given);
    rest     int  := coalesce((select r.days from rating_rhythm r where r.valid_from <= today
                                order by r.valid_from desc limit 1), 0);
begin
    perform nothing_written_before();
    if not pg_try_advisory_xact_lock(hashtext('rating_open')) then
        return;
    end if;
    delete from rating_way where until < today;
    delete from rating_box where void;
    update rating_box
       set period = left(period, 4)
     where period ~ '-Q' and not gathered
       and (make_date(left(period, 4)::int, right(period, 1)::int * 3, 1) + interval '1 month 31 days')::date <= today;
    for full_box in
        select b.unit_id, b.period, b.kind, b.subject
          from rating_box b
          left join rating_opened o on (o.unit_id, o.period, o.kind, o.subject) = (b.unit_id, b.period, b.kind, b.subject)
         where not b.gathered and not b.void and (o.last is null or o.last > today or o.last + rest <= today)
         group by b.unit_id, b.period, b.kind, b.subject having count(*) >= 5
         order by b.unit_id, b.period, b.kind, b.subject
    loop
        insert into rating_opened (unit_id, period, kind, subject, last)
        values (full_box.unit_id, full_box.period, full_box.kind, full_box.subject, today)
            on conflict (unit_id, period, kind, subject) do update set last = excluded.last;
        update rating_box b set gathered = true
         where (b.unit_id, b.period, b.kind, b.subject)
             = (full_box.unit_id, full_box.period, full_box.kind, full_box.subject)
           and not b.void;
    end loop;
end $$;

-- Counts what was gathered: as before, with the complaint among the answers.
drop function rating_open(date);
create function rating_open(given date) returns int
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    today   date   := true_day(given);
    batch   record;
    few     text[];
    mixed   text[];
    touched text[] := '{}';
begin
    perform nothing_written_before();
    if not pg_try_advisory_xact_lock(hashtext('rating_open')) then
        return 0;
    end if;
    for batch in
        select b.unit_id, b.period, b.kind, b.subject, array_agg(b.slip) as slips
          from rating_box b
         where b.gathered
         group by b.unit_id, b.period, b.kind, b.subject
         order by b.unit_id, b.period, b.kind, b.subject
    loop
        few := '{}';
        mixed := '{}';
        if batch.kind = 'UNIT' then
            -- Indicators that fewer than five of the batch answered wait apart.
            few := array(select a.key from rating_box b, jsonb_each_text(b.answers) a
                          where b.unit_id = batch.unit_id and b.period = batch.period and b.kind = 'UNIT'
                            and b.slip = any (batch.slips) and a.key ~ '^(I[1-9]|COMPLAINT)$'
                          group by a.key having count(*) < 5);
            insert into rating_box (unit_id, period, kind, subject, answers)
            select b.unit_id, b.period, 'ITEM', a.key, jsonb_build_object(a.key, a.value)
              from rating_box b, jsonb_each_text(b.answers) a
             where b.unit_id = batch.unit_id and b.period = batch.period and b.kind = 'UNIT'
               and b.slip = any (batch.slips) and a.key = any (few)
             order by random();
            perform rating_unname(batch.unit_id, batch.period, batch.slips);
            -- Those that fewer than five of one officer, or of all the others together, answered are counted for no officer.
            mixed := array(select distinct g.key
                             from (select a.key, b.officer, count(*) as n
                                     from rating_box b, jsonb_each_text(b.answers) a
                                    where b.unit_id = batch.unit_id and b.period = batch.period and b.kind = 'UNIT'
                                      and b.slip = any (batch.slips) and a.key ~ '^(I[1-9]|COMPLAINT)$'
                                    group by a.key, b.officer) g
                            where g.n < 5);
        end if;
        with taken as (
            delete from rating_box b
             where b.unit_id = batch.unit_id and b.period = batch.period and b.kind = batch.kind
               and b.subject = batch.subject and b.slip = any (batch.slips)
            returning b.kind, b.answers - few as answers, b.field, b.officer),
        written as (
            insert into rating_word (unit_id, period, opened, words)
            select batch.unit_id, batch.period, date_trunc('week', today)::date, answers ->> 'WORDS'
              from taken where kind = 'WORDS' order by random()),
        part as (
            select case t.kind when 'ITEM' then 'UNIT' else t.kind end as kind, '' as subject, t.answers, null as items
              from taken t
             union all
            select 'FIELD', t.field, t.answers, '^FACE$' from taken t where t.field is not null
             union all
            select 'OFFICER', t.officer, t.answers - mixed, '^(FACE|I4|COMPLAINT)$' from taken t where t.officer is not null)
        insert into rating_sum as s (unit_id, period, kind, subject, item, value, n)
        select batch.unit_id, batch.period, kind, subject, item, value, count(*)
          from (select kind, subject, '#' as item, '' as value from part where batch.kind <> 'ITEM'
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
    with remaining as (delete from rating_box where unit_id = any (touched) returning *)
    insert into rating_box (unit_id, period, kind, subject, answers, field, officer, void)
    select unit_id, period, kind, subject, answers, field, officer, void from remaining order by random();
    update rating_way set until = until where unit_id = any (touched);
    return (select count(distinct unit) from unnest(touched) unit);
end $$;

revoke execute on function rating_gather(date), rating_open(date) from public;
grant execute on function rating_gather(date), rating_open(date) to ${appRole};
