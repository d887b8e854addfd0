-- Money of the movement: what it is for, where, from which source; planned, approved, spent, entry by entry.
-- place is the name of the unit it goes to, as written: also of units that are no more.
create table budget_line (
    unit_id   text        not null references administrative_unit (unit_id),
    id        uuid        not null,
    year      int         not null check (year between 2015 and 2100),
    place     text        not null check (length(place) between 1 and 200 and place = btrim(place)),
    item      text        not null check (length(item) between 1 and 300 and item = btrim(item)),
    source    text        not null check (length(source) between 1 and 200 and source = btrim(source)),
    opened_by uuid        not null,
    opened_at timestamptz not null,
    primary key (unit_id, id),
    unique (unit_id, year, place, item, source),
    foreign key (unit_id, opened_by) references officer (unit_id, id)
);

-- Amounts are whole đồng. The last planned and the last approved one hold; what was spent adds up, and a mistake is
-- taken back by a smaller entry that says why.
create table budget_entry (
    unit_id text        not null,
    line_id uuid        not null,
    number  int         not null check (number between 1 and 9999),
    kind    text        not null check (kind in ('PLANNED', 'APPROVED', 'SPENT')),
    amount  bigint      not null check (abs(amount) <= 100000000000000),
    day     date        not null,
    paper   text        not null check (length(paper) <= 200),
    words   text        not null check (length(words) <= 2000),
    by      uuid        not null,
    at      timestamptz not null,
    primary key (unit_id, line_id, number),
    foreign key (unit_id, line_id) references budget_line (unit_id, id),
    foreign key (unit_id, by) references officer (unit_id, id),
    check (kind = 'SPENT' and amount <> 0 or kind <> 'SPENT' and amount >= 0),
    check (kind = 'PLANNED' or length(paper) > 0),
    check (amount >= 0 or length(words) > 0)
);

-- More is never taken back than was spent.
create function budget_spent_stays_above_nothing() returns trigger
    language plpgsql as
$$
begin
    if new.kind = 'SPENT' and (
        select sum(e.amount)
          from budget_entry e
         where e.unit_id = new.unit_id and e.line_id = new.line_id and e.kind = 'SPENT') < 0 then
        raise exception 'more taken back than spent' using errcode = 'check_violation';
    end if;
    return null;
end
$$;

create trigger budget_spent_stays_above_nothing
    after insert on budget_entry
    for each row execute function budget_spent_stays_above_nothing();

revoke update, delete, truncate on budget_line, budget_entry from ${appRole};
