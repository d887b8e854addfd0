-- A head writes down that somebody the words name is not meant, or that the words do not tell whose manners it is about.
alter table feedback_event drop constraint feedback_event_act_check;
alter table feedback_event add constraint feedback_event_act_check check (act in (
    'SEND', 'ASSIGN', 'NAME', 'ASK', 'TELL', 'ANSWER', 'PUBLISH', 'REFUSE', 'REOPEN', 'MERGE', 'TAKE_IN',
    'DIVERT', 'ACCEPT', 'EXTEND', 'SETTLE', 'URGE', 'NO_REVIEW', 'NOT_ABOUT', 'NOT_KNOWN'));

-- Of whom: the event tells when, and it counts for what the sender had said until then. Added to, never changed.
create table feedback_clearance (
    unit_id     text not null,
    feedback_id uuid not null,
    seq         int  not null,
    officer     uuid not null,
    cleared_by  uuid not null,
    primary key (unit_id, feedback_id, seq),
    foreign key (unit_id, feedback_id, seq) references feedback_event (unit_id, feedback_id, seq),
    foreign key (unit_id, officer) references officer (unit_id, id),
    constraint feedback_not_cleared_by_oneself check (cleared_by <> officer)
);
revoke update, delete, truncate on feedback_clearance from ${appRole};
