-- The name a dossier has in the open data: random, given once, unrelated to its code and to its order.
alter table dossier add column open_ref uuid not null default gen_random_uuid();

create function dossier_keeps_open_ref() returns trigger language plpgsql as $$
begin
    if new.open_ref <> old.open_ref then
        raise exception 'the public reference of a dossier is given once';
    end if;
    return new;
end $$;
-- Called only by a statement that names the column, so moving a dossier does not pay for it.
create trigger dossier_keeps_open_ref before update of open_ref on dossier
    for each row execute function dossier_keeps_open_ref();
