-- One counter per unit and day: numbers are given inside the transaction that creates the dossier, so
-- they have no gaps. head chains the first events of the day's dossiers in the order of their numbers.
create table dossier_number (
    unit_id text  not null references served_unit (unit_id),
    day     date  not null,
    last    int   not null check (last > 0),
    head    bytea not null check (length(head) = 32),
    primary key (unit_id, day)
);

-- The current state of each dossier. The history is dossier_event; this row changes in the same
-- transaction as a row is added there, and verify-history holds the two against each other.
create table dossier (
    unit_id           text        not null references served_unit (unit_id),
    id                uuid        not null default uuidv7(),
    day               date        not null,
    number            int         not null check (number > 0),
    code              text        not null check (length(code) between 5 and 60),
    external_code     text        check (length(external_code) between 3 and 60),
    external_entry    text        not null check (external_entry in ('NONE', 'TYPED', 'PASTED', 'SCANNED')),
    track_secret      text        not null check (length(track_secret) >= 16),
    procedure_code    text        not null,
    procedure_version uuid        not null references procedure_version (id),
    workflow_id       uuid        not null references procedure_workflow (id),
    channel           text        not null,
    case_number       int         not null,
    on_the_spot       boolean     not null,
    person_id         uuid        not null,
    stage             text        not null check (stage in ('AT_INTAKE', 'ASSIGNING', 'APPRAISING', 'REVIEWING', 'APPROVING', 'SEALING', 'READY', 'RETURNED', 'WITHDRAWN')),
    step              int         not null check (step > 0),
    holder            uuid        not null,
    version           int         not null check (version > 0),
    outcome           text        check (outcome in ('GRANTED', 'REFUSED')),
    measure           text        not null,
    limit_parts       int         not null,
    received_at       timestamptz not null,
    clock_start       timestamptz not null,
    due_at            timestamptz not null,
    due_provisional   boolean     not null,
    allotted          int[]       not null,
    used              int[]       not null,
    step_entered_at   timestamptz not null,
    step_due_at       timestamptz not null,
    ready_at          timestamptz,
    mark              text        check (mark in ('EARLY', 'ON_TIME', 'LATE')),
    closed_at         timestamptz,
    head              bytea       not null check (length(head) = 32),
    primary key (unit_id, id),
    unique (unit_id, day, number),
    unique (unit_id, code),
    unique (unit_id, external_code),
    unique (unit_id, track_secret),
    -- At every moment exactly one named officer of the unit is accountable.
    foreign key (unit_id, holder) references officer (unit_id, id),
    check ((ready_at is null) = (mark is null)),
    check ((closed_at is not null) = (stage in ('RETURNED', 'WITHDRAWN'))),
    check (stage not in ('SEALING', 'READY', 'RETURNED') or outcome is not null),
    check (array_length(allotted, 1) = array_length(used, 1) and step <= array_length(allotted, 1)),
    check (due_at >= clock_start and clock_start >= received_at)
) with (fillfactor = 70);

create index dossier_in_hand on dossier (unit_id, holder, due_at) where closed_at is null;
create index dossier_open on dossier (unit_id, due_at) where closed_at is null;
create index dossier_of_person on dossier (unit_id, person_id, received_at);
create index dossier_received on dossier (unit_id, received_at);
create index dossier_ready on dossier (unit_id, ready_at) where ready_at is not null;
create index dossier_closed on dossier (unit_id, closed_at) where closed_at is not null;

-- The history: one row for each fact, never changed, each carrying the hash of the one before. No
-- personal data of the applicant: where a fact refers to it, data holds a salted digest of the row.
create table dossier_event (
    unit_id    text        not null,
    dossier_id uuid        not null,
    seq        int         not null check (seq > 0),
    kind       text        not null,
    at         timestamptz not null,
    actor      uuid        not null,
    stage      text        not null,
    step       int         not null,
    holder     uuid        not null,
    left_step  int,
    step_mark  text        check (step_mark in ('EARLY', 'ON_TIME', 'LATE')),
    data       text        not null check (data is json object),
    hash       bytea       not null check (length(hash) = 32),
    primary key (unit_id, dossier_id, seq),
    foreign key (unit_id, dossier_id) references dossier (unit_id, id),
    foreign key (unit_id, actor) references officer (unit_id, id)
);

revoke update, delete on dossier_event from ${appRole};
revoke delete on dossier, dossier_number from ${appRole};

-- The applicant and the one who hands in, as entered; a correction adds a revision. Erasable by law:
-- the history holds only digest(salt, row). Lives here until the module of citizens comes.
create table dossier_applicant (
    unit_id       text        not null,
    dossier_id    uuid        not null,
    revision      int         not null check (revision > 0),
    name          text        not null check (length(name) between 1 and 200),
    birth         text        not null default '' check (birth ~ '^([0-9]{4}(-[0-9]{2}-[0-9]{2})?)?$'),
    id_number     text        not null default '' check (length(id_number) <= 20),
    phone         text        not null default '' check (length(phone) <= 20),
    email         text        not null default '' check (length(email) <= 200),
    address       text        not null default '' check (length(address) <= 400),
    submitter     text        not null default '' check (length(submitter) <= 200),
    salt          bytea       not null check (length(salt) = 16),
    folded_name   text        not null generated always as (fold(name)) stored,
    primary key (unit_id, dossier_id, revision),
    foreign key (unit_id, dossier_id) references dossier (unit_id, id)
);
-- A unit's names are read through this index alone: some ten thousand short rows for a name within it.
create index dossier_applicant_name on dossier_applicant (unit_id, folded_name, dossier_id);
create index dossier_applicant_phone on dossier_applicant (unit_id, phone) where phone <> '';
create index dossier_applicant_number on dossier_applicant (unit_id, id_number) where id_number <> '';

-- Free words of an act (a reason, who took the result): erasable, so the history holds their digest.
create table dossier_note (
    unit_id    text  not null,
    dossier_id uuid  not null,
    seq        int   not null,
    words      text  not null check (length(words) between 1 and 4000),
    salt       bytea not null check (length(salt) = 16),
    primary key (unit_id, dossier_id, seq),
    foreign key (unit_id, dossier_id) references dossier (unit_id, id)
);

-- A request that may be sent twice leaves its key in the transaction that did the work.
create table dossier_request (
    unit_id    text        not null,
    key        uuid        not null,
    digest     bytea       not null,
    dossier_id uuid        not null,
    at         timestamptz not null,
    primary key (unit_id, key),
    foreign key (unit_id, dossier_id) references dossier (unit_id, id)
);

-- What others still have to hear of; readers take rows away in the transaction of their own work.
-- Not keyed by unit: a queue is read in its own order and its rows live for seconds.
create table dossier_outbox (
    position   bigint generated always as identity primary key,
    unit_id    text        not null,
    dossier_id uuid        not null,
    seq        int         not null,
    kind       text        not null,
    at         timestamptz not null
);

-- How a unit writes its dossier codes; without a row the default {unit}-{yymmdd}-{nnnn}.
create table dossier_code_pattern (
    unit_id text primary key references served_unit (unit_id),
    pattern text not null check (length(pattern) between 6 and 40)
);
