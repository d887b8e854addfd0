-- What the whole country shares. One row; its revision changes with every change to any calendar, so that
-- each node notices by reading one row. A random value, not a number: one that was rolled back never
-- comes again.
create table national_calendar (
  one_row        boolean primary key default true check (one_row),
  complete_from  date not null,
  complete_until date not null check (complete_until >= complete_from),
  revision       uuid not null default gen_random_uuid()
);

create table national_day_rule (
  day        date primary key,
  kind       text not null check (kind in ('HOLIDAY', 'COMPENSATORY', 'SWAP_OFF', 'MAKEUP_WORK')),
  name       text not null check (length(name) between 1 and 200),
  source     text not null,
  confidence text not null check (confidence in ('high', 'medium', 'low'))
);

-- Days of the lunar calendar at UTC+7: first day of Tết, the Hùng Kings' day.
create table lunar_anchor (
  year       integer primary key,
  new_year   date not null check (extract(year from new_year) = year),
  hung_kings date not null check (hung_kings > new_year)
);

-- A unit that knows more than the country: its own end of the published calendar.
create table unit_calendar (
  unit_id        text primary key references administrative_unit (unit_id),
  complete_until date not null check (complete_until between '2024-01-01' and '2100-12-31')
);

-- A day that differs at one unit only; it wins over the country's rule for that day.
create table unit_day_rule (
  unit_id text not null references administrative_unit (unit_id),
  day     date not null check (day between '2000-01-01' and '2100-12-31'),
  kind    text not null check (kind in ('HOLIDAY', 'COMPENSATORY', 'SWAP_OFF', 'MAKEUP_WORK')),
  name    text not null check (length(name) between 1 and 200),
  primary key (unit_id, day)
);

-- Opening hours of one unit, in force from a day until the next row takes over: no gap, no overlap.
create table weekly_hours (
  unit_id    text not null references administrative_unit (unit_id),
  valid_from date not null check (valid_from between '2000-01-01' and '2100-12-31'),
  primary key (unit_id, valid_from)
);

-- Sessions in minutes of the day, [starts, ends); weekday 1 is Monday.
create table weekly_session (
  unit_id    text not null,
  valid_from date not null,
  weekday    smallint not null check (weekday between 1 and 7),
  starts     smallint not null check (starts between 0 and 1439),
  ends       smallint not null check (ends between 1 and 1439),
  primary key (unit_id, valid_from, weekday, starts),
  foreign key (unit_id, valid_from) references weekly_hours (unit_id, valid_from) on delete cascade,
  check (starts < ends),
  exclude using gist (unit_id with =, valid_from with =, weekday with =, int4range(starts, ends) with &&)
);

-- Who changed the calendar, when, and what it then said. Rows are only added.
create table calendar_change (
  unit_id    text not null references administrative_unit (unit_id),
  id         uuid not null default uuidv7(),
  changed_at timestamptz not null,
  officer_id uuid not null,
  officer    text not null check (length(officer) between 1 and 120),
  act        text not null check (act in ('DAY_SET', 'DAY_REMOVED', 'HOURS_SET', 'HOURS_REMOVED', 'COMPLETE_UNTIL')),
  day        date not null,
  detail     text not null check (length(detail) <= 2000),
  primary key (unit_id, id)
);

revoke update, delete on calendar_change from ${appRole};
