-- A plan of the movement for a year: fields, tasks, activities. It belongs to a province or a commune; what it says is
-- never rewritten, what becomes of it is told act by act.
create table plan (
    unit_id         text        not null,
    id              uuid        not null,
    year            int         not null check (year between 2020 and 2100),
    title           text        not null check (length(title) between 1 and 300),
    decision_number text        not null check (length(decision_number) <= 60),
    decision_day    date,
    opened_by       uuid        not null,
    opened_at       timestamptz not null,
    primary key (unit_id, id),
    foreign key (unit_id, opened_by) references officer (unit_id, id),
    check ((decision_number = '') = (decision_day is null))
);

-- head is the person who answers for the task, with his or her office (đầu mối, người đứng đầu).
create table plan_task (
    unit_id text not null,
    plan_id uuid not null,
    number  int  not null check (number between 1 and 999),
    field   text not null check (length(field) between 1 and 300),
    name    text not null check (length(name) between 1 and 1000),
    head    text not null check (length(head) between 1 and 200),
    primary key (unit_id, plan_id, number),
    foreign key (unit_id, plan_id) references plan (unit_id, id)
);

create table plan_activity (
    unit_id text not null,
    plan_id uuid not null,
    task    int  not null,
    number  int  not null check (number between 1 and 999),
    name    text not null check (length(name) between 1 and 1000),
    starts  date not null,
    due     date not null check (due >= starts),
    primary key (unit_id, plan_id, task, number),
    foreign key (unit_id, plan_id, task) references plan_task (unit_id, plan_id, number)
);

-- Who carries an activity out: the unit itself, or communes, each for itself.
create table plan_part (
    unit_id text not null,
    plan_id uuid not null,
    task    int  not null,
    number  int  not null,
    of_unit text not null,
    primary key (unit_id, plan_id, task, number, of_unit),
    foreign key (unit_id, plan_id, task, number) references plan_activity (unit_id, plan_id, task, number)
);
create index plan_part_of on plan_part (of_unit);

-- What became of a part: the last act is how it stands. version makes two people notice each other.
create table plan_act (
    unit_id text        not null,
    plan_id uuid        not null,
    task    int         not null,
    number  int         not null,
    of_unit text        not null,
    version int         not null check (version between 1 and 9999),
    standing text       not null check (standing in ('PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED')),
    due     date        not null,
    words   text        not null check (length(words) <= 2000),
    by_unit text        not null,
    by      uuid        not null,
    at      timestamptz not null,
    primary key (unit_id, plan_id, task, number, of_unit, version),
    foreign key (unit_id, plan_id, task, number, of_unit) references plan_part (unit_id, plan_id, task, number, of_unit),
    foreign key (by_unit, by) references officer (unit_id, id),
    check (standing = 'UNDER_WAY' or length(words) > 0)
);

revoke update, delete, truncate on plan, plan_task, plan_activity, plan_part, plan_act from ${appRole};
