-- Evidence may be a photo that is there already: of a condition the commune told about, or of something an inspection found.
alter table recognition_file
    add column condition_item    text,
    add column condition_version int,
    add column finding_unit      text,
    add column finding_plan      uuid,
    add column finding_number    int,
    add column finding_id        uuid,
    add foreign key (unit_id, condition_item, condition_version) references condition_act (unit_id, item, version),
    add foreign key (finding_unit, finding_plan, finding_number, finding_id)
        references finding (unit_id, plan_id, number, id),
    add check (num_nulls(condition_item, condition_version) in (0, 2)),
    add check (num_nulls(finding_unit, finding_plan, finding_number, finding_id) in (0, 4)),
    add check (condition_item is null or finding_id is null),
    add check (kind = 'CRITERION' or condition_item is null and finding_id is null);
