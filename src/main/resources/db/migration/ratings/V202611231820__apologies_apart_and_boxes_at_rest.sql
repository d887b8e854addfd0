-- Whether somebody got an apology is asked of late results alone, and other questions may be left out; an office knows which of
-- five were late. So the one answer of a batch was one person's. Now an answer that fewer than five of a batch gave lies apart,
-- without field, officer or slip, until five of its kind are together; the apology always does.
alter table rating_box
    drop constraint rating_box_kind_check,
    add constraint rating_box_kind_check check (kind in ('UNIT', 'WORDS', 'ITEM')),
    add constraint rating_box_of_item_check check ((kind = 'ITEM') = (subject <> ''));

insert into rating_box (unit_id, period, kind, subject, answers)
select unit_id, period, 'ITEM', 'APOLOGY', jsonb_build_object('APOLOGY', answers ->> 'APOLOGY')
  from rating_box where kind = 'UNIT' and answers ->> 'APOLOGY' is not null order by random();
update rating_box set answers = answers - 'APOLOGY' where kind = 'UNIT' and answers ->> 'APOLOGY' is not null;
alter table rating_box add constraint rating_box_apology_check check (kind <> 'UNIT' or answers ->> 'APOLOGY' is null);

-- What fewer than five said of apologies waits again; of the indicators of a field nothing was ever shown.
insert into rating_box (unit_id, period, kind, subject, answers)
select s.unit_id, s.period, 'ITEM', 'APOLOGY', jsonb_build_object('APOLOGY', s.value)
  from (select *, sum(n) over (partition by unit_id, period) as given
          from rating_sum where kind = 'UNIT' and item = 'APOLOGY') s, generate_series(1, s.n)
 where s.given < 5 order by random();
delete from rating_sum s
 where s.kind = 'UNIT' and s.item = 'APOLOGY'
   and (select sum(o.n) from rating_sum o
         where (o.unit_id, o.period, o.kind, o.item) = (s.unit_id, s.period, s.kind, s.item)) < 5;
delete from rating_sum where kind = 'FIELD' and item ~ '^I[1-9]$';

-- How many days a box rests after it was opened: the first five are told at once, later ones in larger batches, of which
-- more can be counted by field and by officer. A later row changes it; the day is the box's, no rating has one.
create table rating_rhythm (
    valid_from date not null primary key,
    days       int  not null check (days between 0 and 31),
    basis      text not null check (length(basis) between 1 and 500)
);
insert into rating_rhythm (valid_from, days, basis)
values (date '2000-01-01', ${ratingRest}, 'Cách làm của phần mềm, không có điều luật: mở thưa để tính riêng được nhiều hơn');
create table rating_opened (
    unit_id text not null,
    period  text not null,
    kind    text not null,
    subject text not null,
    last    date not null,
    primary key (unit_id, period, kind, subject)
);
revoke all on rating_opened from ${appRole};
revoke insert, update, delete, truncate on rating_rhythm from ${appRole};

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
    values (given.unit_id, given.quarter, 'UNIT', '', answers - 'APOLOGY', given.field, given.officer::text);
    if answers ->> 'APOLOGY' is not null then
        insert into rating_box (unit_id, period, kind, subject, answers)
        values (given.unit_id, given.quarter, 'ITEM', 'APOLOGY', jsonb_build_object('APOLOGY', answers ->> 'APOLOGY'));
    end if;
    if words <> '' then
        insert into rating_box (unit_id, period, kind, subject, answers)
        values (given.unit_id, given.quarter, 'WORDS', '', jsonb_build_object('WORDS', words));
    end if;
    return true;
end $$;

create or replace function rating_open(today date) returns int
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    batch   record;
    few     text[];
    mixed   text[];
    touched text[] := '{}';
    rest    int    := coalesce((select r.days from rating_rhythm r where r.valid_from <= today
                                 order by r.valid_from desc limit 1), 0);
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
        select b.unit_id, b.period, b.kind, b.subject, array_agg(b.slip) as slips
          from rating_box b
          left join rating_opened o on (o.unit_id, o.period, o.kind, o.subject) = (b.unit_id, b.period, b.kind, b.subject)
         where o.last is null or o.last > today or o.last + rest <= today
         group by b.unit_id, b.period, b.kind, b.subject having count(*) >= 5
         order by b.unit_id, b.period, b.kind, b.subject
    loop
        insert into rating_opened (unit_id, period, kind, subject, last)
        values (batch.unit_id, batch.period, batch.kind, batch.subject, today)
            on conflict (unit_id, period, kind, subject) do update set last = excluded.last;
        few := '{}';
        mixed := '{}';
        if batch.kind = 'UNIT' then
            -- Indicators that fewer than five of the batch answered wait apart.
            few := array(select a.key from rating_box b, jsonb_each_text(b.answers) a
                          where b.unit_id = batch.unit_id and b.period = batch.period and b.kind = 'UNIT'
                            and b.slip = any (batch.slips) and a.key ~ '^I[1-9]$'
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
                                      and b.slip = any (batch.slips) and a.key ~ '^I[1-9]$'
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
            select 'OFFICER', t.officer, t.answers - mixed, '^(FACE|I[12347])$' from taken t where t.officer is not null)
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
    insert into rating_box (unit_id, period, kind, subject, answers, field, officer)
    select unit_id, period, kind, subject, answers, field, officer from remaining order by random();
    update rating_way set until = until where unit_id = any (touched);
    return (select count(distinct unit) from unnest(touched) unit);
end $$;
