-- Dialogues (đối thoại) of the unit with people, workers or businesses. Nothing is ever deleted; the highest version counts.
create table dialogue (
    unit_id      text        not null references served_unit (unit_id),
    id           uuid        not null default uuidv7(),
    request      uuid        not null,
    announced_by uuid        not null,
    announced_at timestamptz not null,
    primary key (unit_id, id),
    unique (unit_id, request),
    foreign key (unit_id, announced_by) references officer (unit_id, id)
);

create table dialogue_plan (
    unit_id     text        not null,
    dialogue_id uuid        not null,
    version     int         not null check (version > 0),
    title       text        not null check (length(title) between 1 and 300),
    audience    text        not null check (audience in ('PEOPLE', 'WORKERS', 'BUSINESSES')),
    held_on     date        not null,
    from_time   time        not null,
    place       text        not null check (length(place) between 1 and 300),
    chair       uuid        not null,
    cancelled   boolean     not null,
    reason      text        not null check (length(reason) <= 500),
    changed_by  uuid        not null,
    changed_at  timestamptz not null,
    primary key (unit_id, dialogue_id, version),
    foreign key (unit_id, dialogue_id) references dialogue (unit_id, id),
    foreign key (unit_id, chair) references officer (unit_id, id),
    foreign key (unit_id, changed_by) references officer (unit_id, id),
    check ((version = 1) = (reason = '')),
    check (version > 1 or not cancelled)
);

create table dialogue_minutes (
    unit_id     text        not null,
    dialogue_id uuid        not null,
    seq         int         not null check (seq > 0),
    attendance  int         not null check (attendance between 0 and 99999),
    words       text        not null check (length(words) between 1 and 100000),
    reason      text        not null check (length(reason) <= 500),
    written_by  uuid        not null,
    written_at  timestamptz not null,
    primary key (unit_id, dialogue_id, seq),
    foreign key (unit_id, dialogue_id) references dialogue (unit_id, id),
    foreign key (unit_id, written_by) references officer (unit_id, id),
    check ((seq = 1) = (reason = ''))
);

-- As asked: from the public page (nobody of ours typed it), or typed by the clerk before or during the session.
create table dialogue_question (
    unit_id     text        not null,
    id          uuid        not null default uuidv7(),
    request     uuid        not null,
    dialogue_id uuid        not null,
    number      int         not null check (number > 0),
    words       text        not null check (length(words) between 1 and 4000),
    asker       text        not null check (length(asker) <= 120),
    contact     text        not null check (length(contact) <= 120),
    typed_by    uuid,
    asked_at    timestamptz not null,
    primary key (unit_id, id),
    unique (unit_id, request),
    unique (unit_id, dialogue_id, number),
    foreign key (unit_id, dialogue_id) references dialogue (unit_id, id),
    foreign key (unit_id, typed_by) references officer (unit_id, id)
);

-- What the public sees of a question: the words without personal data, or why not.
create table dialogue_showing (
    unit_id     text        not null,
    question_id uuid        not null,
    seq         int         not null check (seq > 0),
    shown       boolean     not null,
    words       text        not null check (length(words) <= 4000),
    reason      text        not null check (length(reason) <= 500),
    shown_by    uuid        not null,
    shown_at    timestamptz not null,
    primary key (unit_id, question_id, seq),
    foreign key (unit_id, question_id) references dialogue_question (unit_id, id),
    foreign key (unit_id, shown_by) references officer (unit_id, id),
    check (case when shown then length(words) > 0 else words = '' and length(reason) > 0 end)
);

create table dialogue_answer (
    unit_id     text        not null,
    question_id uuid        not null,
    seq         int         not null check (seq > 0),
    words       text        not null check (length(words) between 1 and 20000),
    reason      text        not null check (length(reason) <= 500),
    answered_by uuid        not null,
    answered_at timestamptz not null,
    primary key (unit_id, question_id, seq),
    foreign key (unit_id, question_id) references dialogue_question (unit_id, id),
    foreign key (unit_id, answered_by) references officer (unit_id, id),
    check ((seq = 1) = (reason = ''))
);

-- What somebody of the office said would be done, after a visit or at a dialogue. Always with a name and a date.
create table commitment (
    unit_id     text        not null references served_unit (unit_id),
    id          uuid        not null default uuidv7(),
    request     uuid        not null,
    visit_id    uuid,
    dialogue_id uuid,
    question_id uuid,
    words       text        not null check (length(words) between 1 and 2000),
    made_by     uuid        not null,
    made_at     timestamptz not null,
    primary key (unit_id, id),
    unique (unit_id, request),
    foreign key (unit_id, visit_id) references reception_visit (unit_id, id),
    foreign key (unit_id, dialogue_id) references dialogue (unit_id, id),
    foreign key (unit_id, question_id) references dialogue_question (unit_id, id),
    foreign key (unit_id, made_by) references officer (unit_id, id),
    check (num_nonnulls(visit_id, dialogue_id) = 1),
    check (question_id is null or dialogue_id is not null)
);
create index commitment_of_visit on commitment (unit_id, visit_id);
create index commitment_of_dialogue on commitment (unit_id, dialogue_id);

create table commitment_keeper (
    unit_id       text        not null,
    commitment_id uuid        not null,
    seq           int         not null check (seq > 0),
    keeper        uuid        not null,
    due_on        date        not null,
    reason        text        not null check (length(reason) <= 500),
    named_by      uuid        not null,
    named_at      timestamptz not null,
    primary key (unit_id, commitment_id, seq),
    foreign key (unit_id, commitment_id) references commitment (unit_id, id),
    foreign key (unit_id, keeper) references officer (unit_id, id),
    foreign key (unit_id, named_by) references officer (unit_id, id),
    check ((seq = 1) = (reason = ''))
);

create table commitment_kept (
    unit_id       text        not null,
    commitment_id uuid        not null,
    words         text        not null check (length(words) between 1 and 4000),
    late          boolean     not null,
    reported_by   uuid        not null,
    reported_at   timestamptz not null,
    primary key (unit_id, commitment_id),
    foreign key (unit_id, commitment_id) references commitment (unit_id, id),
    foreign key (unit_id, reported_by) references officer (unit_id, id)
);

revoke update, delete, truncate on dialogue, dialogue_plan, dialogue_minutes, dialogue_question, dialogue_showing, dialogue_answer,
  commitment, commitment_keeper, commitment_kept from ${appRole};
