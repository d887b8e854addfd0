-- Sums of one unit, month and field, folded out of dossier_outbox: each fact is counted once, in the
-- month (Viet Nam time) in which it happened. Counts only: no person, no dossier, no single procedure.
create table unit_month (
    unit_id         text not null references served_unit (unit_id),
    month           date not null check (extract(day from month) = 1),
    field_group     text not null,
    received        int  not null default 0 check (received >= 0),
    received_online int  not null default 0 check (received_online between 0 and received),
    outside_typed   int  not null default 0 check (outside_typed >= 0),
    outside_taken   int  not null default 0 check (outside_taken >= 0),
    early           int  not null default 0 check (early >= 0),
    on_time         int  not null default 0 check (on_time >= 0),
    late            int  not null default 0 check (late >= 0),
    returned        int  not null default 0 check (returned >= 0),
    withdrawn       int  not null default 0 check (withdrawn >= 0),
    primary key (unit_id, month, field_group),
    check (outside_typed + outside_taken <= received)
);
