-- A thing a province's notice says is to be done may be given to one commune. Without a commune it is the notice's own unit's.
alter table conclusion_item add column of_unit text
    check (of_unit is null or of_unit ~ '^[0-9]{5}$' and length(unit_id) = 2);

create index conclusion_item_of_unit on conclusion_item (of_unit) where of_unit is not null;
