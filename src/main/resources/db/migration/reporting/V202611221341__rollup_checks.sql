-- Each time the sums of the months were held against the history or built anew from it. Never changed.
create table rollup_check (
    unit_id text        not null references served_unit (unit_id),
    id      uuid        not null default uuidv7(),
    at      timestamptz not null,
    actor   uuid,
    faults  int         not null check (faults >= 0),
    rebuilt boolean     not null,
    primary key (unit_id, id),
    foreign key (unit_id, actor) references officer (unit_id, id)
);
revoke update, delete on rollup_check from ${appRole};
