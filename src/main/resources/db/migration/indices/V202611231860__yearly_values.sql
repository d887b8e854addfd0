-- Values of the indices by which a province is measured (PAR Index, SIPAS, PAPI, QĐ 766), as published. They come in
-- whole files; a later file says something else as a new version, and what was said before stays.
create table index_import (
    unit_id text        not null references administrative_unit (unit_id) check (length(unit_id) = 2),
    id      uuid        not null,
    by      uuid        not null,
    at      timestamptz not null,
    primary key (unit_id, id),
    foreign key (unit_id, by) references officer (unit_id, id)
);

-- of_unit is the province itself or a commune of it; part 0 is the index as a whole.
create table index_value (
    unit_id    text          not null,
    of_unit    text          not null references administrative_unit (unit_id),
    index_code text          not null check (index_code in ('PAR', 'SIPAS', 'PAPI', 'QD766')),
    part       text          not null check (part ~ '^[0-9][a-z]?$'),
    year       int           not null check (year between 2009 and 2100),
    version    int           not null check (version between 1 and 9999),
    value      numeric(9, 4) not null check (value >= 0),
    most       numeric(9, 4) not null check (most > 0 and most <= 1000),
    source     text          not null check (length(source) between 1 and 300 and source = btrim(source)),
    import_id  uuid          not null,
    primary key (unit_id, of_unit, index_code, part, year, version),
    foreign key (unit_id, import_id) references index_import (unit_id, id),
    constraint index_value_below_most check (value <= most)
);

-- What a province wants to reach in a year, and the paper it stands in; the last version holds.
create table index_target (
    unit_id    text          not null references administrative_unit (unit_id) check (length(unit_id) = 2),
    index_code text          not null check (index_code in ('PAR', 'SIPAS', 'PAPI', 'QD766')),
    part       text          not null check (part ~ '^[0-9][a-z]?$'),
    year       int           not null check (year between 2009 and 2100),
    version    int           not null check (version between 1 and 9999),
    target     numeric(9, 4) not null check (target > 0 and target <= 1000),
    paper      text          not null check (length(paper) between 1 and 300 and paper = btrim(paper)),
    by         uuid          not null,
    at         timestamptz   not null,
    primary key (unit_id, index_code, part, year, version),
    foreign key (unit_id, by) references officer (unit_id, id)
);

-- Which activity of the province's plans improves which part; taken off again by a later version.
create table index_link (
    unit_id    text        not null,
    index_code text        not null check (index_code in ('PAR', 'SIPAS', 'PAPI', 'QD766')),
    part       text        not null check (part ~ '^[0-9][a-z]?$'),
    plan_id    uuid        not null,
    task       int         not null,
    number     int         not null,
    version    int         not null check (version between 1 and 9999),
    linked     boolean     not null,
    by         uuid        not null,
    at         timestamptz not null,
    primary key (unit_id, index_code, part, plan_id, task, number, version),
    foreign key (unit_id, plan_id, task, number) references plan_activity (unit_id, plan_id, task, number),
    foreign key (unit_id, by) references officer (unit_id, id),
    check (linked = (version % 2 = 1))
);

create function index_value_is_of_the_own_province() returns trigger
    language plpgsql as
$$
begin
    if new.of_unit <> new.unit_id and not exists (
        select from administrative_unit u where u.unit_id = new.of_unit and u.province_id = new.unit_id) then
        raise exception 'a value of another province' using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger index_value_is_of_the_own_province
    before insert on index_value
    for each row execute function index_value_is_of_the_own_province();

revoke update, delete, truncate on index_import, index_value, index_target, index_link from ${appRole};
