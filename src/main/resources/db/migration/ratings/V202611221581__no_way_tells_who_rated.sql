-- A way used to lead nowhere once its dossier was rated, so whoever held the slip, a fresh sheet or a photo of the first
-- one could see that it was. Now every way leads to the form until its last day; only the first answer counts,
-- whatever comes after it is thrown away with the same thanks.
alter table rating_right drop constraint rating_right_check;

create or replace function rating_hand_out(of_unit text, of_dossier uuid, new_key bytea, today date, printed boolean) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update rating_right
       set key = new_key, ways = ways + printed::int
     where unit_id = of_unit and dossier_id = of_dossier and until >= today and (ways < 5 or not printed);
    return found;
end $$;

create or replace function rating_give(of_key bytea, today date, answers jsonb, words text) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    given  rating_right;
    before boolean;
begin
    if coalesce(answers ->> 'FACE', '') not in ('1', '2', '3')
       or exists (select from jsonb_each(answers) a
                   where a.key !~ '^[A-Z][A-Z0-9_]{0,19}$' or jsonb_typeof(a.value) <> 'string'
                      or a.value #>> '{}' !~ '^[A-Z0-9_]{1,12}$') then
        raise exception 'not an answer' using errcode = 'check_violation', constraint = 'rating_give_answers';
    end if;
    select r.used into before from rating_right r where r.key = of_key and r.until >= today for update;
    if not found then
        return false;
    end if;
    update rating_right r set used = true where r.key = of_key returning * into given;
    if before then
        return true;
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
