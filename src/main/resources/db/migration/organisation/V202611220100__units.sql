-- The 34 provinces and 3,321 communes of the state, and the names they had before the mergers.
create table administrative_unit (
  unit_id        text primary key check (unit_id ~ '^([0-9]{2}|[0-9]{5})$'),
  name           text not null check (length(name) between 1 and 200),
  full_name      text not null check (length(full_name) between 1 and 200),
  kind           text not null,
  province_id    text references administrative_unit (unit_id),
  other_spelling text not null default '',
  merged_from    text not null default '',
  folded         text not null,
  check ((length(unit_id) = 2) = (province_id is null))
);

create index administrative_unit_province on administrative_unit (province_id);
create index administrative_unit_folded on administrative_unit using gin (folded gin_trgm_ops);

create table former_unit (
  unit_id text not null references administrative_unit (unit_id),
  name    text not null,
  folded  text not null,
  primary key (unit_id, folded)
);

create index former_unit_folded on former_unit using gin (folded gin_trgm_ops);

-- A unit that has its desk in this installation, and how it presents itself.
create table served_unit (
  unit_id         text primary key references administrative_unit (unit_id),
  form_of_address text not null default 'BA_CON' check (form_of_address in ('BA_CON', 'ONG_BA')),
  centre_name     text not null check (length(centre_name) between 1 and 200),
  address         text not null default '' check (length(address) <= 300),
  duty_phone      text not null default '' check (duty_phone ~ '^[0-9+ .]{0,20}$'),
  activated_at    timestamptz not null
);
