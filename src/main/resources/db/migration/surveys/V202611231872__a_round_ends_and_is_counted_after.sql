-- Who ended a round and read its sums in one transaction could take both back, read again an answer later, and know that answer.
-- So a round ends in one transaction, from which on nobody answers any more, and is counted in another that has written nothing
-- before: whatever is read of it is made of the same answers each time.
alter table survey_round add column ending timestamptz, add column ended_by uuid;

create or replace function survey_enter(of_key bytea, today date)
    returns table (unit_id text, round_id uuid, interviewer uuid, name text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select i.unit_id, i.round_id, i.id, i.name
      from survey_interviewer i
      join survey_round r on r.unit_id = i.unit_id and r.id = i.round_id
     where i.key = of_key and i.ended_at is null and r.closed_at is null and r.ending is null and r.until >= today
$$;

-- Ends a round; nothing is counted yet.
create function survey_end(of_owner text, of_round uuid, officer uuid, moment timestamptz) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    -- Waits for those who are giving answers; who comes later finds the round ended.
    lock table survey_sample in exclusive mode;
    update survey_round r set ending = moment, ended_by = officer
     where r.unit_id = of_owner and r.id = of_round and r.closed_at is null and r.ending is null;
    return found;
end $$;

-- The rounds that have ended and are not counted.
create function survey_ended() returns table (unit_id text, round_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select r.unit_id, r.id from survey_round r where r.closed_at is null and r.ending is not null order by r.ending limit 50
$$;

-- Counts a round that has ended: communes with at least five answers, then the box and the list of the people are thrown away.
create function survey_count(of_owner text, of_round uuid) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform nothing_written_before();
    update survey_round r set closed_at = r.ending, closed_by = r.ended_by
     where r.unit_id = of_owner and r.id = of_round and r.closed_at is null and r.ending is not null;
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
drop function survey_close(text, uuid, uuid, timestamptz);

revoke execute on function survey_end(text, uuid, uuid, timestamptz), survey_ended(), survey_count(text, uuid) from public;
grant execute on function survey_end(text, uuid, uuid, timestamptz), survey_ended(), survey_count(text, uuid) to ${appRole};
