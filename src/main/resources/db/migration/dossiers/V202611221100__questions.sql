-- A leader's question about a dossier and the holder's answer: both are events of its history, their
-- words are its notes. Here stands only which event asks and which answers; added, never changed.
create table dossier_question (
    unit_id    text not null,
    dossier_id uuid not null,
    asked      int  not null,
    primary key (unit_id, dossier_id, asked),
    foreign key (unit_id, dossier_id, asked) references dossier_event (unit_id, dossier_id, seq)
);

create table dossier_answer (
    unit_id    text not null,
    dossier_id uuid not null,
    asked      int  not null,
    answered   int  not null check (answered > asked),
    primary key (unit_id, dossier_id, asked),
    foreign key (unit_id, dossier_id, asked)
        references dossier_question (unit_id, dossier_id, asked),
    foreign key (unit_id, dossier_id, answered)
        references dossier_event (unit_id, dossier_id, seq)
);

revoke update, delete, truncate on dossier_question, dossier_answer from ${appRole};
