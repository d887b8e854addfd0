-- What became of a unit's history when it was last walked: links of its chain that are not as they were written, days whose
-- published root no longer fits. Only rows are added; a check that found nothing is a row, too.
create table history_check (
    unit_id text        not null references served_unit (unit_id),
    id      bigint      generated always as identity,
    at      timestamptz not null,
    links   int         not null check (links >= 0),
    days    int         not null check (days >= 0),
    primary key (unit_id, id)
);

revoke update, delete, truncate on history_check from ${appRole};
