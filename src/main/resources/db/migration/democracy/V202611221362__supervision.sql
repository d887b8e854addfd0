-- The boards of the people (Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng), each for a term.
create table supervision_board (
    unit_id    text        not null references served_unit (unit_id),
    id         uuid        not null,
    kind       text        not null check (kind in ('INSPECTION', 'INVESTMENT')),
    name       text        not null check (length(name) between 1 and 200),
    members    text        not null check (length(members) between 1 and 4000),
    term_from  date        not null,
    term_until date        not null check (term_until > term_from),
    entered_by uuid        not null,
    entered_at timestamptz not null,
    primary key (unit_id, id),
    foreign key (unit_id, entered_by) references officer (unit_id, id)
);

-- A session of supervision by the Front, or of one of the boards.
create table supervision (
    unit_id    text        not null references served_unit (unit_id),
    id         uuid        not null,
    board_id   uuid,
    subject    text        not null check (length(subject) between 1 and 500),
    held_on    date        not null,
    people     text        not null check (length(people) between 1 and 2000),
    findings   text        not null check (length(findings) between 1 and 20000),
    entered_by uuid        not null,
    entered_at timestamptz not null,
    primary key (unit_id, id),
    foreign key (unit_id, board_id) references supervision_board (unit_id, id),
    foreign key (unit_id, entered_by) references officer (unit_id, id),
    check (held_on <= (entered_at at time zone 'Asia/Ho_Chi_Minh')::date)
);

-- Phản biện: a draft sent to the Front, with the day its criticism is asked for.
create table draft_for_criticism (
    unit_id    text        not null references served_unit (unit_id),
    id         uuid        not null,
    title      text        not null check (length(title) between 1 and 500),
    words      text        not null check (length(words) between 1 and 50000),
    wanted_by  date        not null,
    answer_in  int         not null check (answer_in between 1 and 60),
    sent_by    uuid        not null,
    sent_at    timestamptz not null,
    primary key (unit_id, id),
    foreign key (unit_id, sent_by) references officer (unit_id, id),
    check (wanted_by > (sent_at at time zone 'Asia/Ho_Chi_Minh')::date)
);

-- What the Front says: a remark after a session, or the criticism of a draft. An answer is owed by a
-- named officer until a day.
create table front_remark (
    unit_id        text        not null references served_unit (unit_id),
    id             uuid        not null,
    supervision_id uuid,
    draft_id       uuid,
    words          text        not null check (length(words) between 1 and 20000),
    owed_by        uuid        not null,
    due_on         date        not null,
    made_by        uuid        not null,
    made_at        timestamptz not null,
    primary key (unit_id, id),
    unique (unit_id, draft_id),
    foreign key (unit_id, supervision_id) references supervision (unit_id, id),
    foreign key (unit_id, draft_id) references draft_for_criticism (unit_id, id),
    foreign key (unit_id, owed_by) references officer (unit_id, id),
    foreign key (unit_id, made_by) references officer (unit_id, id),
    check ((supervision_id is null) <> (draft_id is null)),
    check (due_on > (made_at at time zone 'Asia/Ho_Chi_Minh')::date),
    check (owed_by <> made_by)
);
create index front_remark_by_day on front_remark (unit_id, due_on);

create table front_answer (
    unit_id     text        not null,
    remark_id   uuid        not null,
    taken       text        not null check (taken in ('ACCEPTED', 'PARTLY', 'NOT_ACCEPTED')),
    words       text        not null check (length(words) between 1 and 20000),
    answered_by uuid        not null,
    answered_at timestamptz not null,
    primary key (unit_id, remark_id),
    foreign key (unit_id, remark_id) references front_remark (unit_id, id),
    foreign key (unit_id, answered_by) references officer (unit_id, id)
);

revoke update, delete, truncate on supervision_board, supervision, draft_for_criticism, front_remark,
  front_answer from ${appRole};
