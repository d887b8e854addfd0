-- Pages and papers of outer modules are openings of the dossier, too: the council, other offices, letters.
alter table dossier_look drop constraint dossier_look_what_check;
alter table dossier_look add constraint dossier_look_what_check
    check (what in ('OPENED', 'PERSON', 'RECEIPT', 'CONTROL', 'HANDOVER', 'NOTICE',
                    'COUNCIL', 'MINUTES', 'BOARD', 'ERRANDS', 'LETTER'));
