-- What a province adds to the shipped list says who added it and when.
alter table movement_model
    add column added_by uuid,
    add column added_at timestamptz,
    add foreign key (unit_id, added_by) references officer (unit_id, id),
    add check ((unit_id = '00') = (added_by is null) and (added_by is null) = (added_at is null));
