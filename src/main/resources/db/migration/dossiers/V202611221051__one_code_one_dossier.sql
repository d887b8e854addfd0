-- Within a unit a code means one dossier, whether it is the dossier's own or came from outside: the
-- two columns are each unique, and here one against the other. A unit's intakes of a day wait for
-- each other at dossier_number, so none can slip between the look and the row.
create function dossier_code_is_free() returns trigger
    language plpgsql as $$
begin
    if exists (select from dossier d where d.unit_id = new.unit_id and d.code = new.external_code)
       or exists (select from dossier d where d.unit_id = new.unit_id and d.external_code = new.code)
       or new.external_code = new.code then
        raise unique_violation using
            message = 'external_code is another dossier''s code',
            constraint = 'dossier_external_code_against_code';
    end if;
    return new;
end
$$;

create trigger dossier_code_is_free before insert on dossier
    for each row execute function dossier_code_is_free();
