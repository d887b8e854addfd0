-- Files kept beside the database, each under the SHA-256 of its bytes (ADR 053). Whoever needs one refers to it
-- with a foreign key: a file somebody needs cannot be taken away.
create table stored_file (
    digest     text        primary key check (digest ~ '^[0-9a-f]{64}$'),
    bytes      bigint      not null check (bytes > 0),
    brought_at timestamptz not null
);
create index stored_file_brought on stored_file (brought_at);
revoke update, truncate on stored_file from ${appRole};
grant update (brought_at) on stored_file to ${appRole};
