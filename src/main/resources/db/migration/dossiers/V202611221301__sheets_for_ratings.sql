-- Printing the sheet that invites the citizen to rate is an opening of the dossier, too.
alter table dossier_look drop constraint dossier_look_what_check;
alter table dossier_look add constraint dossier_look_what_check
    check (what in ('OPENED', 'PERSON', 'RECEIPT', 'CONTROL', 'HANDOVER', 'NOTICE',
                    'COUNCIL', 'MINUTES', 'BOARD', 'ERRANDS', 'LETTER', 'RATING'));
