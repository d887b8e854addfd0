-- The machine's clock as it was last looked at, and every jump of it: shown at the desks, kept for
-- who later asks why two facts stand so oddly in time. Of the machine, of no unit.
create table clock_seen (
    one boolean     primary key default true check (one),
    at  timestamptz not null
);

create table clock_jump (
    id    uuid        primary key default uuidv7(),
    at    timestamptz not null,
    by_ms bigint      not null check (by_ms <> 0)
);

revoke update, delete, truncate on clock_jump from ${appRole};
