-- Another officer at a desk (NĐ 309/2026 Điều 6): asked for by the director of the Centre, with the numbers of that
-- day; the officer speaks first; the chairman decides. Nothing here is ever changed, and nothing follows by itself.
create table desk_replacement (
    unit_id      text        not null,
    id           uuid        not null default uuidv7(),
    request      uuid        not null,
    officer      uuid        not null,
    reason       text        not null check (length(reason) between 20 and 2000),
    asked_by     uuid        not null,
    asked_at     timestamptz not null,
    explain_by   timestamptz not null check (explain_by > asked_at),
    decide_by    timestamptz not null check (decide_by > explain_by),
    -- The numbers behind it. No rating of fewer than five is a number.
    counted_year int         not null check (counted_year between 2025 and 2199),
    rated        int         check (rated >= 5),
    content      int         check (content between 0 and rated),
    unit_rated   int         check (unit_rated >= 5),
    unit_content int         check (unit_content between 0 and unit_rated),
    reviews      int         not null check (reviews >= 0),
    found        int         not null check (found between 0 and reviews),
    primary key (unit_id, id),
    unique (unit_id, request),
    unique (unit_id, id, officer, asked_by),
    foreign key (unit_id, officer) references officer (unit_id, id),
    foreign key (unit_id, asked_by) references officer (unit_id, id),
    check ((rated is null) = (content is null)),
    check ((unit_rated is null) = (unit_content is null)),
    constraint replacement_not_asked_for_oneself check (asked_by <> officer)
);
create index desk_replacement_officer on desk_replacement (unit_id, officer);

create table desk_replacement_words (
    unit_id        text        not null,
    replacement_id uuid        not null,
    words          text        not null check (length(words) between 1 and 5000),
    at             timestamptz not null,
    primary key (unit_id, replacement_id),
    foreign key (unit_id, replacement_id) references desk_replacement (unit_id, id)
);

create table desk_replacement_decision (
    unit_id        text        not null,
    replacement_id uuid        not null,
    officer        uuid        not null,
    asked_by       uuid        not null,
    outcome        text        not null check (outcome in ('REPLACED', 'STAYS')),
    reason         text        not null check (length(reason) between 20 and 5000),
    from_day       date,
    successor      uuid,
    decided_by     uuid        not null,
    decided_at     timestamptz not null,
    primary key (unit_id, replacement_id),
    foreign key (unit_id, replacement_id, officer, asked_by)
        references desk_replacement (unit_id, id, officer, asked_by),
    foreign key (unit_id, successor) references officer (unit_id, id),
    foreign key (unit_id, decided_by) references officer (unit_id, id),
    constraint replacement_decided_by_another check (decided_by <> officer and decided_by <> asked_by),
    constraint replacement_successor_is_another check (successor <> officer),
    check ((outcome = 'REPLACED') = (from_day is not null)),
    check ((outcome = 'REPLACED') = (successor is not null))
);

revoke update, delete, truncate
    on desk_replacement, desk_replacement_words, desk_replacement_decision from ${appRole};
