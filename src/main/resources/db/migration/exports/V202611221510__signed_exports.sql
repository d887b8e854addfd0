-- The keys with which a unit signs what it hands to auditors. The public half stays for ever; the private
-- half is forgotten when the key is retired. The application may not select the private half: it gets the
-- one in use from a function, so that no list, no page and no slip of a query shows it.
create table signing_key (
    unit_id     text        not null references served_unit (unit_id),
    id          text        not null check (id ~ '^[0-9a-f]{16}$'),
    public_key  bytea       not null check (length(public_key) = 44),
    private_key bytea,
    since       timestamptz not null,
    until       timestamptz check (until >= since),
    primary key (unit_id, id),
    check ((private_key is null) = (until is not null))
);
create unique index signing_key_in_use on signing_key (unit_id) where until is null;
revoke all on signing_key from ${appRole};
grant select (unit_id, id, public_key, since, until) on signing_key to ${appRole};
grant insert (unit_id, id, public_key, private_key, since) on signing_key to ${appRole};

create function signing_key_in_use(of_unit text) returns table (id text, private_key bytea)
    language sql stable security definer set search_path = public, pg_temp as $$
    select k.id, k.private_key from signing_key k where k.unit_id = of_unit and k.until is null
$$;

create function signing_key_retire(of_unit text, at timestamptz) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update signing_key set private_key = null, until = greatest(at, since)
     where unit_id = of_unit and until is null;
    return found;
end $$;
revoke execute on function signing_key_in_use(text), signing_key_retire(text, timestamptz) from public;
grant execute on function signing_key_in_use(text), signing_key_retire(text, timestamptz) to ${appRole};

-- Every time somebody decided to hand out exact rows: who, when, of which days, to whom and why. It is
-- written before the first byte leaves.
create table signed_export (
    unit_id    text        not null references served_unit (unit_id),
    id         uuid        not null default uuidv7(),
    request    uuid        not null,
    at         timestamptz not null,
    officer_id uuid        not null,
    first_day  date        not null,
    last_day   date        not null check (last_day >= first_day),
    receiver   text        not null check (length(receiver) between 1 and 200),
    reason     text        not null check (length(reason) between 1 and 500),
    primary key (unit_id, id),
    unique (unit_id, request),
    foreign key (unit_id, officer_id) references officer (unit_id, id)
);

-- Every copy of it that was fetched to the end, with the fingerprint of its signed list.
create table signed_export_copy (
    unit_id    text        not null,
    id         uuid        not null default uuidv7(),
    export_id  uuid        not null,
    at         timestamptz not null,
    officer_id uuid        not null,
    row_count  bigint      not null check (row_count >= 0),
    manifest   bytea       not null check (length(manifest) = 32),
    key_id     text        not null,
    primary key (unit_id, id),
    foreign key (unit_id, export_id) references signed_export (unit_id, id),
    foreign key (unit_id, key_id) references signing_key (unit_id, id),
    foreign key (unit_id, officer_id) references officer (unit_id, id)
);
create index signed_export_copy_of on signed_export_copy (unit_id, export_id);
revoke update, delete, truncate on signed_export, signed_export_copy from ${appRole};
