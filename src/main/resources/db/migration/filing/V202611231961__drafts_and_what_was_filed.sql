-- Forms being filled in, kept as typed. A draft belongs to one account or, before anybody signed in, to the
-- browser that holds its secret; files hang on (unit_id, id), which never changes.
create table filing_draft (
    unit_id       text        not null,
    id            uuid        not null,
    citizen       uuid        references citizen (id) on delete cascade,
    browser       bytea       check (length(browser) = 32),
    procedure     text        not null,
    form          text        not null check (form ~ '^[0-9a-f]{64}$'),
    answers       jsonb       not null default '{}' check (jsonb_typeof(answers) = 'object'),
    touched       jsonb       not null default '{}' check (jsonb_typeof(touched) = 'object'),
    at_question   text        not null,
    version       int         not null default 1 check (version > 0),
    started_at    timestamptz not null,
    saved_at      timestamptz not null,
    filed         boolean     not null default false,
    primary key (unit_id, id),
    constraint filing_draft_owner check ((citizen is null) <> (browser is null)),
    constraint filing_draft_filed_by check (not filed or citizen is not null)
);
create index filing_draft_citizen on filing_draft (citizen) where citizen is not null;
create index filing_draft_browser on filing_draft (browser) where browser is not null;
create index filing_draft_forgotten on filing_draft (saved_at) where not filed;

-- How many were filed in a unit on a day: their numbers have no gap.
create table filing_day (
    unit_id text not null,
    day     date not null,
    last    int  not null check (last > 0),
    primary key (unit_id, day)
);

-- What was filed: the same draft twice only where the desk gave it back in between.
create table filing (
    unit_id    text        not null,
    id         uuid        not null,
    draft      uuid        not null,
    round      int         not null check (round in (1, 2)),
    citizen    uuid        not null,
    procedure  text        not null,
    day        date        not null,
    number     int         not null check (number > 0),
    answers    jsonb       not null,
    applicant  jsonb       not null,
    holder     uuid        not null,
    filed_at   timestamptz not null,
    answer_by  timestamptz not null check (answer_by > filed_at),
    primary key (unit_id, id),
    constraint filing_once unique (unit_id, draft, round),
    constraint filing_number unique (unit_id, day, number),
    foreign key (unit_id, draft) references filing_draft (unit_id, id),
    foreign key (unit_id, holder) references officer (unit_id, id)
);
create index filing_citizen on filing (citizen);

-- What the desk answered, once. One draft becomes at most one dossier, and is given back at most once.
create table filing_answer (
    unit_id text        not null,
    filing  uuid        not null,
    draft   uuid        not null,
    kind    text        not null check (kind in ('ACCEPTED', 'GIVEN_BACK', 'REFUSED')),
    officer uuid        not null,
    at      timestamptz not null,
    words   text        not null check (length(words) <= 2000),
    dossier uuid,
    primary key (unit_id, filing),
    constraint filing_answer_once unique (unit_id, draft, kind),
    foreign key (unit_id, filing) references filing (unit_id, id),
    foreign key (unit_id, officer) references officer (unit_id, id),
    foreign key (unit_id, dossier) references dossier (unit_id, id),
    constraint filing_answer_dossier check ((dossier is not null) = (kind = 'ACCEPTED')),
    constraint filing_answer_words check (kind = 'ACCEPTED' or length(words) > 0)
);
create unique index filing_answer_dossier_once on filing_answer (unit_id, dossier) where dossier is not null;

-- Which officer opened which filing, when.
create table filing_look (
    unit_id text        not null,
    filing  uuid        not null,
    officer uuid        not null,
    at      timestamptz not null,
    primary key (unit_id, filing, officer, at),
    foreign key (unit_id, filing) references filing (unit_id, id),
    foreign key (unit_id, officer) references officer (unit_id, id)
);
revoke update, delete, truncate on filing, filing_answer, filing_look from ${appRole};
-- What tells of a person can be erased by law; who did what when cannot.
grant update (answers, applicant) on filing to ${appRole};
grant update (words) on filing_answer to ${appRole};
