-- A second model (Công an thân thiện) has its own round and its own criteria beside the friendly government's of the
-- same year (practice C12). What was opened before was of the friendly government.
alter table recognition_period
    add column model_unit text not null default '00',
    add column model      text not null default 'chinh-quyen-than-thien',
    add foreign key (model_unit, model) references movement_model (unit_id, code),
    add check (model_unit in ('00', unit_id)),
    drop constraint recognition_period_unit_id_year_key,
    add unique (unit_id, year, model_unit, model);
alter table recognition_period
    alter column model_unit drop default,
    alter column model drop default;
