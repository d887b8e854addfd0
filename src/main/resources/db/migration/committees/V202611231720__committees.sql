-- The movement's committees (Ban Chỉ đạo), launches and the units they are about. unit_id is the province that keeps them;
-- place is the code of a unit of today, or 'c' and a number for a unit that no longer exists.
create table past_unit (
    unit_id    text        not null,
    number     int         not null check (number between 1 and 9999),
    level      text        not null check (level in ('DISTRICT', 'COMMUNE')),
    name       text        not null check (length(name) between 1 and 120),
    within     text        not null check (length(within) <= 120),
    since      date,
    until      date        not null check (since is null or until >= since),
    entered_by uuid        not null,
    entered_at timestamptz not null,
    primary key (unit_id, number),
    unique (unit_id, level, within, name),
    foreign key (unit_id, entered_by) references officer (unit_id, id)
);

-- '00' are the models every province has; its own stand under its code.
create table movement_model (
    unit_id text not null,
    code    text not null check (code ~ '^[a-z0-9-]{1,40}$'),
    name    text not null check (length(name) between 1 and 200),
    source  text not null check (length(source) <= 300),
    primary key (unit_id, code)
);
insert into movement_model (unit_id, code, name, source) values
    ('00', 'chinh-quyen-than-thien', 'Chính quyền thân thiện', 'Báo Tin tức, TTXVN, 3/3/2023 (Bắc Giang)'),
    ('00', 'cong-an-than-thien', 'Công an tận tụy, gắn bó, thân thiện, vì nhân dân phục vụ', 'Báo Tin tức, TTXVN, 3/3/2023 (Lục Nam)');

create table committee (
    unit_id    text        not null,
    id         uuid        not null,
    place      text        not null check (place ~ '^([0-9]{2}|[0-9]{5}|c[1-9][0-9]{0,3})$'),
    former     int generated always as (nullif(substring(place from '^c([0-9]+)$'), '')::int) stored,
    name       text        not null check (length(name) between 1 and 300),
    by_unit    text        not null,
    by         uuid        not null,
    at         timestamptz not null,
    primary key (unit_id, id),
    foreign key (unit_id, former) references past_unit (unit_id, number),
    foreign key (by_unit, by) references officer (unit_id, id)
);
create index committee_place on committee (unit_id, place);

-- One committee may lead several models.
create table committee_model (
    unit_id      text not null,
    committee_id uuid not null,
    model        text not null,
    primary key (unit_id, committee_id, model),
    foreign key (unit_id, committee_id) references committee (unit_id, id)
);

-- A decision founds, changes or ends a committee; the paper is kept as it came, with its fingerprint.
create table committee_decision (
    unit_id      text        not null,
    committee_id uuid        not null,
    seq          int         not null check (seq between 1 and 999),
    kind         text        not null check (kind in ('FOUNDING', 'CHANGE', 'END')),
    number       text        not null check (length(number) between 1 and 60),
    day          date        not null,
    file         bytea check (length(file) between 1 and 15728640),
    digest       text check (digest ~ '^[0-9a-f]{64}$'),
    by_unit      text        not null,
    by           uuid        not null,
    at           timestamptz not null,
    primary key (unit_id, committee_id, seq),
    unique (unit_id, committee_id, kind, number, day),
    foreign key (unit_id, committee_id) references committee (unit_id, id),
    foreign key (by_unit, by) references officer (unit_id, id),
    check ((file is null) = (digest is null)),
    check (file is null or digest = encode(sha256(file), 'hex'))
);
create unique index committee_founded_once on committee_decision (unit_id, committee_id) where kind = 'FOUNDING';
create unique index committee_ended_once on committee_decision (unit_id, committee_id) where kind = 'END';

-- Who sits in it, from when; who left, when and why, is a row of its own.
create table committee_member (
    unit_id      text        not null,
    committee_id uuid        not null,
    seq          int         not null check (seq between 1 and 999),
    name         text        not null check (length(name) between 1 and 120),
    post         text        not null check (length(post) between 1 and 200),
    seat         text        not null check (seat in ('HEAD', 'DEPUTY', 'STANDING', 'MEMBER')),
    joined       date        not null,
    by_unit      text        not null,
    by           uuid        not null,
    at           timestamptz not null,
    primary key (unit_id, committee_id, seq),
    unique (unit_id, committee_id, name, post, seat, joined),
    foreign key (unit_id, committee_id) references committee (unit_id, id),
    foreign key (by_unit, by) references officer (unit_id, id)
);

create table committee_leaving (
    unit_id      text        not null,
    committee_id uuid        not null,
    seq          int         not null,
    left_on      date        not null,
    words        text        not null check (length(words) between 1 and 500),
    by_unit      text        not null,
    by           uuid        not null,
    at           timestamptz not null,
    primary key (unit_id, committee_id, seq),
    foreign key (unit_id, committee_id, seq) references committee_member (unit_id, committee_id, seq),
    foreign key (by_unit, by) references officer (unit_id, id)
);

-- Whether and when a place launched a model, act by act; wave tells the pilot from the roll-out.
create table launch (
    unit_id  text        not null,
    place    text        not null check (place ~ '^([0-9]{2}|[0-9]{5}|c[1-9][0-9]{0,3})$'),
    model    text        not null,
    version  int         not null check (version between 1 and 999),
    former   int generated always as (nullif(substring(place from '^c([0-9]+)$'), '')::int) stored,
    standing text        not null check (standing in ('PLANNED', 'LAUNCHED', 'WITHDRAWN')),
    wave     text        not null check (wave in ('PILOT', 'ROLL_OUT')),
    day      date        not null,
    words    text        not null check (length(words) <= 500),
    by_unit  text        not null,
    by       uuid        not null,
    at       timestamptz not null,
    primary key (unit_id, place, model, version),
    foreign key (unit_id, former) references past_unit (unit_id, number),
    foreign key (by_unit, by) references officer (unit_id, id),
    check (standing <> 'WITHDRAWN' or length(words) > 0)
);

revoke update, delete, truncate on past_unit, movement_model, committee, committee_model, committee_decision,
    committee_member, committee_leaving, launch from ${appRole};
