-- An answer looked whether the round was open, waited for whoever was ending it, and was taken all the same: it came after the end
-- and, when the count was quicker, was lost although its sender had been told that it was taken.
create or replace function survey_give(of_key bytea, today date, of_number int, sending bytea, on_paper boolean, answers jsonb, words jsonb) returns text
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who record;
    asked survey_sample;
begin
    -- Waits for whoever ends the round, before asking whether it has ended; who ends it waits for us.
    lock table survey_sample in row exclusive mode;
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
    -- Waits for whoever ends the round, before asking whether it has ended; who ends it waits for us.
    lock table survey_sample in row exclusive mode;
    if why not in ('NOT_REACHED', 'REFUSED') then
        return false;
    end if;
    update survey_sample s set state = why
      from survey_enter(of_key, today) e
     where s.unit_id = e.unit_id and s.round_id = e.round_id and s.number = of_number and s.interviewer = e.interviewer
       and s.state <> 'ANSWERED';
    return found;
end $$;
