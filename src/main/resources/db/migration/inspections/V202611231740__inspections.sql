-- Inspections (practice C3): a yearly plan of whom to inspect, what was looked at, what was found and what became of it.
-- unit_id is the unit that inspects. '00' is the check-list everybody has; a province adds rows of its own.
create table inspection_item (
    unit_id  text not null,
    code     text not null check (code ~ '^[a-z0-9-]{1,40}$'),
    position int  not null,
    name     text not null check (length(name) between 1 and 200),
    primary key (unit_id, code)
);
insert into inspection_item (unit_id, code, position, name) values
    ('00', 'niem-yet', 1, 'Niêm yết, công khai thủ tục hành chính'),
    ('00', 'dung-han', 2, 'Giải quyết hồ sơ đúng hạn, thư xin lỗi khi trễ'),
    ('00', 'thai-do', 3, 'Thái độ, tác phong tiếp dân'),
    ('00', 'phan-anh', 4, 'Tiếp nhận, trả lời phản ánh, kiến nghị'),
    ('00', 'dieu-kien', 5, 'Điều kiện cơ bản nơi tiếp dân');

create table inspection_plan (
    unit_id         text        not null,
    id              uuid        not null,
    year            int         not null check (year between 2000 and 2100),
    title           text        not null check (length(title) between 1 and 300),
    decision_number text        not null check (length(decision_number) between 1 and 60),
    decision_day    date        not null,
    opened_by       uuid        not null,
    opened_at       timestamptz not null,
    primary key (unit_id, id),
    foreign key (unit_id, opened_by) references officer (unit_id, id)
);

-- An agency is named freely; a commune is a unit of today, or named when it is one of the past.
create table inspection_target (
    unit_id text not null,
    plan_id uuid not null,
    number  int  not null check (number between 1 and 999),
    kind    text not null check (kind in ('AGENCY', 'COMMUNE')),
    name    text not null check (length(name) between 1 and 200),
    of_unit text check (of_unit ~ '^[0-9]{5}$'),
    due     date not null,
    primary key (unit_id, plan_id, number),
    unique (unit_id, plan_id, kind, name),
    foreign key (unit_id, plan_id) references inspection_plan (unit_id, id),
    check (kind = 'COMMUNE' or of_unit is null)
);
create index inspection_target_of on inspection_target (of_unit);

create table inspection (
    unit_id text        not null,
    plan_id uuid        not null,
    number  int         not null,
    held_on date        not null,
    words   text        not null check (length(words) between 1 and 2000),
    by      uuid        not null,
    at      timestamptz not null,
    primary key (unit_id, plan_id, number),
    foreign key (unit_id, plan_id, number) references inspection_target (unit_id, plan_id, number),
    foreign key (unit_id, by) references officer (unit_id, id)
);

create table inspection_check (
    unit_id text not null,
    plan_id uuid not null,
    number  int  not null,
    item    text not null,
    verdict text not null check (verdict in ('GOOD', 'FAULT', 'NOT_LOOKED')),
    primary key (unit_id, plan_id, number, item),
    foreign key (unit_id, plan_id, number) references inspection (unit_id, plan_id, number)
);

create table finding (
    unit_id  text        not null,
    plan_id  uuid        not null,
    number   int         not null,
    id       uuid        not null,
    item     text        not null,
    severity text        not null check (severity in ('LIGHT', 'MEDIUM', 'GRAVE')),
    words    text        not null check (length(words) between 1 and 2000),
    remedy   text        not null check (length(remedy) between 1 and 1000),
    due      date        not null,
    jpeg     bytea,
    by       uuid        not null,
    at       timestamptz not null,
    primary key (unit_id, plan_id, number, id),
    foreign key (unit_id, plan_id, number) references inspection (unit_id, plan_id, number),
    foreign key (unit_id, by) references officer (unit_id, id)
);

-- What became of a finding: the inspected tells what it did, the inspector looks again.
create table finding_act (
    unit_id  text        not null,
    plan_id  uuid        not null,
    number   int         not null,
    id       uuid        not null,
    version  int         not null check (version between 1 and 999),
    standing text        not null check (standing in ('TOLD', 'RETURNED', 'MENDED')),
    words    text        not null check (length(words) between 1 and 2000),
    jpeg     bytea,
    by_unit  text        not null,
    by       uuid        not null,
    at       timestamptz not null,
    primary key (unit_id, plan_id, number, id, version),
    foreign key (unit_id, plan_id, number, id) references finding (unit_id, plan_id, number, id),
    foreign key (by_unit, by) references officer (unit_id, id),
    check (standing = 'TOLD' or by_unit = unit_id)
);

revoke update, delete, truncate on inspection_item, inspection_plan, inspection_target, inspection, inspection_check,
    finding, finding_act from ${appRole};
