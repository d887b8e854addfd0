-- Opens a round with its units and its whole sample at once; nothing can be added to a sample later.
create function survey_open(r jsonb, asking jsonb, lots bytea, communes jsonb, people jsonb) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into survey_round (unit_id, id, form, version, questions, title, run_by, sampled, from_day, to_day, per_unit, until, seed, opened_by, opened_at)
    select n.unit_id, n.id, n.form, n.version, asking, n.title, n.run_by, n.sampled, n.from_day, n.to_day, n.per_unit, n.until, lots, n.opened_by, n.opened_at
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
    return true;
end $$;

-- The round an interviewer's signs lead to, while it lasts.
create function survey_enter(of_key bytea, today date)
    returns table (unit_id text, round_id uuid, interviewer uuid, name text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select i.unit_id, i.round_id, i.id, i.name
      from survey_interviewer i
      join survey_round r on r.unit_id = i.unit_id and r.id = i.round_id
     where i.key = of_key and i.ended_at is null and r.closed_at is null and r.until >= today
$$;

-- The list of the round by numbers: no names.
create function survey_list(of_key bytea, today date)
    returns table (number int, of_unit text, state text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select s.number, s.of_unit, s.state
      from survey_enter(of_key, today) e
      join survey_sample s on s.unit_id = e.unit_id and s.round_id = e.round_id
     order by s.number
$$;

-- Whom to ask: shown to an interviewer of the round, and every time written down.
create function survey_see(of_key bytea, today date, of_number int, moment timestamptz)
    returns table (of_unit text, state text, name text, phone text, address text, procedure text)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who record;
begin
    select * into who from survey_enter(of_key, today);
    if not found or not exists (select from survey_sample s where s.unit_id = who.unit_id and s.round_id = who.round_id and s.number = of_number) then
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

-- Takes answers in: once for each number of the list. The same sending again is answered alike and counts once; another
-- one for a number that has answered is refused.
create function survey_give(of_key bytea, today date, of_number int, sending bytea, on_paper boolean, answers jsonb, words jsonb) returns text
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
     where s.unit_id = who.unit_id and s.round_id = who.round_id and s.number = of_number
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

-- Nobody was reached, or the person would rather not: no answers, but counted.
create function survey_miss(of_key bytea, today date, of_number int, why text) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if why not in ('NOT_REACHED', 'REFUSED') then
        return false;
    end if;
    update survey_sample s set state = why
      from survey_enter(of_key, today) e
     where s.unit_id = e.unit_id and s.round_id = e.round_id and s.number = of_number and s.state <> 'ANSWERED';
    return found;
end $$;

-- How far the interviews are, by commune; for the team that runs the round.
create function survey_progress(of_owner text, of_round uuid)
    returns table (of_unit text, answered bigint, refused bigint, not_reached bigint)
    language sql stable security definer set search_path = public, pg_temp as $$
    select s.of_unit, count(*) filter (where s.state = 'ANSWERED'), count(*) filter (where s.state = 'REFUSED'),
           count(*) filter (where s.state = 'NOT_REACHED')
      from survey_sample s
     where s.unit_id = of_owner and s.round_id = of_round
     group by s.of_unit
$$;

-- Ends a round: communes with at least five answers are counted, the box and the list of the people are thrown away.
create function survey_close(of_owner text, of_round uuid, officer uuid, moment timestamptz) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    -- Waits for those who are giving answers; who comes later finds the round closed.
    lock table survey_sample in exclusive mode;
    update survey_round r set closed_at = moment, closed_by = officer
     where r.unit_id = of_owner and r.id = of_round and r.closed_at is null;
    if not found then
        return false;
    end if;
    update survey_round_unit u
       set answered = c.answered, on_paper = c.on_paper, refused = c.refused, not_reached = u.drawn - c.answered - c.refused
      from (select o.of_unit, count(*) filter (where s.state = 'ANSWERED')::int as answered,
                   count(*) filter (where s.paper)::int as on_paper,
                   count(*) filter (where s.state = 'REFUSED')::int as refused
              from survey_round_unit o
              left join survey_sample s on s.unit_id = o.unit_id and s.round_id = o.round_id and s.of_unit = o.of_unit
             where o.unit_id = of_owner and o.round_id = of_round
             group by o.of_unit) c
     where u.unit_id = of_owner and u.round_id = of_round and u.of_unit = c.of_unit;
    insert into survey_sum (unit_id, round_id, of_unit, item, value, n)
    with box as (
        select b.of_unit, b.answers from survey_box b
          join survey_round_unit u on u.unit_id = b.unit_id and u.round_id = b.round_id and u.of_unit = b.of_unit
         where b.unit_id = of_owner and b.round_id = of_round and u.answered >= 5),
    given as (
        select b.of_unit, a.key as item, a.value from box b, jsonb_each(b.answers) a),
    enough as (
        select of_unit, item, count(*)::int as n from given group by 1, 2 having count(*) >= 5)
    select of_owner, of_round, of_unit, item, '#', n from enough
    union all
    select of_owner, of_round, g.of_unit, g.item, v.value, count(*)::int
      from given g
      join enough e on e.of_unit = g.of_unit and e.item = g.item
     cross join lateral jsonb_array_elements_text(case when jsonb_typeof(g.value) = 'array' then g.value else jsonb_build_array(g.value) end) v (value)
     group by 3, 4, 5
     order by 3, 4, 5;
    insert into survey_word (unit_id, round_id, of_unit, item, words)
    with said as (
        select b.of_unit, w.key as item, w.value #>> '{}' as words
          from survey_box b, jsonb_each(b.words) w
         where b.unit_id = of_owner and b.round_id = of_round)
    select of_owner, of_round, s.of_unit, s.item, s.words
      from said s
     where (select count(*) from said o where o.of_unit = s.of_unit and o.item = s.item) >= 5
     order by random();
    delete from survey_box b where b.unit_id = of_owner and b.round_id = of_round;
    delete from survey_sample s where s.unit_id = of_owner and s.round_id = of_round;
    return true;
end $$;

-- What drew the sample: told when the round has ended, so that it can be drawn again and held against the digest.
create function survey_seed(of_owner text, of_round uuid) returns bytea
    language sql stable security definer set search_path = public, pg_temp as $$
    select seed from survey_round where unit_id = of_owner and id = of_round and closed_at is not null
$$;

revoke execute on function survey_open(jsonb, jsonb, bytea, jsonb, jsonb), survey_enter(bytea, date), survey_list(bytea, date),
    survey_see(bytea, date, int, timestamptz), survey_give(bytea, date, int, bytea, boolean, jsonb, jsonb),
    survey_miss(bytea, date, int, text), survey_progress(text, uuid), survey_close(text, uuid, uuid, timestamptz),
    survey_seed(text, uuid) from public;
grant execute on function survey_open(jsonb, jsonb, bytea, jsonb, jsonb), survey_enter(bytea, date), survey_list(bytea, date),
    survey_see(bytea, date, int, timestamptz), survey_give(bytea, date, int, bytea, boolean, jsonb, jsonb),
    survey_miss(bytea, date, int, text), survey_progress(text, uuid), survey_close(text, uuid, uuid, timestamptz),
    survey_seed(text, uuid) to ${appRole};
