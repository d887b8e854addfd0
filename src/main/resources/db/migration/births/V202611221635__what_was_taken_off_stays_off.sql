-- A child taken off the list does not come back with the next file: what stays is a slow digest of its row with the
-- unit's own salt, why it was taken off and when; no name, no day, no village.
create table birth_salt (
    unit_id text  not null primary key references served_unit (unit_id),
    salt    bytea not null check (length(salt) = 32)
);

create table birth_gone (
    unit_id text        not null references birth_salt (unit_id),
    digest  bytea       not null check (length(digest) = 32),
    reason  text        not null check (reason in ('TIME_OVER', 'MOVED_AWAY', 'MISTAKE', 'TWICE')),
    -- The clock takes off what its time is over for.
    by      uuid,
    gone_at timestamptz not null,
    primary key (unit_id, digest),
    foreign key (unit_id, by) references officer (unit_id, id),
    check ((by is null) = (reason = 'TIME_OVER'))
);
alter table birth_import add column gone int not null default 0 check (gone >= 0);
revoke update, delete, truncate on birth_salt, birth_gone from ${appRole};
