-- The right to rate: one for each dossier whose result went back, with the few coarse facts a rating
-- needs. key is the hash of the way handed out last (a QR code on paper, a button); used throws it away. The
-- application may read neither, so it cannot tell whether a dossier was rated; the functions below are
-- its only way to them. ways counts the sheets printed at the desk.
create table rating_right (
    unit_id    text     not null,
    dossier_id uuid     not null,
    quarter    text     not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    until      date     not null,
    field      text     not null check (length(field) between 1 and 40),
    officer    uuid     not null,
    whole      text     not null check (whole in ('EARLY', 'ON_TIME', 'LATE')),
    parts      text     check (parts in ('EARLY', 'ON_TIME', 'LATE')),
    asked      int      not null check (asked >= 0),
    apologised boolean  not null,
    ways       int      not null default 0 check (ways between 0 and 5),
    key        bytea    check (length(key) = 32),
    used       boolean  not null default false check (not used or key is null),
    primary key (unit_id, dossier_id),
    foreign key (unit_id, dossier_id) references dossier (unit_id, id),
    foreign key (unit_id, officer) references officer (unit_id, id)
);
create unique index rating_right_key on rating_right (key) where key is not null;
create index rating_right_quarter on rating_right (unit_id, quarter);

revoke all on rating_right from ${appRole};
grant select (unit_id, dossier_id, quarter, until, field, officer, whole, parts, asked, apologised, ways) on rating_right to ${appRole};
grant insert (unit_id, dossier_id, quarter, until, field, officer, whole, parts, asked, apologised) on rating_right to ${appRole};

-- The ballot box. What was answered lies here, torn into parts that do not know each other (the unit,
-- the field, the officer, the words), until five parts of one kind are together; then they are counted
-- and thrown away. No time, no dossier, no order. The application cannot look into it.
create table rating_box (
    unit_id text  not null,
    period  text  not null check (period ~ '^[0-9]{4}(-Q[1-4])?$'),
    kind    text  not null check (kind in ('UNIT', 'FIELD', 'OFFICER', 'WORDS')),
    subject text  not null check (length(subject) <= 40),
    slip    uuid  not null default gen_random_uuid(),
    answers jsonb not null check (jsonb_typeof(answers) = 'object'),
    primary key (unit_id, period, kind, subject, slip)
);
revoke all on rating_box from ${appRole};

-- What was counted: how many gave which answer. Item '#' counts the slips themselves.
create table rating_sum (
    unit_id text   not null,
    period  text   not null,
    kind    text   not null,
    subject text   not null,
    item    text   not null,
    value   text   not null,
    n       bigint not null check (n > 0),
    primary key (unit_id, period, kind, subject, item, value)
);

-- What people wrote, mixed among at least five; no face, no field, no time finer than the week in which
-- the box was opened.
create table rating_word (
    unit_id text not null,
    period  text not null,
    opened  date not null check (extract(isodow from opened) = 1),
    id      uuid not null default gen_random_uuid(),
    words   text not null check (length(words) between 1 and 2000),
    primary key (unit_id, period, id)
);
revoke insert, update, delete, truncate on rating_sum, rating_word from ${appRole};

-- Hands out a way to rate: the one before it is void. A dossier already rated gets a way that leads
-- nowhere, so that whoever asks for it does not learn whether it was rated.
create function rating_hand_out(of_unit text, of_dossier uuid, new_key bytea, today date, printed boolean) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update rating_right
       set key = case when not used then new_key end, ways = ways + printed::int
     where unit_id = of_unit and dossier_id = of_dossier and until >= today and (ways < 5 or not printed);
    return found;
end $$;

-- What the form asks depends on a few facts; no dossier, no code.
create function rating_asked(of_key bytea, today date)
    returns table (unit_id text, officer uuid, whole text, parts text, asked int)
    language sql stable security definer set search_path = public, pg_temp as $$
    select r.unit_id, r.officer, r.whole, r.parts, r.asked
      from rating_right r
     where r.key = of_key and r.until >= today
$$;

-- Takes a rating in, once: the key is thrown away and the answers fall into the box.
create function rating_give(of_key bytea, today date, answers jsonb, words text) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    given rating_right;
begin
    if coalesce(answers ->> 'FACE', '') not in ('1', '2', '3')
       or exists (select from jsonb_each(answers) a
                   where a.key !~ '^[A-Z][A-Z0-9_]{0,19}$' or jsonb_typeof(a.value) <> 'string'
                      or a.value #>> '{}' !~ '^[A-Z0-9_]{1,12}$') then
        raise exception 'not an answer' using errcode = 'check_violation', constraint = 'rating_give_answers';
    end if;
    update rating_right r set key = null, used = true where r.key = of_key and r.until >= today returning * into given;
    if not found then
        return false;
    end if;
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

-- Opens the boxes in which at least five lie. What is left of a quarter in which nobody can rate any
-- more goes to the box of its year. Where a box was opened everything still lying there is
-- shuffled, and the rights get one transaction number, so that neither order nor number leads back.
create function rating_open(today date) returns int
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    touched text[];
begin
    if not pg_try_advisory_xact_lock(hashtext('rating_open')) then
        return 0;
    end if;
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
    update rating_right set until = until where unit_id = any (touched) and until >= today;
    return cardinality(touched);
end $$;

revoke execute on function rating_hand_out(text, uuid, bytea, date, boolean), rating_asked(bytea, date),
    rating_give(bytea, date, jsonb, text), rating_open(date) from public;
grant execute on function rating_hand_out(text, uuid, bytea, date, boolean), rating_asked(bytea, date),
    rating_give(bytea, date, jsonb, text), rating_open(date) to ${appRole};

-- How far the history has been read. An installation that has lived already begins with today.
create table rating_cursor (
    single boolean     not null primary key default true check (single),
    at     timestamptz not null
);
insert into rating_cursor (at)
select case when exists (select from dossier_event) then now() else timestamptz '2000-01-01 00:00Z' end;
revoke insert, delete, truncate on rating_cursor from ${appRole};
