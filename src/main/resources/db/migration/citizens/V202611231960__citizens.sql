-- Accounts of citizens: who a provider of identities says they are. They belong to no commune and open no desk.
create table citizen (
    id         uuid        not null primary key,
    provider   text        not null check (provider ~ '^[a-z][a-z0-9-]{0,29}$'),
    issuer     text        not null,
    subject    text        not null check (length(subject) between 1 and 255),
    level      int         not null check (level in (1, 2)),
    name       text        not null check (length(name) between 1 and 200),
    id_number  text        not null check (id_number ~ '^([0-9]{12}|[0-9]{9})?$'),
    birth      text        not null check (birth ~ '^([0-9]{4}(-[0-9]{2}-[0-9]{2})?)?$'),
    phone      text        not null check (length(phone) <= 20),
    created_at timestamptz not null,
    seen_at    timestamptz not null,
    constraint citizen_once unique (issuer, subject)
);
-- One card belongs to one account.
create unique index citizen_card_once on citizen (id_number) where id_number <> '';

-- Open visits of citizens, apart from the sessions of officers. The browser holds the secret, the row its digest.
create table citizen_visit (
    digest  bytea       not null primary key check (length(digest) = 32),
    citizen uuid        not null references citizen (id) on delete cascade,
    begun   timestamptz not null,
    seen_at timestamptz not null
);
create index citizen_visit_of on citizen_visit (citizen);
create index citizen_visit_seen on citizen_visit (seen_at);
