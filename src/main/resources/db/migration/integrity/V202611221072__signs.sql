-- A dossier behind a pattern that may dress up figures: a question to the officer, not a verdict.
-- Found from the history; once asked it stays, with the answers beside it.
create table integrity_sign (
    unit_id    text        not null,
    pattern    text        not null check (pattern in (
        'PAUSE_IN_THE_LAST_HOURS', 'SUPPLEMENT_ON_THE_LAST_DAY', 'FAULT_ADMITTED',
        'RECORDED_LONG_BEFORE_RETURN', 'STEPS_WITHIN_A_MINUTE', 'PAUSES_FAR_FROM_PEERS')),
    dossier_id uuid        not null,
    officer    uuid        not null,
    at         timestamptz not null,
    found_at   timestamptz not null,
    primary key (unit_id, pattern, dossier_id),
    foreign key (unit_id, dossier_id) references dossier (unit_id, id),
    foreign key (unit_id, officer) references officer (unit_id, id)
);

create table integrity_explanation (
    unit_id    text        not null,
    id         uuid        not null default uuidv7(),
    pattern    text        not null,
    dossier_id uuid        not null,
    officer    uuid        not null,
    at         timestamptz not null,
    words      text        not null check (length(words) between 1 and 1000),
    primary key (unit_id, id),
    foreign key (unit_id, pattern, dossier_id)
        references integrity_sign (unit_id, pattern, dossier_id),
    foreign key (unit_id, officer) references officer (unit_id, id)
);

revoke update, delete, truncate on integrity_sign, integrity_explanation from ${appRole};
