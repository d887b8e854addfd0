-- Commendation (khen thưởng): proposed from figures, heard by a council of named members, decided. Only rows are added.
-- What stands under an integrity alarm is written by the database itself, whoever inserts, so nobody can leave it out.
create table commendation (
    unit_id         text        not null references administrative_unit (unit_id),
    id              uuid        not null,
    subject_unit    text        not null references administrative_unit (unit_id),
    subject_officer uuid,
    form            text        not null check (length(form) between 1 and 200),
    reason          text        not null check (length(reason) between 1 and 2000),
    facts           jsonb       not null check (jsonb_typeof(facts) = 'array'),
    alarms          jsonb       not null check (jsonb_typeof(alarms) = 'array'),
    proposed_by     uuid        not null,
    proposed_at     timestamptz not null,
    primary key (unit_id, id),
    foreign key (unit_id, proposed_by) references officer (unit_id, id),
    foreign key (subject_unit, subject_officer) references officer (unit_id, id),
    constraint commendation_whose check (
        length(subject_unit) = 5 and (subject_unit = unit_id or length(unit_id) = 2))
);

create table commendation_act (
    unit_id         text        not null,
    commendation_id uuid        not null,
    version         int         not null check (version between 1 and 999),
    act             text        not null check (act in ('HEAR', 'DECIDE', 'REFUSE', 'PUBLISH', 'HIDE')),
    words           text        not null check (length(words) <= 2000),
    votes           jsonb       not null check (jsonb_typeof(votes) = 'array'),
    decision_number text        not null check (length(decision_number) <= 60),
    decision_day    date,
    signer          text        not null check (length(signer) <= 200),
    media           text        check (media in ('application/pdf', 'image/jpeg')),
    file            bytea       check (length(file) between 8 and 15728640),
    digest          text,
    alarms          jsonb       not null check (jsonb_typeof(alarms) = 'array'),
    by              uuid        not null,
    at              timestamptz not null,
    primary key (unit_id, commendation_id, version),
    foreign key (unit_id, commendation_id) references commendation (unit_id, id),
    foreign key (unit_id, by) references officer (unit_id, id),
    -- A council is people with names; three at least.
    constraint commendation_act_council check (
        (act = 'HEAR') = (jsonb_array_length(votes) > 0) and (act <> 'HEAR' or jsonb_array_length(votes) >= 3)),
    constraint commendation_act_decision check (
        (act = 'DECIDE') = (decision_day is not null) and (act = 'DECIDE') = (decision_number <> '')
        and (act = 'DECIDE') = (signer <> '') and (act = 'DECIDE') = (file is not null)
        and (file is null) = (media is null) and (file is null) = (digest is null)
        and digest = encode(sha256(file), 'hex')),
    constraint commendation_act_reason check (act <> 'REFUSE' or length(words) > 0),
    -- Whoever decides in spite of an alarm says why.
    constraint commendation_act_in_spite check (
        act <> 'DECIDE' or jsonb_array_length(alarms) = 0 or length(words) > 0)
);

-- What the program knows against the figures of a unit, or of one officer, of the last year: signs worth a question,
-- sums that were not what their events give when last checked, ratings citizens say were given instead of them.
-- Of one person only signs that are open to others are counted (an officer explains first).
create function commendation_alarms(of_unit text, of_officer uuid, now timestamptz) returns jsonb
    language sql stable as
$$
select coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'count', a.n) order by a.kind), '[]'::jsonb)
  from (select 'SIGNS' as kind, count(*) as n
          from integrity_sign s
         where s.unit_id = of_unit and s.at > now - interval '1 year'
           and (of_officer is null or s.officer = of_officer)
           and (of_officer is null or s.open_at is null or s.open_at <= now
                or exists (select from integrity_explanation e
                            where e.unit_id = s.unit_id and e.pattern = s.pattern
                              and e.dossier_id = s.dossier_id))
         union all
        select 'SUMS', c.faults + c.dossiers
          from (select faults, dossiers
                  from rollup_check
                 where unit_id = of_unit
                 order by at desc, id desc
                 limit 1) c
         union all
        select 'RATINGS', coalesce(sum(d.n), 0)
          from rating_disowned d
         where d.unit_id = of_unit and of_officer is null and d.what = 'INSTEAD'
           and d.quarter >= to_char(now - interval '1 year', 'YYYY-"Q"Q')) a
 where a.n > 0
$$;

create function commendation_shows_its_alarms() returns trigger
    language plpgsql as
$$
begin
    new.alarms := commendation_alarms(new.subject_unit, new.subject_officer, new.proposed_at);
    return new;
end
$$;

create trigger commendation_shows_its_alarms
    before insert on commendation
    for each row execute function commendation_shows_its_alarms();

create function commendation_act_shows_its_alarms() returns trigger
    language plpgsql as
$$
begin
    select commendation_alarms(c.subject_unit, c.subject_officer, new.at)
      into strict new.alarms
      from commendation c
     where c.unit_id = new.unit_id and c.id = new.commendation_id;
    return new;
end
$$;

create trigger commendation_act_shows_its_alarms
    before insert on commendation_act
    for each row execute function commendation_act_shows_its_alarms();

revoke update, delete, truncate on commendation, commendation_act from ${appRole};
