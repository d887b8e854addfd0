-- What an office promises in its own words, added to the shipped slogans; ended, never rewritten.
create table office_promise (
    unit_id    text        not null references served_unit (unit_id),
    id         uuid        not null,
    set_key    text        not null check (set_key in ('4-xin', '4-luon', '5-khong', '5-biet', '3-the-hien', 'rieng')),
    words      text        not null check (length(words) between 1 and 200),
    signal     text        not null check (signal in ('NONE', 'ON_TIME', 'APOLOGY', 'SUPPLEMENT_ONCE')),
    entered_by uuid        not null,
    entered_at timestamptz not null,
    primary key (unit_id, id),
    foreign key (unit_id, entered_by) references officer (unit_id, id)
);
create table office_promise_end (
    unit_id    text        not null,
    promise_id uuid        not null,
    ended_by   uuid        not null,
    ended_at   timestamptz not null,
    primary key (unit_id, promise_id),
    foreign key (unit_id, promise_id) references office_promise (unit_id, id),
    foreign key (unit_id, ended_by) references officer (unit_id, id)
);
revoke update, delete, truncate on office_promise, office_promise_end from ${appRole};
