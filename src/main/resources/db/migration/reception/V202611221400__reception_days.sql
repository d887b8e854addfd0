-- Days on which somebody of the unit receives citizens (Luật Tiếp công dân Điều 15; NĐ 154/2026/NĐ-CP). What was said of a
-- day in public stays: a change is a further row with its reason, the highest version counts.
create table reception_day (
    unit_id    text        not null references served_unit (unit_id),
    id         uuid        not null default uuidv7(),
    request    uuid        not null,
    planned_by uuid        not null,
    planned_at timestamptz not null,
    primary key (unit_id, id),
    unique (unit_id, request),
    foreign key (unit_id, planned_by) references officer (unit_id, id)
);

create table reception_plan (
    unit_id    text        not null,
    day_id     uuid        not null,
    version    int         not null check (version > 0),
    held_on    date        not null,
    from_time  time        not null,
    until_time time        not null check (until_time > from_time),
    minutes    int         not null check (minutes between 5 and 240),
    place      text        not null check (length(place) between 1 and 300),
    receiver   uuid        not null,
    kind       text        not null check (kind in ('HEAD', 'HEAD_EXTRA', 'REGULAR')),
    online     boolean     not null,
    cancelled  boolean     not null,
    reason     text        not null check (length(reason) <= 500),
    changed_by uuid        not null,
    changed_at timestamptz not null,
    primary key (unit_id, day_id, version),
    foreign key (unit_id, day_id) references reception_day (unit_id, id),
    foreign key (unit_id, receiver) references officer (unit_id, id),
    foreign key (unit_id, changed_by) references officer (unit_id, id),
    check ((version = 1) = (reason = '')),
    check (version > 1 or not cancelled)
);
create index reception_plan_by_day on reception_plan (unit_id, held_on);

-- Kết nối thử of a day received over the network (NĐ 154/2026 Điều 23 khoản 1).
create table reception_test (
    unit_id   text        not null,
    day_id    uuid        not null,
    seq       int         not null check (seq > 0),
    works     boolean     not null,
    note      text        not null check (length(note) <= 500),
    tested_by uuid        not null,
    tested_at timestamptz not null,
    primary key (unit_id, day_id, seq),
    foreign key (unit_id, day_id) references reception_day (unit_id, id),
    foreign key (unit_id, tested_by) references officer (unit_id, id)
);

-- Who asked to be received, at the desk or on the public page; the number is the turn of the day.
create table reception_visit (
    unit_id       text        not null,
    id            uuid        not null default uuidv7(),
    request       uuid        not null,
    day_id        uuid        not null,
    number        int         not null check (number > 0),
    secret        text        not null check (length(secret) = 16),
    matter        text        not null check (matter in ('COMPLAINT', 'DENUNCIATION', 'PETITION', 'REFLECTION')),
    name          text        not null check (length(name) between 1 and 120),
    address       text        not null check (length(address) <= 300),
    id_number     text        not null check (length(id_number) <= 60),
    phone         text        not null check (phone ~ '^[0-9+ .]{0,20}$'),
    summary       text        not null check (length(summary) between 1 and 4000),
    people        int         not null check (people between 1 and 9999),
    registered_by uuid,
    registered_at timestamptz not null,
    primary key (unit_id, id),
    unique (unit_id, request),
    unique (unit_id, day_id, number),
    unique (secret),
    foreign key (unit_id, day_id) references reception_day (unit_id, id),
    foreign key (unit_id, registered_by) references officer (unit_id, id)
);

-- What was said, found and answered; the columns of the register (Mẫu số 03/TCD). A further row mends with its reason.
create table reception_minutes (
    unit_id    text        not null,
    visit_id   uuid        not null,
    seq        int         not null check (seq > 0),
    held_at    timestamptz not null,
    matter     text        not null check (matter in ('COMPLAINT', 'DENUNCIATION', 'PETITION', 'REFLECTION')),
    name       text        not null check (length(name) between 1 and 120),
    address    text        not null check (length(address) between 1 and 300),
    id_number  text        not null check (length(id_number) <= 60),
    people     int         not null check (people between 1 and 9999),
    words      text        not null check (length(words) between 1 and 100000),
    settled_by text        not null check (length(settled_by) <= 300),
    ours       boolean     not null,
    guided_to  text        not null check (length(guided_to) <= 300),
    taken_by   text        not null check (length(taken_by) <= 300),
    answer     text        not null check (length(answer) <= 20000),
    note       text        not null check (length(note) <= 1000),
    reason     text        not null check (length(reason) <= 500),
    written_by uuid        not null,
    written_at timestamptz not null check (written_at >= held_at),
    primary key (unit_id, visit_id, seq),
    foreign key (unit_id, visit_id) references reception_visit (unit_id, id),
    foreign key (unit_id, written_by) references officer (unit_id, id),
    check ((seq = 1) = (reason = ''))
);

-- Giấy biên nhận thông tin, tài liệu (Mẫu số 02/TCD).
create table reception_receipt (
    unit_id  text        not null,
    visit_id uuid        not null,
    seq      int         not null check (seq > 0),
    papers   text        not null check (length(papers) between 1 and 4000),
    copies   int         not null check (copies between 2 and 9),
    taken_by uuid        not null,
    taken_at timestamptz not null,
    primary key (unit_id, visit_id, seq),
    foreign key (unit_id, visit_id) references reception_visit (unit_id, id),
    foreign key (unit_id, taken_by) references officer (unit_id, id)
);

-- Từ chối tiếp công dân (NĐ 154/2026 Điều 4): once per visit, on the ground of the law.
create table reception_refusal (
    unit_id    text        not null,
    visit_id   uuid        not null,
    ground     text        not null,
    words      text        not null check (length(words) between 1 and 2000),
    known_on   date        not null,
    written    boolean     not null,
    due_on     date        check (due_on >= known_on),
    refused_by uuid        not null,
    refused_at timestamptz not null,
    primary key (unit_id, visit_id),
    foreign key (unit_id, visit_id) references reception_visit (unit_id, id),
    foreign key (unit_id, refused_by) references officer (unit_id, id),
    check (written or due_on is null)
);
-- The day the written refusal left the office.
create table reception_refusal_sent (
    unit_id  text        not null,
    visit_id uuid        not null,
    number   text        not null check (length(number) between 1 and 60),
    sent_on  date        not null,
    noted_by uuid        not null,
    noted_at timestamptz not null,
    primary key (unit_id, visit_id),
    foreign key (unit_id, visit_id) references reception_refusal (unit_id, visit_id),
    foreign key (unit_id, noted_by) references officer (unit_id, id)
);

-- Who of the office opened a visit.
create table reception_look (
    unit_id    text        not null,
    visit_id   uuid        not null,
    id         uuid        not null default uuidv7(),
    officer_id uuid        not null,
    looked_at  timestamptz not null,
    primary key (unit_id, visit_id, id),
    foreign key (unit_id, visit_id) references reception_visit (unit_id, id),
    foreign key (unit_id, officer_id) references officer (unit_id, id)
);

revoke update, delete, truncate on reception_day, reception_plan, reception_test, reception_visit, reception_minutes,
  reception_receipt, reception_refusal, reception_refusal_sent, reception_look from ${appRole};
