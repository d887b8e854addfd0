-- What the unit promised beside the law when it received the dossier: fixed with the first fact, never
-- in place of the legal due date, and always before it. Urgent dossiers go before all others.
alter table dossier
    add column urgent     boolean not null default false,
    add column quick_at   timestamptz,
    add column quick_name text check (length(quick_name) <= 200),
    add column dropped    int     not null default 0 check (dropped >= 0),
    add constraint dossier_quick_check check (
        (quick_at is null) = (quick_name is null) and (quick_at is null or quick_at < promised_at));
