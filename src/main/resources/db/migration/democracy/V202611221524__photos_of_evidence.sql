-- Photos of a board or a broadcast as evidence that something was made known; our own JPEG, at most three.
create table publication_showing_photo (
    unit_id    text        not null,
    showing_id uuid        not null,
    number     int         not null check (number between 1 and 3),
    jpeg       bytea       not null check (length(jpeg) <= 5000000),
    digest     text        not null check (length(digest) = 64),
    added_by   uuid        not null,
    added_at   timestamptz not null,
    primary key (unit_id, showing_id, number),
    unique (unit_id, showing_id, digest),
    foreign key (unit_id, showing_id) references publication_showing (unit_id, id),
    foreign key (unit_id, added_by) references officer (unit_id, id)
);
revoke update, delete, truncate on publication_showing_photo from ${appRole};
