-- Refusals to receive (form 03): nothing was received, so no dossier exists; the office still answers
-- for each of them, in writing and in its figures. Apart from refusals after receipt.
create table refused_intake (
    unit_id           text        not null references served_unit (unit_id),
    id                uuid        not null default uuidv7(),
    key               uuid        not null,
    procedure_code    text        not null,
    procedure_version uuid        not null references procedure_version (id),
    officer           uuid        not null,
    at                timestamptz not null,
    name              text        not null check (length(name) between 1 and 200),
    address           text        not null default '' check (length(address) <= 400),
    phone             text        not null default '' check (length(phone) <= 20),
    reason            text        not null check (length(reason) between 1 and 2000),
    primary key (unit_id, id),
    unique (unit_id, key),
    foreign key (unit_id, officer) references officer (unit_id, id)
);
create index refused_intake_at on refused_intake (unit_id, at desc);

revoke update, delete on refused_intake from ${appRole};
