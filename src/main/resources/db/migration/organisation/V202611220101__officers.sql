create table desk (
  unit_id text not null references served_unit (unit_id),
  id      uuid not null default uuidv7(),
  number  integer not null check (number between 1 and 999),
  name    text not null check (length(name) between 1 and 120),
  primary key (unit_id, id),
  unique (unit_id, number)
);

create table officer (
  unit_id        text not null references served_unit (unit_id),
  id             uuid not null default uuidv7(),
  name           text not null check (length(name) between 1 and 120),
  duty           text not null default '' check (length(duty) <= 300),
  duty_phone     text not null default '' check (duty_phone ~ '^[0-9+ .]{0,20}$'),
  personal_phone text not null default '' check (personal_phone ~ '^[0-9+ .]{0,20}$'),
  phone_consent  boolean not null default false,
  phone_from     time not null default '07:30',
  phone_to       time not null default '17:00',
  languages      text[] not null default '{}',
  desk_id        uuid,
  rank           integer not null default 100,
  left_at        timestamptz,
  left_for       text not null default '' check (length(left_for) <= 300),
  primary key (unit_id, id),
  foreign key (unit_id, desk_id) references desk (unit_id, id),
  check (phone_from < phone_to),
  -- Consent without a number says nothing; a transferred officer's own number is gone.
  check (not phone_consent or personal_phone <> ''),
  check (left_at is null or personal_phone = '')
);

create table officer_photo (
  unit_id    text not null,
  officer_id uuid not null,
  jpeg       bytea not null check (length(jpeg) <= 400000),
  digest     text not null,
  primary key (unit_id, officer_id),
  foreign key (unit_id, officer_id) references officer (unit_id, id)
);

-- Posts held, [valid_from, valid_to); more than one at a time is allowed (kiêm nhiệm).
create table officer_post (
  unit_id    text not null,
  officer_id uuid not null,
  id         uuid not null default uuidv7(),
  title      text not null check (length(title) between 1 and 120),
  department text not null check (length(department) between 1 and 120),
  valid_from date not null,
  valid_to   date,
  primary key (unit_id, officer_id, id),
  foreign key (unit_id, officer_id) references officer (unit_id, id),
  check (valid_to is null or valid_to >= valid_from)
);

create table officer_role (
  unit_id    text not null,
  officer_id uuid not null,
  role       text not null,
  valid_from timestamptz not null,
  valid_to   timestamptz,
  foreign key (unit_id, officer_id) references officer (unit_id, id),
  primary key (unit_id, officer_id, role, valid_from),
  check (valid_to is null or valid_to >= valid_from)
);

create unique index officer_role_once on officer_role (unit_id, officer_id, role)
  where valid_to is null;
create index officer_role_of_unit on officer_role (unit_id, role);

-- An officer away during [starts, ends), and who stands in (NĐ 309 Điều 6: reception never stops).
create table absence (
  unit_id      text not null,
  id           uuid not null default uuidv7(),
  officer_id   uuid not null,
  starts       timestamptz not null,
  ends         timestamptz not null,
  reason       text not null check (reason in ('LEAVE', 'MISSION', 'TRAINING', 'SICK', 'OTHER')),
  stand_in     uuid,
  noted_by     uuid not null,
  cancelled_at timestamptz,
  primary key (unit_id, id),
  foreign key (unit_id, officer_id) references officer (unit_id, id),
  foreign key (unit_id, stand_in) references officer (unit_id, id),
  check (starts < ends),
  check (stand_in <> officer_id),
  exclude using gist (unit_id with =, officer_id with =, tstzrange(starts, ends) with &&)
    where (cancelled_at is null)
);

-- Who has said "I am in" on a day.
create table attendance (
  unit_id    text not null,
  day        date not null,
  officer_id uuid not null,
  noted_at   timestamptz not null,
  noted_by   uuid not null,
  primary key (unit_id, day, officer_id),
  foreign key (unit_id, officer_id) references officer (unit_id, id)
);
