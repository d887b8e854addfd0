-- How much may be sent for one paper. '00' is what is shipped; a unit adds a row of its own from a day on.
create table paper_limit (
    unit_id     text   not null,
    valid_from  date   not null,
    most_bytes  bigint not null check (most_bytes between 100000 and 25000000),
    most_pages  int    not null check (most_pages between 1 and 45),
    most_pixels bigint not null check (most_pixels between 1000000 and 60000000),
    page_side   int    not null check (page_side between 1000 and 4000),
    primary key (unit_id, valid_from)
);
insert into paper_limit (unit_id, valid_from, most_bytes, most_pages, most_pixels, page_side)
     values ('00', '2025-07-01', 20000000, 40, 50000000, 2200);

-- What was given for one required paper at one time: photos as pages, or a PDF. A better one comes after, none goes.
-- The owner is a dossier, or a draft that some dossier takes over when it is filed.
create table paper_copy (
    unit_id text        not null,
    id      uuid        not null,
    owner   uuid        not null,
    paper   int         not null check (paper between 1 and 500),
    number  int         not null check (number between 1 and 200),
    via     text        not null check (via in ('DESK', 'CITIZEN')),
    by      uuid,
    media   text        not null check (media in ('image/jpeg', 'application/pdf')),
    pages   int         not null check (pages between 1 and 500),
    bytes   bigint      not null check (bytes > 0),
    at      timestamptz not null,
    primary key (unit_id, id),
    unique (unit_id, owner, paper, number),
    foreign key (unit_id, by) references officer (unit_id, id),
    check ((via = 'DESK') = (by is not null))
);

-- The files of a copy in the order of its pages; of a PDF the one file.
create table paper_file (
    unit_id text not null,
    copy    uuid not null,
    number  int  not null check (number between 1 and 500),
    digest  text not null references stored_file (digest),
    thumb   text references stored_file (digest),
    primary key (unit_id, copy, number),
    foreign key (unit_id, copy) references paper_copy (unit_id, id)
);
create index paper_file_digest on paper_file (digest);
create index paper_file_thumb on paper_file (thumb);

-- What the desk said of a copy; the last word stands.
create table paper_verdict (
    unit_id text        not null,
    copy    uuid        not null,
    version int         not null check (version between 1 and 200),
    verdict text        not null check (verdict in ('ACCEPTED', 'NOT_LEGIBLE', 'WRONG_PAPER')),
    words   text        not null check (length(words) <= 300),
    by      uuid        not null,
    at      timestamptz not null,
    primary key (unit_id, copy, version),
    foreign key (unit_id, copy) references paper_copy (unit_id, id),
    foreign key (unit_id, by) references officer (unit_id, id)
);

-- A draft that was filed: its papers are the dossier's from then on.
create table paper_taken_over (
    unit_id text        not null,
    draft   uuid        not null,
    dossier uuid        not null,
    at      timestamptz not null,
    primary key (unit_id, draft),
    foreign key (unit_id, dossier) references dossier (unit_id, id)
);
create index paper_taken_over_dossier on paper_taken_over (unit_id, dossier);

revoke update, delete, truncate on paper_limit, paper_copy, paper_file, paper_verdict, paper_taken_over from ${appRole};
