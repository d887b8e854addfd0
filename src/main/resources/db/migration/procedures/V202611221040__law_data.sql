-- Papers the office fetches from a database itself (NQ 66.7/2025/NQ-CP, Phụ lục I), as published.
create table reuse_list (
  one_row    boolean primary key default true check (one_row),
  basis      text not null,
  valid_from date not null,
  valid_to   date not null,
  check (valid_to > valid_from)
);
create table reused_document (
  code     text not null check (code ~ '^[0-9]\.[0-9]{6}$'),
  ordinal  smallint not null,
  document text not null check (length(document) between 1 and 2000),
  database text not null,
  owner    text not null,
  primary key (code, ordinal)
);

-- What the law says of one procedure beside its papers and time, with the days it holds:
-- where the clock may stop, how a supplement counts, how long the file is kept, where the procedure
-- moved, whether it is urgent. scope: VN for what is shipped, else the unit whose administrator set it.
-- Code * stands for every procedure. A rule is never rewritten: it ends, and another one begins.
create table procedure_rule (
  scope      text not null check (scope ~ '^(VN|[0-9]{2}|[0-9]{5})$'),
  id         uuid not null default uuidv7(),
  kind       text not null,
  code       text not null check (code = '*' or code ~ '^[1-6]\.[0-9]{6}$'),
  valid_from date not null,
  valid_to   date,
  choice     text not null,
  years      smallint check (years between 1 and 150),
  place      text not null default '' check (length(place) <= 300),
  basis      text not null check (length(btrim(basis)) between 1 and 1000),
  source     text not null default '' check (length(source) <= 1000),
  confidence text not null check (confidence in ('HIGH', 'MEDIUM', 'LOW')),
  set_at     timestamptz not null,
  set_by     uuid,
  set_name   text not null default '',
  ended_at   timestamptz,
  ended_by   uuid,
  ended_name text not null default '',
  primary key (scope, id),
  check (valid_to is null or valid_to >= valid_from),
  check ((kind = 'SUPPLEMENT') = (code = '*')),
  check ((choice = 'YEARS') = (years is not null)),
  check ((kind = 'MOVE') = (place <> '')),
  check (case kind
           when 'VERIFICATION' then choice in ('ALLOWED', 'NOT_ALLOWED')
           when 'FINANCIAL_DUTY' then choice in ('ALLOWED', 'NOT_ALLOWED')
           when 'SUPPLEMENT' then choice in ('SUBTRACT', 'RESTART')
           when 'RETENTION' then choice in ('YEARS', 'PERMANENT')
           when 'MOVE' then choice in ('PROVINCE', 'OTHER_COMMUNE', 'OTHER_AGENCY')
           when 'URGENT' then choice in ('URGENT', 'NOT_URGENT')
           else false end),
  exclude using gist (scope with =, kind with =, code with =, daterange(valid_from, valid_to) with &&)
);
create index procedure_rule_of_code on procedure_rule (kind, code, valid_from);

revoke update, delete on procedure_rule from ${appRole};
grant update (valid_to, ended_at, ended_by, ended_name) on procedure_rule to ${appRole};
