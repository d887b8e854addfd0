-- One row for each finished day of a unit, with or without events: the Merkle root over the
-- fingerprints of the day's events, sealed together with the day before. Rows are only added.
create table integrity_day (
    unit_id   text        not null references served_unit (unit_id),
    day       date        not null,
    events    bigint      not null check (events >= 0),
    root      bytea       not null check (length(root) = 32),
    previous  bytea       not null check (length(previous) = 32),
    seal      bytea       not null check (length(seal) = 32),
    sealed_at timestamptz not null,
    primary key (unit_id, day),
    -- A day has one day before it: the chain cannot fork.
    unique (unit_id, previous)
);

revoke update, delete, truncate on integrity_day from ${appRole};
