-- What the nightly and minutely sweep has pointed out, once each. Not part of the history: every
-- line follows from the dossier's row and can be made again.
create table dossier_alarm (
    unit_id    text        not null,
    dossier_id uuid        not null,
    kind       text        not null check (kind in (
        'STEP_NEARLY_DUE', 'NEARLY_DUE', 'APOLOGY_DRAFTED', 'BREACHED', 'BREACHED_A_DAY')),
    about      int         not null check (about >= 0),
    raised_at  timestamptz not null,
    holder     uuid        not null,
    primary key (unit_id, dossier_id, kind, about),
    foreign key (unit_id, dossier_id) references dossier (unit_id, id),
    foreign key (unit_id, holder) references officer (unit_id, id)
);
