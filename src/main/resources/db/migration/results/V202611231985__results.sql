-- The result of a dossier as a file, as it was laid before the competent person. A later one replaces those before.
create table result_file (
    unit_id text        not null,
    dossier uuid        not null,
    number  int         not null check (number between 1 and 99),
    code    text        not null unique check (code ~ '^[a-z2-9]{16}$'),
    digest  text        not null references stored_file (digest),
    by      uuid        not null,
    at      timestamptz not null,
    primary key (unit_id, dossier, number),
    foreign key (unit_id, dossier) references dossier (unit_id, id),
    foreign key (unit_id, by) references officer (unit_id, id)
);
create index result_file_digest on result_file (digest);

-- What was done to it, each once and in this order: signed by the competent person, sealed by the agency, withdrawn.
create table result_act (
    unit_id     text        not null,
    dossier     uuid        not null,
    number      int         not null,
    act         text        not null check (act in ('SIGNED', 'SEALED', 'WITHDRAWN')),
    after       text        generated always as (case act when 'SEALED' then 'SIGNED' when 'WITHDRAWN' then 'SEALED' end) stored,
    digest      text        not null references stored_file (digest),
    certificate text        not null check (certificate = '' or certificate ~ '^[0-9a-f]{64}$'),
    words       text        not null check (length(words) <= 300),
    by          uuid        not null,
    at          timestamptz not null,
    primary key (unit_id, dossier, number, act),
    foreign key (unit_id, dossier, number) references result_file (unit_id, dossier, number),
    foreign key (unit_id, dossier, number, after) references result_act (unit_id, dossier, number, act),
    foreign key (unit_id, by) references officer (unit_id, id),
    check ((act = 'WITHDRAWN') = (certificate = '')),
    check ((act = 'WITHDRAWN') = (words <> ''))
);
create index result_act_digest on result_act (digest);

revoke update, delete, truncate on result_file, result_act from ${appRole};
