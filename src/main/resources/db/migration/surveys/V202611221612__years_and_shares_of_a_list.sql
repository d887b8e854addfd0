-- The official round of a year: one for each form and province, about days of that year alone. Other rounds have no year.
alter table survey_round add column year int check (year between 2020 and 2200);
alter table survey_round add constraint survey_round_of_its_year check (year is null or
    (run_by = 'PROVINCE' and extract(year from from_day) = year and extract(year from to_day) = year));
create unique index survey_round_once_a_year on survey_round (unit_id, form, year) where year is not null;
grant select (year) on survey_round to ${appRole};

-- Whose part of the list a number is. An interviewer sees and answers for these alone.
alter table survey_sample add column interviewer uuid;
alter table survey_sample add foreign key (unit_id, round_id, interviewer) references survey_interviewer (unit_id, round_id, id);
-- Rounds that are under way: their list is shared out among those who ask today.
update survey_sample s set interviewer = i.ids[1 + s.number % cardinality(i.ids)]
  from (select unit_id, round_id, array_agg(id order by added_at, id) as ids
          from survey_interviewer where ended_at is null group by unit_id, round_id) i
 where s.unit_id = i.unit_id and s.round_id = i.round_id;

create or replace function survey_open(r jsonb, asking jsonb, lots bytea, communes jsonb, people jsonb) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into survey_round (unit_id, id, form, version, questions, title, run_by, sampled, from_day, to_day, per_unit, until, seed, opened_by, opened_at, year)
    select n.unit_id, n.id, n.form, n.version, asking, n.title, n.run_by, n.sampled, n.from_day, n.to_day, n.per_unit, n.until, lots, n.opened_by, n.opened_at, n.year
      from jsonb_populate_record(null::survey_round, r) n
        on conflict (unit_id, id) do nothing;
    if not found then
        return false;
    end if;
    insert into survey_round_unit (unit_id, round_id, of_unit, pool, drawn, digest)
    select r ->> 'unit_id', (r ->> 'id')::uuid, u.of_unit, u.pool, u.drawn, decode(u.digest, 'hex')
      from jsonb_to_recordset(communes) u (of_unit text, pool int, drawn int, digest text);
    insert into survey_sample (unit_id, round_id, number, of_unit, dossier_id)
    select r ->> 'unit_id', (r ->> 'id')::uuid, s.number, s.of_unit, s.dossier
      from jsonb_to_recordset(people) s (number int, of_unit text, dossier uuid);
    if exists (select from jsonb_to_recordset(people) s (dossier uuid)
                where (s.dossier is null) <> (r ->> 'sampled' = 'HANDED_OUT')) then
        raise exception 'dossiers are drawn, forms are handed out' using errcode = 'check_violation', constraint = 'survey_open_sampled';
    end if;
    if exists (select from survey_round_unit u
                 left join lateral (select count(*) as people,
                                           sha256(coalesce(string_agg(uuid_send(s.dossier_id), ''::bytea order by s.number), ''::bytea)) as digest
                                      from survey_sample s
                                     where s.unit_id = u.unit_id and s.round_id = u.round_id and s.of_unit = u.of_unit) c on true
                where u.unit_id = r ->> 'unit_id' and u.round_id = (r ->> 'id')::uuid
                  and (u.drawn <> c.people or u.digest <> c.digest)) then
        raise exception 'the digest is not that of the people' using errcode = 'check_violation', constraint = 'survey_open_digest';
    end if;
    return true;
end $$;

-- A year's round nobody answered binds the year no more.
create function survey_free_year(of_owner text, of_round uuid) returns void
    language sql security definer set search_path = public, pg_temp as $$
    update survey_round r set year = null
     where r.unit_id = of_owner and r.id = of_round and r.closed_at is not null and r.year is not null
       and not exists (select from survey_round_unit u
                        where u.unit_id = r.unit_id and u.round_id = r.id and u.answered > 0)
$$;

-- Gives an interviewer the next so many numbers that are nobody's and still open; how many it were.
create function survey_allot(of_owner text, of_round uuid, of_interviewer uuid, many int) returns int
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    given int;
begin
    with next as materialized (
        select n.number from survey_sample n
         where n.unit_id = of_owner and n.round_id = of_round and n.interviewer is null
           and n.state in ('WAITING', 'NOT_REACHED')
         order by n.number limit many for update)
    update survey_sample s set interviewer = of_interviewer
      from next
     where s.unit_id = of_owner and s.round_id = of_round and s.number = next.number
       and exists (select from survey_interviewer i join survey_round r on r.unit_id = i.unit_id and r.id = i.round_id
                    where i.unit_id = of_owner and i.round_id = of_round and i.id = of_interviewer
                      and i.ended_at is null and r.closed_at is null);
    get diagnostics given = row_count;
    return given;
end $$;

-- What an interviewer leaves open goes back to the list when his or her signs end.
create function survey_release() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update survey_sample s set interviewer = null
     where s.unit_id = new.unit_id and s.round_id = new.round_id and s.interviewer = new.id
       and s.state in ('WAITING', 'NOT_REACHED');
    return new;
end $$;
create trigger survey_interviewer_ends after update of ended_at on survey_interviewer
    for each row when (new.ended_at is not null and old.ended_at is null) execute function survey_release();

-- How the list is shared out: numbers in all and numbers still open, by interviewer; without one, nobody's yet.
create function survey_allotted(of_owner text, of_round uuid)
    returns table (interviewer uuid, allotted bigint, still_open bigint)
    language sql stable security definer set search_path = public, pg_temp as $$
    select s.interviewer, count(*), count(*) filter (where s.state in ('WAITING', 'NOT_REACHED'))
      from survey_sample s
     where s.unit_id = of_owner and s.round_id = of_round
     group by s.interviewer
$$;

create or replace function survey_list(of_key bytea, today date)
    returns table (number int, of_unit text, state text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select s.number, s.of_unit, s.state
      from survey_enter(of_key, today) e
      join survey_sample s on s.unit_id = e.unit_id and s.round_id = e.round_id and s.interviewer = e.interviewer
     order by s.number
$$;

create or replace function survey_see(of_key bytea, today date, of_number int, moment timestamptz)
    returns table (of_unit text, state text, name text, phone text, address text, procedure text)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who record;
begin
    select * into who from survey_enter(of_key, today);
    if not found or not exists (select from survey_sample s where s.unit_id = who.unit_id and s.round_id = who.round_id
                                   and s.number = of_number and s.interviewer = who.interviewer) then
        return;
    end if;
    insert into survey_look (unit_id, round_id, interviewer, number, at)
    values (who.unit_id, who.round_id, who.interviewer, of_number, moment);
    return query
    select s.of_unit, s.state, coalesce(nullif(a.submitter, ''), a.name, ''), coalesce(a.phone, ''), coalesce(a.address, ''), coalesce(v.name, '')
      from survey_sample s
      left join dossier d on d.unit_id = s.of_unit and d.id = s.dossier_id
      left join procedure_version v on v.id = d.procedure_version
      left join lateral (select * from dossier_applicant p
                          where p.unit_id = d.unit_id and p.dossier_id = d.id
                          order by p.revision desc limit 1) a on true
     where s.unit_id = who.unit_id and s.round_id = who.round_id and s.number = of_number;
end $$;

create or replace function survey_give(of_key bytea, today date, of_number int, sending bytea, on_paper boolean, answers jsonb, words jsonb) returns text
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who record;
    asked survey_sample;
begin
    select * into who from survey_enter(of_key, today);
    if not found then
        return 'GONE';
    end if;
    if exists (select from jsonb_each(answers) a
                where a.key !~ '^Q[1-9][0-9]?$'
                   or (jsonb_typeof(a.value) = 'string' and a.value #>> '{}' !~ '^[0-9]{1,4}$')
                   or (jsonb_typeof(a.value) = 'array' and a.value::text !~ '^\[("[0-9]{1,2}"(, )?)+\]$')
                   or jsonb_typeof(a.value) not in ('string', 'array'))
       or exists (select from jsonb_each(words) w
                   where w.key !~ '^Q[1-9][0-9]?$' or jsonb_typeof(w.value) <> 'string'
                      or length(w.value #>> '{}') not between 1 and 2000) then
        raise exception 'not an answer' using errcode = 'check_violation', constraint = 'survey_give_answers';
    end if;
    select * into asked from survey_sample s
     where s.unit_id = who.unit_id and s.round_id = who.round_id and s.number = of_number and s.interviewer = who.interviewer
       for update;
    if not found then
        return 'GONE';
    end if;
    if asked.state = 'ANSWERED' then
        return case when asked.operation = sending then 'AGAIN' else 'TAKEN_BEFORE' end;
    end if;
    update survey_sample s set state = 'ANSWERED', operation = sending, paper = on_paper
     where s.unit_id = who.unit_id and s.round_id = who.round_id and s.number = of_number;
    insert into survey_box (unit_id, round_id, of_unit, answers, words)
    values (who.unit_id, who.round_id, asked.of_unit, answers, words);
    return 'TAKEN';
end $$;

create or replace function survey_miss(of_key bytea, today date, of_number int, why text) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if why not in ('NOT_REACHED', 'REFUSED') then
        return false;
    end if;
    update survey_sample s set state = why
      from survey_enter(of_key, today) e
     where s.unit_id = e.unit_id and s.round_id = e.round_id and s.number = of_number and s.interviewer = e.interviewer
       and s.state <> 'ANSWERED';
    return found;
end $$;

-- Questions belong to those outside: versions a commune entered stay to be read with their rounds, no more are taken.
alter table survey_form_version add constraint survey_form_of_a_province check (length(unit_id) = 2) not valid;

revoke execute on function survey_free_year(text, uuid), survey_allot(text, uuid, uuid, int), survey_allotted(text, uuid),
    survey_release() from public;
grant execute on function survey_free_year(text, uuid), survey_allot(text, uuid, uuid, int), survey_allotted(text, uuid) to ${appRole};
