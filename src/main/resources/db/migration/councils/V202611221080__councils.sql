-- Sessions of a council the law puts before a result, each fact once and never changed.
create table council_session (
    unit_id     text        not null,
    dossier_id  uuid        not null,
    number      int         not null check (number > 0),
    meets_at    timestamptz not null,
    place       text        not null check (place in ('OFFICE', 'HEALTH_STATION', 'HOME')),
    whereabouts text        not null check (length(whereabouts) between 1 and 400),
    called_by   uuid        not null,
    called_at   timestamptz not null,
    primary key (unit_id, dossier_id, number),
    foreign key (unit_id, dossier_id) references dossier (unit_id, id),
    foreign key (unit_id, called_by) references officer (unit_id, id)
);

-- Who is invited, by name; one of them presides.
create table council_seat (
    unit_id    text not null,
    dossier_id uuid not null,
    number     int  not null,
    seat       int  not null check (seat > 0),
    role       text not null check (role in ('CHAIR', 'SECRETARY', 'MEMBER')),
    title      text not null check (length(title) between 1 and 200),
    name       text not null check (length(name) between 1 and 200),
    primary key (unit_id, dossier_id, number, seat),
    foreign key (unit_id, dossier_id, number) references council_session (unit_id, dossier_id, number)
);
create unique index council_one_presides on council_seat (unit_id, dossier_id, number) where role = 'CHAIR';

-- What came of the session. The history of the dossier holds the digest of the minutes.
create table council_minutes (
    unit_id     text        not null,
    dossier_id  uuid        not null,
    number      int         not null,
    held_at     timestamptz not null,
    place       text        not null check (place in ('OFFICE', 'HEALTH_STATION', 'HOME')),
    whereabouts text        not null check (length(whereabouts) between 1 and 400),
    others      text        not null check (length(others) <= 2000),
    motion      text        not null check (motion in ('SPECIALLY_SEVERE', 'SEVERE', 'MILD', 'REFUSED')),
    reason      text        not null check (length(reason) <= 2000),
    outcome     text        not null check (outcome in ('NOT_VALID', 'NOT_PASSED', 'DECIDED')),
    words       text        not null check (length(words) between 1 and 100000),
    salt        bytea       not null check (length(salt) = 16),
    written_by  uuid        not null,
    written_at  timestamptz not null check (written_at >= held_at),
    primary key (unit_id, dossier_id, number),
    foreign key (unit_id, dossier_id, number) references council_session (unit_id, dossier_id, number),
    foreign key (unit_id, written_by) references officer (unit_id, id),
    check (motion <> 'REFUSED' or length(reason) > 0)
);
-- A dossier is decided once.
create unique index council_decides_once on council_minutes (unit_id, dossier_id) where outcome = 'DECIDED';

-- Who was there and how each voted; whoever was not there has no vote.
create table council_vote (
    unit_id    text    not null,
    dossier_id uuid    not null,
    number     int     not null,
    seat       int     not null,
    present    boolean not null,
    vote       text    check (vote in ('FOR', 'AGAINST', 'ABSTAIN')),
    opinion    text    not null check (length(opinion) <= 2000),
    primary key (unit_id, dossier_id, number, seat),
    foreign key (unit_id, dossier_id, number, seat) references council_seat (unit_id, dossier_id, number, seat),
    foreign key (unit_id, dossier_id, number) references council_minutes (unit_id, dossier_id, number),
    check (present = (vote is not null))
);

-- Since when a unit keeps its councils in this program; before, or after "false", on paper.
create table council_keeping (
    unit_id    text        not null references served_unit (unit_id),
    since      timestamptz not null,
    here       boolean     not null,
    decided_by uuid        not null,
    primary key (unit_id, since),
    foreign key (unit_id, decided_by) references officer (unit_id, id)
);

-- What hangs at the office board: which dossier's conclusion, until when. Never published from here.
create table board_posting (
    unit_id    text        not null,
    dossier_id uuid        not null,
    hung_at    timestamptz not null,
    hung_by    uuid        not null,
    until      date        not null,
    primary key (unit_id, dossier_id),
    foreign key (unit_id, dossier_id) references dossier (unit_id, id),
    foreign key (unit_id, hung_by) references officer (unit_id, id),
    check (until > (hung_at at time zone 'Asia/Ho_Chi_Minh')::date)
);
create table board_removal (
    unit_id    text        not null,
    dossier_id uuid        not null,
    removed_at timestamptz not null,
    removed_by uuid        not null,
    primary key (unit_id, dossier_id),
    foreign key (unit_id, dossier_id) references board_posting (unit_id, dossier_id),
    foreign key (unit_id, removed_by) references officer (unit_id, id)
);

revoke update, delete, truncate on council_session, council_seat, council_minutes, council_vote,
  council_keeping, board_posting, board_removal from ${appRole};
