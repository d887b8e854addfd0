-- The application role reads and writes rows; it never owns a table. Later migrations take rights away
-- where rows may only be added (history, access log).
alter default privileges grant select, insert, update, delete on tables to ${appRole};
alter default privileges grant usage, select on sequences to ${appRole};
grant usage on schema public to ${appRole};

create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- Vietnamese text as people type it in a hurry; the same as vn.motcua.shared.FoldedText.
create function fold(t text) returns text
    language sql immutable strict parallel safe
    return btrim(regexp_replace(
                     replace(regexp_replace(lower(normalize(t, NFD)), '[\u0300-\u036f]', '', 'g'), 'đ', 'd'),
                     '[^[:alnum:].]+', ' ', 'g'));

create table shipped_data (
    name      text primary key,
    version   text not null,
    loaded_at timestamptz not null
);
