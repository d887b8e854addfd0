-- What a rating changes lies apart from the right to it: the key, whether it was used, and what its owner said of it. The
-- application may not read here at all, so neither a column nor the order of the rows tells it who rated; a right is
-- written once. When its last day is past the row goes, and with it the fact that anybody rated.
create table rating_way (
    unit_id    text    not null,
    dossier_id uuid    not null,
    until      date    not null,
    key        bytea   check (length(key) = 32),
    used       boolean not null default false,
    disowned   text    check (disowned in ('NOT_YET', 'INSTEAD')),
    primary key (unit_id, dossier_id),
    foreign key (unit_id, dossier_id) references rating_right (unit_id, dossier_id)
);
create unique index rating_way_key on rating_way (key) where key is not null;
create index rating_way_until on rating_way (until);
revoke all on rating_way from ${appRole};

insert into rating_way (unit_id, dossier_id, until, key, used)
select unit_id, dossier_id, until, key, used from rating_right where key is not null or used;

alter table rating_right drop column key, drop column used;
-- The round that invites by e-mail asks for rights by their last day.
create index rating_right_until on rating_right (until);

create or replace function rating_hand_out(of_unit text, of_dossier uuid, new_key bytea, today date, printed boolean) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    lasts date;
begin
    if printed then
        update rating_right r set ways = r.ways + 1
         where r.unit_id = of_unit and r.dossier_id = of_dossier and r.until >= today and r.ways < 5
        returning r.until into lasts;
    else
        select r.until into lasts from rating_right r
         where r.unit_id = of_unit and r.dossier_id = of_dossier and r.until >= today;
    end if;
    if lasts is null then
        return false;
    end if;
    insert into rating_way as w (unit_id, dossier_id, until, key)
    values (of_unit, of_dossier, lasts, new_key)
        on conflict (unit_id, dossier_id) do update set key = excluded.key;
    return true;
end $$;

create or replace function rating_asked(of_key bytea, today date)
    returns table (unit_id text, officer uuid, whole text, parts text, asked int)
    language sql stable security definer set search_path = public, pg_temp as $$
    select r.unit_id, r.officer, r.whole, r.parts, r.asked
      from rating_way w
      join rating_right r on r.unit_id = w.unit_id and r.dossier_id = w.dossier_id
     where w.key = of_key and w.until >= today
$$;

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
    insert into rating_box (unit_id, period, kind, subject, answers)
    select given.unit_id, given.quarter, part.kind, part.subject,
           (select jsonb_object_agg(a.key, a.value) from jsonb_each(answers) a
             where part.items is null or a.key ~ part.items)
      from (values ('UNIT', '', null),
                   ('FIELD', given.field, '^(FACE|I[1-9])$'),
                   ('OFFICER', given.officer::text, '^(FACE|I[12347])$')) part (kind, subject, items);
    if words <> '' then
        insert into rating_box (unit_id, period, kind, subject, answers)
        values (given.unit_id, given.quarter, 'WORDS', '', jsonb_build_object('WORDS', words));
    end if;
    return true;
end $$;

-- As before, but what is written anew when a box was opened are the ways alone: those handed out and still alive of the
-- communes whose box it was, used or not, so that no transaction number tells one from the other. No right is touched.
create or replace function rating_open(today date) returns int
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    touched text[];
begin
    if not pg_try_advisory_xact_lock(hashtext('rating_open')) then
        return 0;
    end if;
    delete from rating_way where until < today;
    update rating_box
       set period = left(period, 4)
     where period ~ '-Q'
       and (make_date(left(period, 4)::int, right(period, 1)::int * 3, 1) + interval '1 month 31 days')::date <= today;
    with full_box as (
        select unit_id, period, kind, subject from rating_box
         group by unit_id, period, kind, subject having count(*) >= 5),
    taken as (
        delete from rating_box b using full_box f
         where (b.unit_id, b.period, b.kind, b.subject) = (f.unit_id, f.period, f.kind, f.subject)
        returning b.*),
    written as (
        insert into rating_word (unit_id, period, opened, words)
        select unit_id, period, date_trunc('week', today)::date, answers ->> 'WORDS'
          from taken where kind = 'WORDS' order by random()),
    counted as (
        insert into rating_sum as s (unit_id, period, kind, subject, item, value, n)
        select unit_id, period, kind, subject, item, value, count(*)
          from (select unit_id, period, kind, subject, '#' as item, '' as value from taken
                union all
                select t.unit_id, t.period, t.kind, t.subject, a.key, a.value
                  from taken t, jsonb_each_text(t.answers) a
                 where t.kind <> 'WORDS') parts
         group by 1, 2, 3, 4, 5, 6
         order by 1, 2, 3, 4, 5, 6
            on conflict (unit_id, period, kind, subject, item, value) do update set n = s.n + excluded.n)
    select array_agg(distinct unit_id) into touched from taken;
    if touched is null then
        return 0;
    end if;
    with rest as (delete from rating_box where unit_id = any (touched) returning *)
    insert into rating_box (unit_id, period, kind, subject, answers)
    select unit_id, period, kind, subject, answers from rest order by random();
    update rating_way set until = until where unit_id = any (touched);
    return cardinality(touched);
end $$;

-- What citizens say of the right that was theirs: not used yet, or used by somebody else. Counted by office and quarter,
-- once for each right; a rating is neither looked at nor changed. The latest word counts, from "not yet" to "instead" alone.
create table rating_disowned (
    unit_id text   not null references served_unit (unit_id),
    quarter text   not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    what    text   not null check (what in ('NOT_YET', 'INSTEAD')),
    n       bigint not null check (n >= 0),
    primary key (unit_id, quarter, what)
);
revoke insert, update, delete, truncate on rating_disowned from ${appRole};

create function rating_disown(of_unit text, of_dossier uuid, said text, today date) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    owned  rating_right;
    before text;
begin
    select * into owned from rating_right r where r.unit_id = of_unit and r.dossier_id = of_dossier and r.until >= today;
    if not found then
        return false;
    end if;
    insert into rating_way (unit_id, dossier_id, until) values (of_unit, of_dossier, owned.until)
        on conflict (unit_id, dossier_id) do nothing;
    select w.disowned into before from rating_way w where w.unit_id = of_unit and w.dossier_id = of_dossier for update;
    if before is null or (before = 'NOT_YET' and said = 'INSTEAD') then
        update rating_way w set disowned = said where w.unit_id = of_unit and w.dossier_id = of_dossier;
        update rating_disowned d set n = d.n - 1 where d.unit_id = of_unit and d.quarter = owned.quarter and d.what = before;
        insert into rating_disowned as d (unit_id, quarter, what, n) values (of_unit, owned.quarter, said, 1)
            on conflict (unit_id, quarter, what) do update set n = d.n + 1;
    end if;
    return true;
end $$;
revoke execute on function rating_disown(text, uuid, text, date) from public;
grant execute on function rating_disown(text, uuid, text, date) to ${appRole};

-- Which address stands behind what was typed: capitals, a tag after a plus and, where the provider ignores them, dots
-- make no second one.
create function rating_address(typed text) returns text
    language sql immutable strict parallel safe as $$
    select case when split_part(lower(btrim(typed)), '@', 2) in ('gmail.com', 'googlemail.com')
                then replace(split_part(split_part(lower(btrim(typed)), '@', 1), '+', 1), '.', '') || '@gmail.com'
                else split_part(split_part(lower(btrim(typed)), '@', 1), '+', 1) || '@' || split_part(lower(btrim(typed)), '@', 2) end
$$;
