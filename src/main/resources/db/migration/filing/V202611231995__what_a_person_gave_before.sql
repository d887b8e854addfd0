-- What somebody told of himself when filing, offered again next time; shown, corrected and deleted by that person.
create table known_answer (
    citizen  uuid        not null references citizen (id) on delete cascade,
    asked    text        not null check (length(asked) between 1 and 300),
    label    text        not null check (length(label) between 1 and 300),
    value    text        not null check (length(value) between 1 and 4000),
    source   text        not null check (length(source) <= 200),
    given_at timestamptz not null,
    primary key (citizen, asked)
);
