-- Those who watch over the office find a dossier by its public random reference, which never changes,
-- and their look at its redacted timeline is kept like every other look.
create unique index dossier_by_open_ref on dossier (unit_id, open_ref);
alter table dossier_look drop constraint dossier_look_what_check;
alter table dossier_look add constraint dossier_look_what_check
    check (what in ('OPENED', 'PERSON', 'RECEIPT', 'CONTROL', 'HANDOVER', 'NOTICE', 'COUNCIL', 'MINUTES', 'BOARD',
                    'ERRANDS', 'LETTER', 'RATING', 'REDACTED'));
