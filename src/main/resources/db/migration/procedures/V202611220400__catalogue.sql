-- The catalogue of administrative procedures. A version is written once and never changed: publishing
-- a new one only ends the validity of the one before, so an open dossier keeps what it was received under.
create table procedure (
  code text primary key check (code ~ '^[1-6]\.[0-9]{6}$')
);

-- The words of a title as they are searched: folded, ky = ki, without the prefix every title may have.
create function procedure_words(t text) returns text
    language sql immutable strict parallel safe
    return btrim(regexp_replace(
                     regexp_replace(
                         regexp_replace(fold(translate(t, '.', ' ')), '\m([hklmst]|qu)y\M', '\1i', 'g'),
                         '^thu tuc ', ''),
                     ' +', ' ', 'g'));

-- scope: VN for the shipped catalogue, a province or a commune for what its administrator published.
create table procedure_version (
  id              uuid primary key default uuidv7(),
  code            text not null references procedure (code),
  scope           text not null check (scope ~ '^(VN|[0-9]{2}|[0-9]{5})$'),
  valid_from      date not null,
  valid_to        date,
  name            text not null check (length(name) between 1 and 2000),
  field           text not null check (length(field) between 1 and 300),
  field_group     text not null check (field_group ~ '^[A-Z_]{2,40}$'),
  ministry        text not null default '',
  decision        text not null default '',
  handling_agency text not null default '',
  received_at     text not null,
  conditions      text not null default '',
  time_note       text not null default '',
  papers_source   text not null default '',
  source          text not null default '',
  source_url      text not null default '',
  levels          text[] not null default '{}',
  applicants      text[] not null default '{}',
  results         text[] not null default '{}',
  legal_basis     text[] not null default '{}',
  flags           text[] not null default '{}',
  gaps            text[] not null default '{}',
  confidence      text not null check (confidence in ('HIGH', 'MEDIUM', 'LOW')),
  digest          text not null,
  published_at    timestamptz not null,
  published_by    uuid,
  published_name  text not null default '',
  words           text not null generated always as (procedure_words(name)) stored,
  other_words     text not null generated always as (procedure_words(field)) stored,
  check (valid_to is null or valid_to >= valid_from),
  exclude using gist (code with =, scope with =, daterange(valid_from, valid_to) with &&)
);
create index procedure_version_of_code on procedure_version (code, valid_from);
create index procedure_version_words on procedure_version using gin (words gin_trgm_ops);

-- Versions whose title resembles one of the folded keys, typing errors and all.
create function similar_procedures(keys text[]) returns setof uuid
    language sql stable parallel safe
    set pg_trgm.word_similarity_threshold = 0.5
    as $$ select v.id from unnest(keys) key join procedure_version v on v.words %> key $$;

-- Time and fee belong to the channel; a channel may have several cases, numbered from 1 (0 = only one).
create table procedure_channel (
  version_id  uuid not null references procedure_version (id),
  channel     text not null check (channel in ('DIRECT', 'POST', 'ONLINE')),
  case_number smallint not null default 0 check (case_number between 0 and 99),
  measure     text,
  parts       integer check (parts > 0),
  description text not null default '',
  primary key (version_id, channel, case_number),
  check ((parts is null) = (measure is null))
);

create table procedure_fee (
  version_id  uuid not null,
  channel     text not null,
  case_number smallint not null,
  ordinal     smallint not null,
  amount      numeric(15, 0) not null check (amount >= 0),
  currency    text not null check (currency in ('VND', 'USD')),
  note        text not null default '',
  place       text not null default '',
  suspect     boolean not null default false,
  primary key (version_id, channel, case_number, ordinal),
  foreign key (version_id, channel, case_number)
    references procedure_channel (version_id, channel, case_number)
);

create table procedure_paper (
  version_id  uuid not null references procedure_version (id),
  ordinal     smallint not null,
  group_title text not null default '',
  name        text not null check (length(name) between 1 and 10000),
  originals   smallint not null check (originals between 0 and 99),
  copies      smallint not null check (copies between 0 and 99),
  template    text not null default '',
  kind        text not null check (kind in ('REQUIRED', 'CONDITIONAL', 'GUIDANCE')),
  primary key (version_id, ordinal)
);

-- Records the state published without a code: nobody invents one, an administrator completes them.
create table uncoded_procedure (
  digest         text primary key,
  name           text not null,
  field          text not null,
  record         jsonb not null,
  completed_code text references procedure (code)
);

-- What a unit offers at its desk, and which it settles on the spot (A6).
create table unit_procedure (
  unit_id         text not null references administrative_unit (unit_id),
  code            text not null references procedure (code),
  settled_on_spot boolean not null default false,
  offered_at      timestamptz not null,
  offered_by      uuid,
  primary key (unit_id, code)
);
create index unit_procedure_code on unit_procedure (code);

-- Internal workflow of a procedure, or the default of the scope when code is '*'.
create table procedure_workflow (
  id             uuid primary key default uuidv7(),
  code           text not null check (code = '*' or code ~ '^[1-6]\.[0-9]{6}$'),
  scope          text not null check (scope ~ '^(VN|[0-9]{2}|[0-9]{5})$'),
  valid_from     date not null,
  valid_to       date,
  unit           text not null check (unit in ('SHARE', 'WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY')),
  source         text not null default '',
  published_at   timestamptz not null,
  published_by   uuid,
  published_name text not null default '',
  check (valid_to is null or valid_to >= valid_from),
  exclude using gist (code with =, scope with =, daterange(valid_from, valid_to) with &&)
);

create table procedure_workflow_step (
  workflow_id uuid not null references procedure_workflow (id),
  ordinal     smallint not null check (ordinal between 1 and 40),
  kind        text not null,
  role        text not null,
  name        text not null check (length(name) between 1 and 300),
  holder      text not null default '' check (length(holder) <= 300),
  amount      numeric not null check (amount >= 0),
  counts      boolean not null default true,
  outside     boolean not null default false,
  primary key (workflow_id, ordinal)
);

-- Published is published: only the end of a validity may still be written.
revoke update, delete on procedure, procedure_version, procedure_channel, procedure_fee,
  procedure_paper, procedure_workflow, procedure_workflow_step from ${appRole};
revoke delete on uncoded_procedure from ${appRole};
grant update (valid_to) on procedure_version, procedure_workflow to ${appRole};
