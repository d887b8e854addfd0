-- A review of conduct (kiểm điểm rút kinh nghiệm), of a person or a collective: asked in neutral words, explained
-- first, then met about. It is not discipline. Nothing here is ever changed; what it is at follows from what is there.
create table conduct_review (
    unit_id     text        not null,
    id          uuid        not null default uuidv7(),
    feedback_id uuid        not null,
    -- Empty for a person; else the name of the collective, for which the officer explains.
    collective  text        not null check (length(collective) <= 200),
    officer     uuid        not null,
    question    text        not null check (length(question) between 10 and 1000),
    opened_by   uuid        not null,
    opened_at   timestamptz not null,
    explain_by  timestamptz not null check (explain_by > opened_at),
    due_by      timestamptz not null check (due_by > opened_at),
    primary key (unit_id, id),
    foreign key (unit_id, feedback_id) references feedback (unit_id, id),
    foreign key (unit_id, officer) references officer (unit_id, id),
    foreign key (unit_id, opened_by) references officer (unit_id, id),
    constraint conduct_not_led_by_whom_it_is_about check (opened_by <> officer)
);
create unique index conduct_review_once on conduct_review (unit_id, feedback_id, officer);
create index conduct_review_of_officer on conduct_review (unit_id, officer);

create table conduct_explanation (
    unit_id   text        not null,
    review_id uuid        not null,
    words     text        not null check (length(words) between 1 and 5000),
    at        timestamptz not null,
    primary key (unit_id, review_id),
    foreign key (unit_id, review_id) references conduct_review (unit_id, id)
);

create table conduct_meeting (
    unit_id    text        not null,
    review_id  uuid        not null,
    held_on    date        not null,
    present    text        not null check (length(present) between 1 and 1000),
    outcome    text        not null check (outcome in
        ('NOTHING_FOUND', 'LEARNED', 'APOLOGY', 'TRAINING', 'OTHER_DUTY_PROPOSED')),
    words      text        not null check (length(words) between 1 and 5000),
    written_by uuid        not null,
    written_at timestamptz not null,
    primary key (unit_id, review_id),
    foreign key (unit_id, review_id) references conduct_review (unit_id, id),
    foreign key (unit_id, written_by) references officer (unit_id, id),
    check (held_on <= (written_at at time zone 'Asia/Ho_Chi_Minh')::date)
);

create table conduct_alarm (
    unit_id   text        not null,
    review_id uuid        not null,
    kind      text        not null check (kind in ('LATE', 'LATE_PROVINCE')),
    raised_at timestamptz not null,
    primary key (unit_id, review_id, kind),
    foreign key (unit_id, review_id) references conduct_review (unit_id, id)
);

revoke update, delete, truncate on conduct_review, conduct_explanation, conduct_meeting, conduct_alarm from ${appRole};
