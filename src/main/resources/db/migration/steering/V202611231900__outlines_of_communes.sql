-- The drawing of a province: outlines of its communes from a file somebody of the province holds the right to. A later
-- file is a new version, and so is taking the drawing away again (no outline in it); what stood before is kept.
create table province_drawing (
    unit_id text        not null references administrative_unit (unit_id) check (length(unit_id) = 2),
    version int         not null check (version between 1 and 9999),
    height  int         not null check (height between 0 and 20000),
    source  text        not null check (length(source) <= 300 and source = btrim(source)),
    sha256  bytea       not null check (length(sha256) in (0, 32)),
    by      uuid        not null,
    at      timestamptz not null,
    primary key (unit_id, version),
    foreign key (unit_id, by) references officer (unit_id, id),
    check ((height = 0) = (length(sha256) = 0) and (height = 0) = (source = ''))
);

create table commune_outline (
    unit_id text not null,
    version int  not null,
    of_unit text not null references administrative_unit (unit_id),
    path    text not null check (path ~ '^[Mlz0-9 -]+$'),
    primary key (unit_id, version, of_unit),
    foreign key (unit_id, version) references province_drawing (unit_id, version)
);

create function commune_outline_is_of_the_own_province() returns trigger
    language plpgsql as
$$
begin
    if not exists (
        select from administrative_unit u where u.unit_id = new.of_unit and u.province_id = new.unit_id) then
        raise exception 'an outline of another province' using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger commune_outline_is_of_the_own_province
    before insert on commune_outline
    for each row execute function commune_outline_is_of_the_own_province();

revoke update, delete, truncate on province_drawing, commune_outline from ${appRole};
