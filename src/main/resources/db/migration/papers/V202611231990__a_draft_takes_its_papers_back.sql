-- What was given to a draft nobody has accepted may be taken back; what a dossier has, or an officer spoke of, stays.
create function paper_copy_may_go() returns trigger language plpgsql as $$
begin
    if old.via <> 'CITIZEN'
       or exists (select from dossier d where d.unit_id = old.unit_id and d.id = old.owner)
       or exists (select from paper_taken_over t where t.unit_id = old.unit_id and t.draft = old.owner)
       or exists (select from paper_verdict v where v.unit_id = old.unit_id and v.copy = old.id) then
        raise exception 'the copy % belongs to a dossier and stays', old.id using errcode = 'check_violation';
    end if;
    return old;
end $$;
create trigger paper_copy_may_go before delete on paper_copy
    for each row execute function paper_copy_may_go();

-- The files go with their copy and never alone.
alter table paper_file drop constraint paper_file_unit_id_copy_fkey;
alter table paper_file
    add constraint paper_file_unit_id_copy_fkey foreign key (unit_id, copy) references paper_copy (unit_id, id)
        on delete cascade;
grant delete on paper_copy to ${appRole};
