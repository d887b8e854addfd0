-- What became of a thing is told by the unit of the notice, or by the commune its province gave it to.
alter table conclusion_act add column by_unit text;
update conclusion_act set by_unit = unit_id;
alter table conclusion_act
    alter column by_unit set not null,
    drop constraint conclusion_act_unit_id_by_fkey,
    add foreign key (by_unit, by) references officer (unit_id, id);

create function conclusion_is_told_by_its_own() returns trigger
    language plpgsql as
$$
begin
    if new.by_unit <> new.unit_id
       and not exists (
           select from conclusion_item i
            where i.unit_id = new.unit_id and i.notice_id = new.notice_id and i.number = new.number
              and i.of_unit = new.by_unit) then
        raise exception 'item % was not given to %', new.number, new.by_unit using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger conclusion_is_told_by_its_own
    before insert on conclusion_act
    for each row execute function conclusion_is_told_by_its_own();
revoke execute on function conclusion_is_told_by_its_own() from public;
