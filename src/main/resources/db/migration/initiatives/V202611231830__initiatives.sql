-- Initiatives (sáng kiến): proposed, tried, measured, recognised, taken over elsewhere. Only rows are added.
create table initiative (
    unit_id     text        not null references administrative_unit (unit_id),
    id          uuid        not null,
    title       text        not null check (length(title) between 3 and 200),
    problem     text        not null check (length(problem) between 1 and 2000),
    idea        text        not null check (length(idea) between 1 and 4000),
    cost        bigint      not null,
    measure     text        not null check (measure in (
        'MINUTES', 'SUPPLEMENTED', 'KEPT', 'SPOT', 'PROMISE', 'ONLINE', 'HOME', 'SATISFIED')),
    model       text        not null check (length(model) <= 60),
    proposed_by uuid        not null,
    proposed_at timestamptz not null,
    primary key (unit_id, id),
    foreign key (unit_id, proposed_by) references officer (unit_id, id),
    constraint initiative_of_commune check (length(unit_id) = 5),
    constraint initiative_cost check (cost between 0 and 1000000000000)
);

-- What was done with it; the last act is how it stands. detail holds what was measured, as it was in that moment.
create table initiative_act (
    unit_id         text        not null,
    initiative_id   uuid        not null,
    version         int         not null check (version between 1 and 999),
    act             text        not null check (act in ('START', 'MEASURE', 'RECOGNISE', 'DROP')),
    words           text        not null check (length(words) <= 2000),
    starts          date,
    ends            date,
    person          text        not null check (length(person) <= 200),
    setting         text        not null check (setting in ('NONE', 'PROMISE', 'WORDS')),
    promise_id      uuid,
    slogan          text        not null check (length(slogan) <= 200),
    before_from     date,
    before_to       date,
    after_from      date,
    after_to        date,
    detail          jsonb       not null check (jsonb_typeof(detail) = 'object'),
    decision_number text        not null check (length(decision_number) <= 60),
    decision_day    date,
    media           text        check (media in ('application/pdf', 'image/jpeg')),
    file            bytea       check (length(file) between 8 and 15728640),
    digest          text,
    by_unit         text        not null,
    by              uuid        not null,
    at              timestamptz not null,
    primary key (unit_id, initiative_id, version),
    unique (unit_id, initiative_id, version, act),
    foreign key (unit_id, initiative_id) references initiative (unit_id, id),
    foreign key (unit_id, promise_id) references procedure_promise (unit_id, id),
    foreign key (by_unit, by) references officer (unit_id, id),
    constraint initiative_act_trial check (
        (act = 'START') = (starts is not null) and (act = 'START') = (ends is not null)
        and (act = 'START') = (person <> '') and ends >= starts),
    constraint initiative_act_setting check (
        (setting = 'PROMISE') = (promise_id is not null) and (setting = 'WORDS') = (slogan <> '')
        and (act = 'START' or setting = 'NONE')),
    constraint initiative_act_windows check (
        (act = 'MEASURE') = (before_from is not null) and (act = 'MEASURE') = (before_to is not null)
        and (act = 'MEASURE') = (after_from is not null) and (act = 'MEASURE') = (after_to is not null)
        and before_to >= before_from and after_to >= after_from and after_from > before_to),
    -- Of the same length; two quarters are, though one of them has a day or two more.
    constraint initiative_act_same_length check (
        after_to - after_from = before_to - before_from
        or date_trunc('quarter', before_from) = before_from and date_trunc('quarter', after_from) = after_from
           and date_trunc('quarter', before_to + 1) = before_to + 1
           and date_trunc('quarter', after_to + 1) = after_to + 1
           and abs((after_to - after_from) - (before_to - before_from)) <= 2),
    constraint initiative_act_decision check (
        (act = 'RECOGNISE') = (decision_day is not null) and (act = 'RECOGNISE') = (decision_number <> '')
        and (act = 'RECOGNISE') = (file is not null) and (act = 'RECOGNISE') = (media is not null)
        and (file is null) = (digest is null) and digest = encode(sha256(file), 'hex')),
    constraint initiative_act_reason check (act <> 'DROP' or length(words) > 0)
);

-- Taken over by another unit, once: with the setting it is, or as tasks with a head each. Nobody adopts what was
-- not recognised, and nobody their own.
create table initiative_adoption (
    unit_id       text        not null references administrative_unit (unit_id),
    origin_unit   text        not null,
    initiative_id uuid        not null,
    version       int         not null,
    act           text        not null check (act = 'RECOGNISE'),
    way           text        not null check (way in ('PROMISE', 'WORDS', 'TASKS')),
    promise_id    uuid,
    slogan_id     uuid,
    plan_id       uuid,
    by            uuid        not null,
    at            timestamptz not null,
    primary key (unit_id, origin_unit, initiative_id),
    foreign key (origin_unit, initiative_id, version, act)
        references initiative_act (unit_id, initiative_id, version, act),
    foreign key (unit_id, by) references officer (unit_id, id),
    foreign key (unit_id, promise_id) references procedure_promise (unit_id, id),
    foreign key (unit_id, plan_id) references plan (unit_id, id),
    constraint initiative_adoption_elsewhere check (unit_id <> origin_unit and length(unit_id) = 5),
    constraint initiative_adoption_way check (
        (way = 'PROMISE') = (promise_id is not null) and (way = 'WORDS') = (slogan_id is not null)
        and (way = 'TASKS') = (plan_id is not null))
);
create index initiative_adoption_of on initiative_adoption (origin_unit, initiative_id);

revoke update, delete, truncate on initiative, initiative_act, initiative_adoption from ${appRole};
