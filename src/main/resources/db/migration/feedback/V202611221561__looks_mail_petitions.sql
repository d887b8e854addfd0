-- Who opened a feedback, and when: added to, never changed. The heads read it.
create table feedback_look (
    unit_id      text        not null,
    feedback_id  uuid        not null,
    id           uuid        not null default uuidv7(),
    officer_unit text        not null,
    officer      uuid        not null,
    at           timestamptz not null,
    primary key (unit_id, feedback_id, id),
    foreign key (unit_id, feedback_id) references feedback (unit_id, id),
    foreign key (officer_unit, officer) references officer (unit_id, id)
);

-- Each try to tell the sender by e-mail that there is something to read: no words, no address. Merged feedback is told
-- of the answer of the one it went into (of_id).
create table feedback_mail (
    unit_id     text        not null,
    feedback_id uuid        not null,
    of_id       uuid        not null,
    seq         int         not null,
    number      int         not null check (number > 0),
    at          timestamptz not null,
    sent        boolean     not null,
    fault       text        check (fault in ('ADDRESS', 'SERVER')),
    primary key (unit_id, feedback_id, of_id, seq, number),
    foreign key (unit_id, feedback_id) references feedback (unit_id, id),
    foreign key (unit_id, of_id, seq) references feedback_event (unit_id, feedback_id, seq),
    check (sent = (fault is null))
);
create unique index feedback_mail_once on feedback_mail (unit_id, feedback_id, of_id, seq) where sent;

revoke update, delete, truncate on feedback_look, feedback_mail from ${appRole};

-- A complaint or a denunciation by law past its days is pointed out on its own: that there is a late one goes up the
-- line, not what it says.
alter table feedback_alarm drop constraint feedback_alarm_kind_check;
alter table feedback_alarm add constraint feedback_alarm_kind_check check (kind in
    ('NOT_ASSIGNED', 'LATE', 'LATE_PROVINCE', 'PUBLISH_LATE', 'PETITION_LATE', 'PETITION_PROVINCE'));
