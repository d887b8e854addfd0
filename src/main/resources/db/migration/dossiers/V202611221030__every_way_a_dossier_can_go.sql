-- The due date as promised at the receipt stays beside the one by law, which pauses and changes of
-- the calendar move; each move of it is an event.
alter table dossier
    add column promised_at          timestamptz,
    add column promised_provisional boolean,
    add column pauses               int         not null default 0 check (pauses >= 0),
    add column paused_at            timestamptz,
    add column supplemented         boolean     not null default false,
    add column rescheduled_to       timestamptz,
    add column agency_fault         boolean     not null default false,
    add column watch_step_at        timestamptz,
    add column watch_whole_at       timestamptz,
    add column watch_apology_at     timestamptz;

update dossier set promised_at = due_at, promised_provisional = due_provisional;

alter table dossier
    alter column promised_at set not null,
    alter column promised_provisional set not null,
    drop constraint dossier_stage_check,
    add constraint dossier_stage_check check (stage in (
        'AT_INTAKE', 'ASSIGNING', 'APPRAISING', 'REVIEWING', 'APPROVING', 'SEALING', 'READY',
        'SUPPLEMENT_PROPOSED', 'AWAITING_SUPPLEMENT', 'VERIFYING', 'FINANCIAL_DUTY',
        'RETURNED', 'WITHDRAWN', 'STOPPED')),
    -- The clock stands still exactly while the dossier waits for somebody outside.
    add constraint dossier_pause_check check (
        (paused_at is not null) = (stage in ('AWAITING_SUPPLEMENT', 'VERIFYING', 'FINANCIAL_DUTY'))
        and (paused_at is null or pauses > 0)),
    add constraint dossier_reschedule_check check (rescheduled_to > promised_at),
    -- The office's own fault cannot be dressed up as on time.
    add constraint dossier_fault_check check (not agency_fault or mark is null or mark = 'LATE');

do $$
declare
    old text;
begin
    select conname into old from pg_constraint
     where conrelid = 'dossier'::regclass and contype = 'c'
       and pg_get_constraintdef(oid) like '%closed_at IS NOT NULL%';
    execute format('alter table dossier drop constraint %I', old);
end $$;
alter table dossier
    add constraint dossier_closed_check
        check ((closed_at is not null) = (stage in ('RETURNED', 'WITHDRAWN', 'STOPPED')));

-- What the law allows once happens once, whoever asks and on whichever node.
create unique index dossier_supplement_once on dossier_event (unit_id, dossier_id)
    where kind = 'SUPPLEMENT_SENT';
create unique index dossier_apology_once on dossier_event (unit_id, dossier_id)
    where kind = 'APOLOGISED';
