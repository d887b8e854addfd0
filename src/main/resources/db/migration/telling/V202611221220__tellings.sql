-- News of a dossier that the citizen has to hear: one row for each event that brings any. Folded from the
-- history by a job of its own, so no act waits for it; its words and dates stand with the dossier.
create table telling (
    unit_id    text        not null,
    dossier_id uuid        not null,
    seq        int         not null,
    news       text        not null
               check (news in ('SUPPLEMENT', 'APOLOGY', 'DUE_MOVED', 'READY', 'REFUSED', 'STOPPED')),
    since      timestamptz not null,
    primary key (unit_id, dossier_id, seq),
    foreign key (unit_id, dossier_id, seq) references dossier_event (unit_id, dossier_id, seq)
);
create index telling_stopped on telling (unit_id, since) where news = 'STOPPED';
create index telling_since on telling (since);

-- Each try to tell it: who, how, when, and whether the citizen was reached. An e-mail is sent by the
-- program itself (no officer); fault says in one word why it did not go, never to whom.
create table telling_try (
    unit_id    text        not null,
    dossier_id uuid        not null,
    seq        int         not null,
    number     int         not null check (number > 0),
    means      text        not null check (means in ('PHONE', 'IN_PERSON', 'LETTER', 'EMAIL')),
    reached    boolean     not null,
    at         timestamptz not null,
    officer    uuid,
    fault      text        check (fault in ('ADDRESS', 'SERVER')),
    primary key (unit_id, dossier_id, seq, number),
    foreign key (unit_id, dossier_id, seq) references telling (unit_id, dossier_id, seq),
    foreign key (unit_id, officer) references officer (unit_id, id),
    constraint telling_try_sender check ((officer is null) = (means = 'EMAIL')),
    constraint telling_try_missed check (reached or means in ('PHONE', 'EMAIL')),
    constraint telling_try_fault check ((fault is not null) = (means = 'EMAIL' and not reached))
);
-- Told once is told.
create unique index telling_reached_once on telling_try (unit_id, dossier_id, seq) where reached;

revoke update, delete, truncate on telling, telling_try from ${appRole};

-- How far the history has been read. An installation that has lived already begins with today: what
-- happened before was told, or not, without us.
create table telling_cursor (
    single boolean     not null primary key default true check (single),
    at     timestamptz not null
);
insert into telling_cursor (at)
select case when exists (select from dossier_event) then now() else timestamptz '2000-01-01 00:00Z' end;

revoke insert, delete, truncate on telling_cursor from ${appRole};
