-- Only a province draws lots among dossiers: the Front holds no personal data and sits in the commune it asks about, so it hands
-- forms out. Rounds it opened otherwise end here; they are counted, and their list of people is thrown away.
select survey_close(unit_id, id, null, now()) from survey_round
 where closed_at is null and sampled = 'DOSSIERS' and (run_by <> 'PROVINCE' or length(unit_id) <> 2);

-- Not for rounds that have ended: what was drawn then stays as it was told.
alter table survey_round add constraint survey_round_draws
    check (sampled = 'HANDED_OUT' or (run_by = 'PROVINCE' and length(unit_id) = 2)) not valid;

-- As before, but believes no caller: the digest is computed from the people given, in their order, 16 bytes each; as many are drawn
-- as are given; a form that was handed out leads to no dossier.
create or replace function survey_open(r jsonb, asking jsonb, lots bytea, communes jsonb, people jsonb) returns boolean
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
