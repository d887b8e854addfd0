-- Who was authorised (ủy quyền) to sign at the Centre, by which paper, on which days [valid_from, valid_to].
create table authorisation (
  unit_id    text not null,
  id         uuid not null default uuidv7(),
  officer_id uuid not null,
  basis      text not null check (length(basis) between 3 and 200),
  valid_from date not null,
  valid_to   date not null,
  noted_by   uuid not null,
  noted_at   timestamptz not null,
  primary key (unit_id, id),
  foreign key (unit_id, officer_id) references officer (unit_id, id),
  check (valid_to >= valid_from)
);
create index authorisation_of on authorisation (unit_id, officer_id, valid_from);

revoke delete, truncate on authorisation from ${appRole};
