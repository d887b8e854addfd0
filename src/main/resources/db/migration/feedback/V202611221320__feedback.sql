-- How many days feedback may take, by scope (VN, a province, a commune) and first day. Never rewritten:
-- a newer row follows, and what is open keeps the row it was received under.
create table feedback_rule (
    scope        text not null check (scope = 'VN' or scope ~ '^[0-9]{2}([0-9]{3})?$'),
    valid_from   date not null,
    refuse_days  int  not null check (refuse_days between 1 and 30),
    ask_days     int  not null check (ask_days between 1 and 30),
    resolve_days int  not null check (resolve_days between 1 and 60),
    publish_days int  not null check (publish_days between 1 and 30),
    -- Working days after the due time until the province reads what is late.
    climb_days   int  not null check (climb_days between 1 and 30),
    -- Calendar days within which the person may ask for another look.
    reopen_days  int  not null check (reopen_days between 1 and 90),
    basis        text not null check (length(basis) between 3 and 300),
    set_by       uuid,
    primary key (scope, valid_from),
    check (refuse_days <= resolve_days and ask_days <= resolve_days)
);
insert into feedback_rule values
    ('VN', date '2025-07-01', 2, 5, 15, 2, 2, 15,
     'Bộ chỉ số chấm điểm của Cổng Dịch vụ công quốc gia (điều: đang đối chiếu)', null),
    ('37', date '2025-07-01', 2, 5, 10, 2, 2, 15,
     'Quy định của tỉnh Ninh Bình, Điều 19: trả lời trong 10 ngày làm việc (số văn bản: đang đối chiếu)', null);

-- One feedback as it stands now. Its words, the sender's name and the photo lie apart and can be erased.
create table feedback (
    unit_id     text        not null references served_unit (unit_id),
    id          uuid        not null default uuidv7(),
    -- Digests: neither the form's key nor the code to follow it by can be read here.
    request     bytea       not null check (length(request) = 32),
    secret      bytea       not null check (length(secret) = 32),
    year        int         not null check (year between 2025 and 2199),
    number      int         not null check (number > 0),
    topic       text        not null check (topic in ('CONDUCT', 'DOSSIER', 'PLACE', 'RULE', 'OTHER')),
    dossier_id  uuid,
    place       text        not null check (length(place) <= 300),
    -- The officer who wrote it down from speech.
    spoken_to   uuid,
    to_front    boolean     not null,
    to_province boolean     not null,
    may_publish boolean     not null,
    rule_scope  text        not null,
    rule_from   date        not null,
    received_at timestamptz not null,
    stage       text        not null check (stage in (
        'RECEIVED', 'ASSIGNED', 'ASKED', 'ANSWERED', 'PUBLISHED', 'REFUSED', 'MERGED',
        'DIVERTED', 'ACCEPTED', 'SETTLED')),
    round       int         not null check (round > 0),
    version     int         not null check (version > 0),
    holder_unit text        not null,
    holder      uuid        not null,
    about       uuid[]      not null,
    refuse_by   timestamptz not null,
    ask_by      timestamptz not null,
    resolve_by  timestamptz not null,
    publish_by  timestamptz,
    closed_at   timestamptz,
    merged_into uuid,
    primary key (unit_id, id),
    unique (unit_id, request),
    unique (unit_id, secret),
    unique (unit_id, year, number),
    foreign key (rule_scope, rule_from) references feedback_rule (scope, valid_from),
    foreign key (unit_id, dossier_id) references dossier (unit_id, id),
    foreign key (unit_id, spoken_to) references officer (unit_id, id),
    foreign key (holder_unit, holder) references officer (unit_id, id),
    foreign key (unit_id, merged_into) references feedback (unit_id, id),
    -- Never to the one it is about, whatever the program does.
    constraint feedback_not_with_whom_it_is_about check (not (holder = any (about))),
    constraint feedback_not_taken_by_whom_it_is_about check (not (spoken_to = any (about))),
    constraint feedback_closed check ((closed_at is not null) = (stage in
        ('ANSWERED', 'PUBLISHED', 'REFUSED', 'MERGED', 'SETTLED'))),
    constraint feedback_merged check ((merged_into is not null) = (stage = 'MERGED')),
    constraint feedback_merged_elsewhere check (merged_into <> id),
    constraint feedback_publish_clock check (publish_by is null or stage in ('ANSWERED', 'PUBLISHED')),
    constraint feedback_published_with_consent check (stage <> 'PUBLISHED' or may_publish)
);
create index feedback_open on feedback (unit_id, resolve_by) where closed_at is null;
create index feedback_held on feedback (holder_unit, holder);

-- What happened to it, one row each, never changed. No actor: the sender, or the clock.
create table feedback_event (
    unit_id     text        not null,
    feedback_id uuid        not null,
    seq         int         not null check (seq > 0),
    act         text        not null check (act in (
        'SEND', 'ASSIGN', 'NAME', 'ASK', 'TELL', 'ANSWER', 'PUBLISH', 'REFUSE', 'REOPEN', 'MERGE',
        'DIVERT', 'ACCEPT', 'EXTEND', 'SETTLE', 'URGE')),
    at          timestamptz not null,
    actor_unit  text,
    actor       uuid,
    stage       text        not null,
    holder_unit text        not null,
    holder      uuid        not null,
    primary key (unit_id, feedback_id, seq),
    foreign key (unit_id, feedback_id) references feedback (unit_id, id),
    foreign key (actor_unit, actor) references officer (unit_id, id),
    foreign key (holder_unit, holder) references officer (unit_id, id),
    check ((actor is null) = (actor_unit is null)),
    check ((actor is null) or act not in ('TELL', 'REOPEN'))
);
revoke update, delete, truncate on feedback_event from ${appRole};

-- The words of an event; they may be erased, never rewritten.
create table feedback_words (
    unit_id     text not null,
    feedback_id uuid not null,
    seq         int  not null,
    words       text not null check (length(words) between 1 and 5000),
    primary key (unit_id, feedback_id, seq),
    foreign key (unit_id, feedback_id, seq) references feedback_event (unit_id, feedback_id, seq)
);
revoke update, truncate on feedback_words from ${appRole};

-- Who wrote, only where the person left it.
create table feedback_sender (
    unit_id     text not null,
    feedback_id uuid not null,
    name        text not null check (length(name) <= 200),
    contact     text not null check (length(contact) <= 200),
    primary key (unit_id, feedback_id),
    foreign key (unit_id, feedback_id) references feedback (unit_id, id),
    check (name <> '' or contact <> '')
);
revoke update, truncate on feedback_sender from ${appRole};

-- Photos made anew by this program: never the bytes somebody sent.
create table feedback_photo (
    unit_id     text  not null,
    feedback_id uuid  not null,
    number      int   not null check (number between 1 and 3),
    jpeg        bytea not null check (length(jpeg) between 100 and 2000000),
    digest      text  not null check (digest ~ '^[0-9a-f]{64}$'),
    primary key (unit_id, feedback_id, number),
    unique (unit_id, feedback_id, digest),
    foreign key (unit_id, feedback_id) references feedback (unit_id, id)
);
revoke update, truncate on feedback_photo from ${appRole};

-- The text a person cleared of personal data for everybody to read; the highest number is the present one.
create table feedback_publication (
    unit_id      text        not null,
    feedback_id  uuid        not null,
    number       int         not null check (number > 0),
    question     text        not null check (length(question) between 1 and 5000),
    answer       text        not null check (length(answer) between 1 and 5000),
    published_at timestamptz not null,
    published_by uuid        not null,
    primary key (unit_id, feedback_id, number),
    foreign key (unit_id, feedback_id) references feedback (unit_id, id),
    foreign key (unit_id, published_by) references officer (unit_id, id)
);
revoke update, delete, truncate on feedback_publication from ${appRole};

-- What the sweep has pointed out, once for each round.
create table feedback_alarm (
    unit_id     text        not null,
    feedback_id uuid        not null,
    round       int         not null check (round > 0),
    kind        text        not null check (kind in ('NOT_ASSIGNED', 'LATE', 'LATE_PROVINCE', 'PUBLISH_LATE')),
    raised_at   timestamptz not null,
    primary key (unit_id, feedback_id, round, kind),
    foreign key (unit_id, feedback_id) references feedback (unit_id, id)
);
revoke update, truncate on feedback_alarm from ${appRole};

-- Days of the law for what is no feedback but a complaint or a denunciation.
create table petition_rule (
    path         text not null check (path in ('COMPLAINT', 'DENUNCIATION')),
    valid_from   date not null,
    remote       boolean not null,
    accept_days  int  not null check (accept_days > 0),
    solve_days   int  not null check (solve_days > 0),
    complex_days int  not null check (complex_days >= solve_days),
    basis        text not null check (length(basis) between 3 and 300),
    primary key (path, valid_from, remote)
);
insert into petition_rule values
    ('COMPLAINT', date '2012-07-01', false, 10, 30, 45, 'Luật Khiếu nại 02/2011/QH13 Điều 27, 28'),
    ('COMPLAINT', date '2012-07-01', true, 10, 45, 60, 'Luật Khiếu nại 02/2011/QH13 Điều 27, 28'),
    ('DENUNCIATION', date '2019-01-01', false, 10, 30, 45, 'Luật Tố cáo 25/2018/QH14 (điều: đang đối chiếu)'),
    ('DENUNCIATION', date '2019-01-01', true, 10, 45, 60, 'Luật Tố cáo 25/2018/QH14 (điều: đang đối chiếu)');
revoke update, delete, truncate on petition_rule from ${appRole};
revoke update, delete, truncate on feedback_rule from ${appRole};

-- What was sent down its legal path; days by the law are calendar days.
create table feedback_petition (
    unit_id     text        not null,
    feedback_id uuid        not null,
    path        text        not null,
    valid_from  date        not null,
    remote      boolean     not null,
    diverted_at timestamptz not null,
    accept_by   timestamptz not null,
    accepted_at timestamptz,
    solve_by    timestamptz check (solve_by > accepted_at),
    complex     boolean     not null default false,
    primary key (unit_id, feedback_id),
    foreign key (unit_id, feedback_id) references feedback (unit_id, id),
    foreign key (path, valid_from, remote) references petition_rule (path, valid_from, remote),
    check ((accepted_at is null) = (solve_by is null)),
    check (not complex or accepted_at is not null)
);
