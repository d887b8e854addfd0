-- A month, or week, is counted as it stood at its end, as the open rows are: what citizens gave up is finished, and a
-- fault admitted after its end is counted beside it and moves nothing. The program fills these at its first start.
alter table unit_month
    add column early_later   int not null default 0 check (early_later >= 0),
    add column on_time_later int not null default 0 check (on_time_later >= 0);
alter table unit_week
    add column given_up      int not null default 0 check (given_up >= 0),
    add column given_up_late int not null default 0 check (given_up_late >= 0),
    add column early_later   int not null default 0 check (early_later >= 0),
    add column on_time_later int not null default 0 check (on_time_later >= 0);
alter table unit_procedure_month
    add column given_up      int not null default 0 check (given_up >= 0),
    add column given_up_late int not null default 0 check (given_up_late >= 0),
    add column early_later   int not null default 0 check (early_later >= 0),
    add column on_time_later int not null default 0 check (on_time_later >= 0);

grant update (early_later, on_time_later) on unit_month to ${appRole};
grant update (given_up, given_up_late, early_later, on_time_later) on unit_week to ${appRole};
grant update (given_up, given_up_late, early_later, on_time_later) on unit_procedure_month to ${appRole};
