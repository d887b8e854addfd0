-- Sums behind the dashboards, folded out of dossier_outbox in the same statement as unit_month, checked and
-- built anew from the history as it is. Kept small on purpose: a sum by unit, procedure and day would have
-- nearly as many rows as there are dossiers. Weeks begin on Monday; all times are Viet Nam time.
create table unit_week (
    unit_id        text not null references served_unit (unit_id),
    week           date not null check (extract(isodow from week) = 1),
    received       int  not null default 0 check (received >= 0),
    early          int  not null default 0 check (early >= 0),
    on_time        int  not null default 0 check (on_time >= 0),
    late           int  not null default 0 check (late >= 0),
    returned       int  not null default 0 check (returned >= 0),
    early_undone   int  not null default 0 check (early_undone >= 0),
    on_time_undone int  not null default 0 check (on_time_undone >= 0),
    primary key (unit_id, week)
);

create table unit_procedure_month (
    unit_id        text not null references served_unit (unit_id),
    month          date not null check (extract(day from month) = 1),
    procedure_code text not null,
    received       int  not null default 0 check (received >= 0),
    early          int  not null default 0 check (early >= 0),
    on_time        int  not null default 0 check (on_time >= 0),
    late           int  not null default 0 check (late >= 0),
    early_undone   int  not null default 0 check (early_undone >= 0),
    on_time_undone int  not null default 0 check (on_time_undone >= 0),
    primary key (unit_id, month, procedure_code)
);

create table unit_hour_month (
    unit_id  text not null references served_unit (unit_id),
    month    date not null check (extract(day from month) = 1),
    weekday  int  not null check (weekday between 1 and 7),
    hour     int  not null check (hour between 0 and 23),
    received int  not null default 0 check (received >= 0),
    returned int  not null default 0 check (returned >= 0),
    primary key (unit_id, month, weekday, hour)
);

-- Steps that ended, by who ended them: for the officer's own eyes and the leader's.
create table officer_week (
    unit_id      text not null references served_unit (unit_id),
    week         date not null check (extract(isodow from week) = 1),
    officer      uuid not null,
    received     int  not null default 0 check (received >= 0),
    returned     int  not null default 0 check (returned >= 0),
    step_early   int  not null default 0 check (step_early >= 0),
    step_on_time int  not null default 0 check (step_on_time >= 0),
    step_late    int  not null default 0 check (step_late >= 0),
    primary key (unit_id, week, officer),
    foreign key (unit_id, officer) references officer (unit_id, id)
);

-- The program adds to a sum, or empties a unit and builds it anew; it moves no sum to another place.
revoke update, truncate on unit_week, unit_procedure_month, unit_hour_month, officer_week from ${appRole};
grant update (received, early, on_time, late, returned, early_undone, on_time_undone) on unit_week to ${appRole};
grant update (received, early, on_time, late, early_undone, on_time_undone) on unit_procedure_month to ${appRole};
grant update (received, returned) on unit_hour_month to ${appRole};
grant update (received, returned, step_early, step_on_time, step_late) on officer_week to ${appRole};
