-- Births the commune may lawfully know of, to invite families to register them. No couples, no fines.
-- On which legal basis the list is held; without one nothing is imported.
create table birth_basis (
    unit_id    text        not null references served_unit (unit_id),
    seq        int         not null check (seq > 0),
    words      text        not null check (length(words) between 10 and 1000),
    decided_by uuid        not null,
    decided_at timestamptz not null,
    primary key (unit_id, seq),
    foreign key (unit_id, decided_by) references officer (unit_id, id)
);

-- The one civil-status officer who sees names; the highest number counts.
create table birth_keeper (
    unit_id    text        not null references served_unit (unit_id),
    seq        int         not null check (seq > 0),
    officer_id uuid        not null,
    decided_by uuid        not null,
    decided_at timestamptz not null,
    primary key (unit_id, seq),
    foreign key (unit_id, officer_id) references officer (unit_id, id),
    foreign key (unit_id, decided_by) references officer (unit_id, id)
);

-- So many days after a child is registered its row is removed; no law known to us says how many.
create table birth_retention (
    unit_id    text        not null references served_unit (unit_id),
    seq        int         not null check (seq > 0),
    days       int         not null check (days between 0 and 3650),
    decided_by uuid        not null,
    decided_at timestamptz not null,
    primary key (unit_id, seq),
    foreign key (unit_id, decided_by) references officer (unit_id, id)
);

create table birth_import (
    unit_id     text        not null,
    id          uuid        not null default uuidv7(),
    digest      text        not null check (length(digest) = 64),
    encoding    text        not null,
    added       int         not null check (added >= 0),
    known       int         not null check (known >= 0),
    basis_seq   int         not null,
    imported_by uuid        not null,
    imported_at timestamptz not null,
    primary key (unit_id, id),
    unique (unit_id, digest),
    foreign key (unit_id, basis_seq) references birth_basis (unit_id, seq),
    foreign key (unit_id, imported_by) references officer (unit_id, id)
);

-- Removed whole when its time is over; what hangs on it goes with it.
create table birth (
    unit_id    text        not null references served_unit (unit_id),
    id         uuid        not null default uuidv7(),
    import_id  uuid,
    born_on    date        not null,
    sex        text        not null check (sex in ('GIRL', 'BOY', 'UNKNOWN')),
    mother     text        not null check (length(mother) between 1 and 120),
    village    text        not null check (length(village) between 1 and 120),
    twin       int         not null check (twin between 1 and 9),
    source     text        not null check (length(source) <= 200),
    likeness   text        not null,
    entered_by uuid        not null,
    entered_at timestamptz not null,
    primary key (unit_id, id),
    unique (unit_id, likeness),
    foreign key (unit_id, import_id) references birth_import (unit_id, id),
    foreign key (unit_id, entered_by) references officer (unit_id, id)
);

-- What a person decided: the dossier is this child's, it is registered elsewhere, or it was a mistake.
create table birth_link (
    unit_id    text        not null,
    birth_id   uuid        not null,
    seq        int         not null check (seq > 0),
    verdict    text        not null check (verdict in ('SAME', 'ELSEWHERE', 'UNDONE')),
    dossier_id uuid,
    words      text        not null check (length(words) <= 500),
    decided_by uuid        not null,
    decided_at timestamptz not null,
    primary key (unit_id, birth_id, seq),
    foreign key (unit_id, birth_id) references birth (unit_id, id) on delete cascade,
    foreign key (unit_id, dossier_id) references dossier (unit_id, id),
    foreign key (unit_id, decided_by) references officer (unit_id, id),
    check ((verdict = 'SAME') = (dossier_id is not null)),
    check (verdict = 'SAME' or length(words) > 0)
);

-- Mời gia đình làm khai sinh: who invites, and what came of each try.
create table birth_invitation (
    unit_id  text        not null,
    birth_id uuid        not null,
    seq      int         not null check (seq > 0),
    inviter  uuid        not null,
    result   text        not null check (result in ('TO_INVITE', 'WILL_COME', 'NOT_REACHED', 'NEEDS_HELP', 'MOVED_AWAY')),
    words    text        not null check (length(words) <= 500),
    noted_by uuid        not null,
    noted_at timestamptz not null,
    primary key (unit_id, birth_id, seq),
    foreign key (unit_id, birth_id) references birth (unit_id, id) on delete cascade,
    foreign key (unit_id, inviter) references officer (unit_id, id),
    foreign key (unit_id, noted_by) references officer (unit_id, id)
);

-- Who saw names; outlives the rows it is about.
create table birth_look (
    unit_id    text        not null,
    id         uuid        not null default uuidv7(),
    birth_id   uuid,
    officer_id uuid        not null,
    looked_at  timestamptz not null,
    primary key (unit_id, id),
    foreign key (unit_id, officer_id) references officer (unit_id, id)
);

create table birth_removal (
    unit_id    text        not null references served_unit (unit_id),
    id         uuid        not null default uuidv7(),
    removed    int         not null check (removed > 0),
    removed_at timestamptz not null,
    primary key (unit_id, id)
);

revoke update, truncate on birth, birth_link, birth_invitation from ${appRole};
revoke delete on birth_link, birth_invitation from ${appRole};
revoke update, delete, truncate on birth_basis, birth_keeper, birth_retention, birth_import, birth_look, birth_removal from ${appRole};
