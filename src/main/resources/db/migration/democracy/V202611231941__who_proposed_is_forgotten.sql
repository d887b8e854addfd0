-- Who of a village proposed something is known as long as others may join, so that nobody is counted twice. Then how many stays
-- alone; nobody joins a list that is closed, and no list comes back.
alter table people_initiative
    add column agreed      int     not null default 0 check (agreed between 0 and households),
    add column list_closed boolean not null default false;
update people_initiative i
   set agreed = (select count(*)
                   from people_initiative_consent c
                  where c.unit_id = i.unit_id and c.initiative_id = i.id);

create function people_initiative_counts() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update people_initiative i
       set agreed = i.agreed + 1
     where i.unit_id = new.unit_id and i.id = new.initiative_id and not i.list_closed;
    if not found then
        raise exception 'the list of this proposal is closed';
    end if;
    return null;
end $$;
create trigger people_initiative_counted after insert on people_initiative_consent
    for each row execute function people_initiative_counts();

create function people_initiative_close(of_unit text, of_initiative uuid) returns void
    language sql security definer set search_path = public, pg_temp as $$
    update people_initiative set list_closed = true where unit_id = of_unit and id = of_initiative;
    delete from people_initiative_consent where unit_id = of_unit and initiative_id = of_initiative;
$$;
revoke execute on function people_initiative_counts() from public;
revoke execute on function people_initiative_close(text, uuid) from public;
grant execute on function people_initiative_close(text, uuid) to ${appRole};
