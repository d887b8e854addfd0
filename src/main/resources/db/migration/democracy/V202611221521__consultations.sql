-- What the people are asked (Luật 10/2022/QH15 Điều 25-28): the question, until when, who answers until when.
create table consultation (
    unit_id    text        not null references served_unit (unit_id),
    id         uuid        not null,
    matter     int         not null check (matter between 1 and 9),
    title      text        not null check (length(title) between 1 and 500),
    words      text        not null check (length(words) between 1 and 20000),
    forms      text[]      not null check (cardinality(forms) between 1 and 8 and forms <@ array['DIALOGUE_CONFERENCE',
                           'COMMUNITY_MEETING', 'HOUSEHOLD_BALLOT', 'SUGGESTION_BOX_HOTLINE', 'FRONT_AND_ORGANISATIONS',
                           'WEBSITE', 'TELECOM_SOCIAL_NETWORK', 'DIALOGUE_WITH_AFFECTED']),
    from_on    date        not null check (from_on >= date '2023-07-01'),
    until_on   date        not null,
    answer_by  date        not null,
    owed_by    uuid        not null,
    entered_by uuid        not null,
    entered_at timestamptz not null,
    primary key (unit_id, id),
    foreign key (unit_id, owed_by) references officer (unit_id, id),
    foreign key (unit_id, entered_by) references officer (unit_id, id),
    check (from_on <= until_on and until_on < answer_by),
    -- What lays a duty on citizens or limits their rights is talked over with them.
    check (matter <> 8 or 'DIALOGUE_WITH_AFFECTED' = any (forms))
);

-- What was said: typed by an officer, or sent on line by somebody who is not asked for a name.
create table consultation_comment (
    unit_id         text        not null,
    id              uuid        not null,
    consultation_id uuid        not null,
    form            text        not null,
    words           text        not null check (length(words) between 1 and 4000),
    said_on         date        not null,
    entered_by      uuid,
    entered_at      timestamptz not null,
    primary key (unit_id, id),
    foreign key (unit_id, consultation_id) references consultation (unit_id, id),
    foreign key (unit_id, entered_by) references officer (unit_id, id),
    check (entered_by is not null or form = 'WEBSITE')
);
create index consultation_comment_of on consultation_comment (unit_id, consultation_id, entered_at);

-- Nothing sent on line is shown unread; what is not shown leaves its reason.
create table consultation_comment_reading (
    unit_id    text        not null,
    comment_id uuid        not null,
    shown      boolean     not null,
    reason     text        not null check (length(reason) <= 500),
    read_by    uuid        not null,
    read_at    timestamptz not null,
    primary key (unit_id, comment_id),
    foreign key (unit_id, comment_id) references consultation_comment (unit_id, id),
    foreign key (unit_id, read_by) references officer (unit_id, id),
    check (shown or length(reason) > 0)
);

create table consultation_answer (
    unit_id     text        not null,
    comment_id  uuid        not null,
    taken       text        not null check (taken in ('ACCEPTED', 'PARTLY', 'NOT_ACCEPTED')),
    words       text        not null check (length(words) between 1 and 4000),
    answered_by uuid        not null,
    answered_at timestamptz not null,
    primary key (unit_id, comment_id),
    foreign key (unit_id, comment_id) references consultation_comment (unit_id, id),
    foreign key (unit_id, answered_by) references officer (unit_id, id)
);

-- The public summary: what was taken in and what was not, once every comment has its answer.
create table consultation_summary (
    unit_id         text        not null,
    consultation_id uuid        not null,
    words           text        not null check (length(words) between 1 and 20000),
    written_by      uuid        not null,
    written_at      timestamptz not null,
    primary key (unit_id, consultation_id),
    foreign key (unit_id, consultation_id) references consultation (unit_id, id),
    foreign key (unit_id, written_by) references officer (unit_id, id)
);
create function consultation_is_answered() returns trigger language plpgsql as $$
begin
  if exists (select from consultation_comment c
               left join consultation_comment_reading r on r.unit_id = c.unit_id and r.comment_id = c.id
              where c.unit_id = new.unit_id and c.consultation_id = new.consultation_id
                and case when c.entered_by is null and r.comment_id is null then true
                         else coalesce(r.shown, true)
                              and not exists (select from consultation_answer a
                                               where a.unit_id = c.unit_id and a.comment_id = c.id) end) then
    raise exception 'a comment has no answer yet';
  end if;
  return new;
end $$;
create trigger consultation_answered before insert on consultation_summary
  for each row execute function consultation_is_answered();

revoke update, delete, truncate on consultation, consultation_comment, consultation_comment_reading,
  consultation_answer, consultation_summary from ${appRole};
