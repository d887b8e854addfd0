-- So many working days the clock stands for a sender who was asked for more; then it runs on (đơn vị đặt).
alter table feedback_rule add column wait_days int not null default 10 check (wait_days between 1 and 30);

-- The due time of what is waiting holds those days from now on: ten working days, two weeks at least.
update feedback set resolve_by = resolve_by + interval '14 days' where stage = 'ASKED';

-- A head writes down why there is no review of what was said about an officer.
alter table feedback_event drop constraint feedback_event_act_check;
alter table feedback_event add constraint feedback_event_act_check check (act in (
    'SEND', 'ASSIGN', 'NAME', 'ASK', 'TELL', 'ANSWER', 'PUBLISH', 'REFUSE', 'REOPEN', 'MERGE',
    'DIVERT', 'ACCEPT', 'EXTEND', 'SETTLE', 'URGE', 'NO_REVIEW'));
