-- Somebody outside should have answered, brought the papers or paid by now, and the clock stands still.
alter table dossier_alarm
    drop constraint dossier_alarm_kind_check,
    add constraint dossier_alarm_kind_check check (kind in (
        'STEP_NEARLY_DUE', 'NEARLY_DUE', 'WAIT_OVER', 'APOLOGY_DRAFTED', 'BREACHED',
        'BREACHED_A_DAY'));
