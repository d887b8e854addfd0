-- What a unit promises beside the law: special days (no days = every working day) or a standing shorter
-- time. Published is published: only its end may still be written. valid_to is the first day without it.
create table procedure_promise (
  unit_id      text not null references served_unit (unit_id),
  id           uuid not null default uuidv7(),
  name         text not null check (length(name) between 3 and 200),
  days         int[] not null check (days <@ array[1, 2, 3, 4, 5, 6, 7]),
  measure      text not null check (measure in ('WORKING_HOUR', 'SAME_DAY', 'WORKING_DAY')),
  parts        int  not null check (parts > 0),
  staffing     text not null default '' check (length(staffing) <= 500),
  dropped      text[] not null default '{}' check (cardinality(dropped) <= 30),
  valid_from   date not null,
  valid_to     date check (valid_to >= valid_from),
  published_at timestamptz not null,
  published_by uuid not null,
  primary key (unit_id, id)
);

-- The procedures a promise is for.
create table procedure_promise_code (
  unit_id    text not null,
  promise_id uuid not null,
  code       text not null references procedure (code),
  primary key (unit_id, promise_id, code),
  foreign key (unit_id, promise_id) references procedure_promise (unit_id, id)
);
create index procedure_promise_of_code on procedure_promise_code (unit_id, code);

revoke update, delete on procedure_promise, procedure_promise_code from ${appRole};
grant update (valid_to) on procedure_promise to ${appRole};
