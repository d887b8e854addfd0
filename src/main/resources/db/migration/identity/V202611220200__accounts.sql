-- An officer's way in. The officer's unit and id are the account's own key: one account each.
create table account (
  unit_id             text not null,
  officer_id          uuid not null,
  user_name           text not null check (user_name ~ '^[a-z0-9][a-z0-9._-]{2,59}$'),
  password_hash       text not null,
  must_change         boolean not null,
  initial_until       timestamptz,
  password_changed_at timestamptz not null,
  created_at          timestamptz not null,
  disabled_at         timestamptz,
  primary key (unit_id, officer_id),
  foreign key (unit_id, officer_id) references officer (unit_id, id),
  unique (unit_id, user_name)
);

-- Where an officer who only types a name belongs; tells the unit, so that all else is scoped by it.
-- Not keyed by unit: it is what leads from a name to its unit.
create table sign_in_name (
  user_name text primary key,
  unit_id   text not null
);

-- Failures by name typed, known or not, and by address; shared by all nodes.
create table sign_in_attempt (
  subject      text primary key,
  failures     integer not null,
  last_at      timestamptz not null,
  locked_until timestamptz
);

-- Who came in, who was refused. The application adds rows and reads them, nothing else.
-- unit_id is '-' when nobody known tried.
create table access_log (
  unit_id    text not null,
  id         uuid not null default uuidv7(),
  at         timestamptz not null,
  kind       text not null,
  officer_id uuid,
  address    text not null default '',
  subject    text not null default '' check (length(subject) <= 300),
  primary key (unit_id, id)
);

create index access_log_newest on access_log (unit_id, at desc);

revoke update, delete, truncate on access_log from ${appRole};
