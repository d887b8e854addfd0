-- Recognition (công nhận đạt chuẩn chính quyền thân thiện): criteria as data, points, acts, certificates.
-- Everything here is only added to; what was said first stays.

-- A set of criteria of a province and a year. A new version is a new row; what was decided keeps the old one.
create table criteria_set (
    unit_id    text         not null references administrative_unit (unit_id),
    id         uuid         not null,
    code       text         not null check (code ~ '^[A-Z0-9_]{2,40}$'),
    year       int          not null check (year between 2020 and 2100),
    version    int          not null check (version between 1 and 999),
    name       text         not null check (length(name) between 1 and 300),
    total      numeric(6,2) not null check (total > 0),
    pass       numeric(6,2) check (pass > 0 and pass <= total),
    document   jsonb        not null check (jsonb_typeof(document) = 'object'),
    entered_by uuid,
    entered_at timestamptz  not null,
    primary key (unit_id, id),
    unique (unit_id, code, year, version),
    foreign key (unit_id, entered_by) references officer (unit_id, id)
);

-- The lines of a set, so that no points can be kept that its set does not give.
create table criterion (
    unit_id text         not null,
    set_id  uuid         not null,
    code    text         not null check (length(code) between 1 and 20),
    way     text         not null check (way in ('COMPUTED', 'EVIDENCED', 'JUDGED')),
    max     numeric(6,2) not null check (max > 0),
    primary key (unit_id, set_id, code),
    unique (unit_id, set_id, code, max),
    foreign key (unit_id, set_id) references criteria_set (unit_id, id)
);

-- A year of recognition in a province (đợt xét). unit_id is the province.
create table recognition_period (
    unit_id   text        not null references administrative_unit (unit_id),
    id        uuid        not null,
    set_unit  text        not null,
    set_id    uuid        not null,
    year      int         not null check (year between 2020 and 2100),
    name      text        not null check (length(name) between 1 and 300),
    opened_by uuid        not null,
    opened_at timestamptz not null,
    primary key (unit_id, id),
    unique (unit_id, year),
    unique (unit_id, id, set_unit, set_id),
    foreign key (set_unit, set_id) references criteria_set (unit_id, id),
    foreign key (unit_id, opened_by) references officer (unit_id, id)
);

-- Closed, and opened again with a reason; the last one is how it stands.
create table recognition_period_act (
    unit_id   text        not null,
    period_id uuid        not null,
    version   int         not null check (version between 1 and 999),
    act       text        not null check (act in ('CLOSE', 'REOPEN')),
    words     text        not null check (length(words) <= 2000),
    by        uuid        not null,
    at        timestamptz not null,
    primary key (unit_id, period_id, version),
    foreign key (unit_id, period_id) references recognition_period (unit_id, id),
    foreign key (unit_id, by) references officer (unit_id, id),
    check (act = 'CLOSE' or length(words) > 0),
    check ((version % 2 = 1) = (act = 'CLOSE'))
);

-- Points somebody gave: the commune itself, or whoever appraised for the province. The highest version holds.
create table recognition_points (
    unit_id     text         not null,
    period_unit text         not null,
    period_id   uuid         not null,
    set_unit    text         not null,
    set_id      uuid         not null,
    criterion   text         not null,
    giver       text         not null check (giver in ('SELF', 'APPRAISAL')),
    version     int          not null check (version between 1 and 9999),
    points      numeric(6,2) not null,
    max         numeric(6,2) not null,
    words       text         not null check (length(words) <= 2000),
    by_unit     text         not null,
    by          uuid         not null,
    at          timestamptz  not null,
    primary key (unit_id, period_unit, period_id, criterion, giver, version),
    foreign key (period_unit, period_id, set_unit, set_id)
        references recognition_period (unit_id, id, set_unit, set_id),
    foreign key (set_unit, set_id, criterion, max) references criterion (unit_id, set_id, code, max),
    foreign key (by_unit, by) references officer (unit_id, id),
    constraint recognition_points_within check (points >= 0 and points <= max),
    constraint recognition_points_whose check (by_unit = case giver when 'SELF' then unit_id else period_unit end)
);

-- Evidence of a criterion, and the papers of the nomination. A file sent again is another row; both stay.
create table recognition_file (
    unit_id     text        not null,
    id          uuid        not null,
    period_unit text        not null,
    period_id   uuid        not null,
    kind        text        not null check (kind in ('CRITERION', 'PAPER')),
    subject     text        not null check (length(subject) between 1 and 20),
    name        text        not null check (length(name) between 1 and 200),
    media       text        not null check (media in ('application/pdf', 'image/jpeg')),
    content     bytea       not null check (length(content) between 8 and 15728640),
    digest      text        not null check (digest = encode(sha256(content), 'hex')),
    added_by    uuid        not null,
    added_at    timestamptz not null,
    primary key (unit_id, id),
    unique (unit_id, period_unit, period_id, kind, subject, digest),
    foreign key (period_unit, period_id) references recognition_period (unit_id, id),
    foreign key (unit_id, added_by) references officer (unit_id, id)
);

-- What became of a commune's road: the last act is how it stands. detail holds what was seen in that moment: the
-- points of every criterion, the digests of the files, the votes.
create table recognition_act (
    unit_id         text         not null,
    period_unit     text         not null,
    period_id       uuid         not null,
    version         int          not null check (version between 1 and 9999),
    act             text         not null check (act in (
        'SUBMIT', 'SEND_BACK', 'APPRAISE', 'HEAR', 'RECOGNISE', 'REFUSE', 'RECHECK', 'WITHDRAW')),
    words           text         not null check (length(words) <= 2000),
    decision_number text         not null check (length(decision_number) <= 60),
    decision_day    date,
    points          numeric(6,2),
    out_of          numeric(6,2),
    detail          jsonb        not null check (jsonb_typeof(detail) = 'object'),
    by_unit         text         not null,
    by              uuid         not null,
    at              timestamptz  not null,
    primary key (unit_id, period_unit, period_id, version),
    foreign key (period_unit, period_id) references recognition_period (unit_id, id),
    foreign key (by_unit, by) references officer (unit_id, id),
    constraint recognition_act_decision check (
        (act in ('RECOGNISE', 'REFUSE', 'WITHDRAW')) = (decision_day is not null)
        and (decision_day is null) = (decision_number = '')),
    constraint recognition_act_reason check (
        act not in ('SEND_BACK', 'REFUSE', 'RECHECK', 'WITHDRAW') or length(words) > 0),
    constraint recognition_act_points check (points >= 0 and points <= out_of),
    constraint recognition_act_whose check (by_unit = case act when 'SUBMIT' then unit_id else period_unit end)
);
create index recognition_act_decided on recognition_act (period_unit, decision_day) where decision_day is not null;

-- The public reference of a recognition: drawn by chance, it leads to no number and no person.
create table recognition_certificate (
    unit_id     text        not null,
    period_unit text        not null,
    period_id   uuid        not null,
    version     int         not null,
    reference   text        not null check (reference ~ '^[a-z2-9]{16}$'),
    primary key (unit_id, period_unit, period_id),
    unique (reference),
    foreign key (unit_id, period_unit, period_id, version)
        references recognition_act (unit_id, period_unit, period_id, version)
);

-- What share of its communes a province means to have recognised by the end of a year. The highest version holds.
create table recognition_target (
    unit_id text        not null references administrative_unit (unit_id),
    year    int         not null check (year between 2020 and 2100),
    version int         not null check (version between 1 and 999),
    percent int         not null check (percent between 1 and 100),
    source  text        not null check (length(source) between 1 and 300),
    by      uuid        not null,
    at      timestamptz not null,
    primary key (unit_id, year, version),
    foreign key (unit_id, by) references officer (unit_id, id)
);

revoke update, delete, truncate on criteria_set, criterion, recognition_period, recognition_period_act,
    recognition_points, recognition_file, recognition_act, recognition_certificate, recognition_target
    from ${appRole};
