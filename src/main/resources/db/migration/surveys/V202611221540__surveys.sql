-- Questions somebody of the outside team entered for a form whose text we do not have, with their source. A
-- version is never changed; the next one takes its place in later rounds.
create table survey_form_version (
    unit_id    text        not null,
    form       text        not null check (form ~ '^[A-Z0-9]{3,12}$'),
    version    int         not null check (version between 1 and 999),
    source     text        not null check (length(source) between 1 and 500),
    questions  jsonb       not null check (jsonb_typeof(questions) = 'array' and jsonb_array_length(questions) between 1 and 60),
    entered_by uuid        not null,
    entered_at timestamptz not null,
    primary key (unit_id, form, version),
    foreign key (unit_id, entered_by) references officer (unit_id, id)
);
revoke update, delete, truncate on survey_form_version from ${appRole};

-- A round belongs to the outside team (unit_id: the province, or the commune whose Front runs it), never to those it
-- is about. seed drew the sample and is told only after the end; questions are a copy, so that what was
-- asked stays readable.
create table survey_round (
    unit_id   text        not null,
    id        uuid        not null,
    form      text        not null check (form ~ '^[A-Z0-9]{3,12}$'),
    version   int         not null check (version between 0 and 999),
    questions jsonb       not null check (jsonb_typeof(questions) = 'array' and jsonb_array_length(questions) between 1 and 60),
    title     text        not null check (length(title) between 1 and 200),
    run_by    text        not null check (run_by in ('PROVINCE', 'FRONT')),
    sampled   text        not null check (sampled in ('DOSSIERS', 'HANDED_OUT')),
    from_day  date        not null,
    to_day    date        not null,
    per_unit  int         not null check (per_unit between 5 and 1000),
    until     date        not null,
    seed      bytea       not null check (length(seed) = 32),
    opened_by uuid        not null,
    opened_at timestamptz not null,
    closed_by uuid,
    closed_at timestamptz,
    primary key (unit_id, id),
    foreign key (unit_id, opened_by) references officer (unit_id, id),
    foreign key (unit_id, closed_by) references officer (unit_id, id),
    check (from_day <= to_day and to_day < until),
    check (closed_at is not null or closed_by is null)
);
create index survey_round_open on survey_round (until) where closed_at is null;

-- The communes of a round: how many could be drawn, how many were; what came of them is known at the end.
create table survey_round_unit (
    unit_id     text  not null,
    round_id    uuid  not null,
    of_unit     text  not null references served_unit (unit_id),
    pool        int   not null check (pool >= 0),
    drawn       int   not null check (drawn between 0 and pool),
    digest      bytea not null check (length(digest) = 32),
    answered    int   check (answered between 0 and drawn),
    on_paper    int   check (on_paper between 0 and answered),
    refused     int   check (refused >= 0),
    not_reached int   check (not_reached >= 0),
    primary key (unit_id, round_id, of_unit),
    foreign key (unit_id, round_id) references survey_round (unit_id, id),
    check (num_nulls(answered, on_paper, refused, not_reached) in (0, 4)),
    check (answered + refused + not_reached = drawn)
);
create index survey_round_of on survey_round_unit (of_unit);

-- Who is asked, until the end of the round; then these rows are gone. operation is the hash of the sending that was
-- counted, so that the same one sent twice counts once. The answers are not here.
create table survey_sample (
    unit_id    text  not null,
    round_id   uuid  not null,
    number     int   not null check (number > 0),
    of_unit    text  not null,
    dossier_id uuid,
    state      text  not null default 'WAITING' check (state in ('WAITING', 'NOT_REACHED', 'REFUSED', 'ANSWERED')),
    paper      boolean not null default false,
    operation  bytea check (length(operation) = 32),
    primary key (unit_id, round_id, number),
    unique (unit_id, round_id, of_unit, dossier_id),
    foreign key (unit_id, round_id, of_unit) references survey_round_unit (unit_id, round_id, of_unit),
    foreign key (of_unit, dossier_id) references dossier (unit_id, id),
    check ((operation is not null) = (state = 'ANSWERED')),
    check (not paper or state = 'ANSWERED')
);

-- The people of the outside team: each has twelve signs on paper, of which the database keeps the hash.
create table survey_interviewer (
    unit_id   text        not null,
    round_id  uuid        not null,
    id        uuid        not null,
    name      text        not null check (length(name) between 1 and 120),
    key       bytea       not null check (length(key) = 32),
    added_by  uuid        not null,
    added_at  timestamptz not null,
    ended_at  timestamptz,
    primary key (unit_id, round_id, id),
    unique (key),
    foreign key (unit_id, round_id) references survey_round (unit_id, id),
    foreign key (unit_id, added_by) references officer (unit_id, id)
);

-- Every time an interviewer was shown whom to ask: which number of the list, not which dossier.
create table survey_look (
    unit_id     text        not null,
    round_id    uuid        not null,
    id          uuid        not null default uuidv7(),
    interviewer uuid        not null,
    number      int         not null,
    at          timestamptz not null,
    primary key (unit_id, round_id, id),
    foreign key (unit_id, round_id, interviewer) references survey_interviewer (unit_id, round_id, id)
);

-- The ballot box: no time, no order, no number of the list. Nobody but the functions below can open it.
create table survey_box (
    unit_id  text  not null,
    round_id uuid  not null,
    of_unit  text  not null,
    slip     uuid  not null default gen_random_uuid(),
    answers  jsonb not null check (jsonb_typeof(answers) = 'object'),
    words    jsonb not null check (jsonb_typeof(words) = 'object'),
    primary key (unit_id, round_id, of_unit, slip),
    foreign key (unit_id, round_id, of_unit) references survey_round_unit (unit_id, round_id, of_unit)
);

-- What was counted when the round ended. Value '#' is how many answered the question.
create table survey_sum (
    unit_id  text not null,
    round_id uuid not null,
    of_unit  text not null,
    item     text not null,
    value    text not null,
    n        int  not null check (n > 0),
    primary key (unit_id, round_id, of_unit, item, value),
    foreign key (unit_id, round_id, of_unit) references survey_round_unit (unit_id, round_id, of_unit)
);

-- What people said in their own words, mixed among at least five.
create table survey_word (
    unit_id  text not null,
    round_id uuid not null,
    of_unit  text not null,
    id       uuid not null default gen_random_uuid(),
    item     text not null,
    words    text not null check (length(words) between 1 and 2000),
    primary key (unit_id, round_id, of_unit, id),
    foreign key (unit_id, round_id, of_unit) references survey_round_unit (unit_id, round_id, of_unit)
);

revoke all on survey_round, survey_sample, survey_box, survey_interviewer from ${appRole};
revoke insert, update, delete, truncate on survey_round_unit, survey_look, survey_sum, survey_word from ${appRole};
grant select (unit_id, id, form, version, questions, title, run_by, sampled, from_day, to_day, per_unit, until, opened_by, opened_at, closed_by, closed_at) on survey_round to ${appRole};
grant select (unit_id, round_id, id, name, added_by, added_at, ended_at) on survey_interviewer to ${appRole};
grant insert (unit_id, round_id, id, name, key, added_by, added_at) on survey_interviewer to ${appRole};
grant update (ended_at) on survey_interviewer to ${appRole};
