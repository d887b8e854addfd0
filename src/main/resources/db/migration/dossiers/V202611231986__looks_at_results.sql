-- Looking at the result as a file is a look of its own, told to the citizen.
alter table dossier_look drop constraint dossier_look_what_check;
alter table dossier_look add constraint dossier_look_what_check
    check (what in ('OPENED', 'PERSON', 'RECEIPT', 'CONTROL', 'HANDOVER', 'NOTICE', 'COUNCIL', 'MINUTES', 'BOARD',
                    'ERRANDS', 'LETTER', 'RATING', 'REDACTED', 'PAPERS', 'RESULT'));
