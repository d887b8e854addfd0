-- Every opening of a dossier and every paper printed: who, when, which. Rows are added, never changed.
create table dossier_look (
    unit_id    text        not null,
    id         uuid        not null default uuidv7(),
    dossier_id uuid        not null,
    officer    uuid        not null,
    at         timestamptz not null,
    what       text        not null
               check (what in ('OPENED', 'PERSON', 'RECEIPT', 'CONTROL', 'HANDOVER', 'NOTICE')),
    primary key (unit_id, id),
    foreign key (unit_id, dossier_id) references dossier (unit_id, id),
    foreign key (unit_id, officer) references officer (unit_id, id)
);
create index dossier_look_at_one on dossier_look (unit_id, dossier_id, at);

revoke update, delete, truncate on dossier_look from ${appRole};
