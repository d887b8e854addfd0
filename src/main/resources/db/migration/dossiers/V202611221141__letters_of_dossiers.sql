-- Which letter a dossier gave occasion to: at most one of a kind, whether one was drafted or a rule, or the
-- person's own wish, forbade it (then there is no letter). The letter itself lies in the letter box.
create table dossier_letter (
    unit_id    text        not null,
    dossier_id uuid        not null,
    kind       text        not null,
    letter_id  uuid,
    at         timestamptz not null,
    primary key (unit_id, dossier_id, kind),
    foreign key (unit_id, dossier_id) references dossier (unit_id, id),
    foreign key (unit_id, letter_id) references letter (unit_id, id)
);
revoke update, delete, truncate on dossier_letter from ${appRole};

-- Whether a person wants letters from the office; the latest word counts, nobody is written to after a no.
create table dossier_letter_wish (
    unit_id   text        not null,
    id        uuid        not null default uuidv7(),
    person_id uuid        not null,
    wanted    boolean     not null,
    at        timestamptz not null,
    officer   uuid        not null,
    primary key (unit_id, id),
    foreign key (unit_id, officer) references officer (unit_id, id)
);
create index dossier_letter_wish_of on dossier_letter_wish (unit_id, person_id, at desc, id desc);
revoke update, delete, truncate on dossier_letter_wish from ${appRole};
