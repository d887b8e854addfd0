-- What the last look found at the balance rules of the sums: how many of them were broken. The province reads it of all
-- its communes at once; the lines themselves are found again where they are asked for.
create table rollup_balance (
    unit_id text        not null primary key references served_unit (unit_id),
    at      timestamptz not null,
    broken  int         not null check (broken >= 0)
);
revoke delete on rollup_balance from ${appRole};
