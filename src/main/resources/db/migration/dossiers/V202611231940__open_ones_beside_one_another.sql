-- When the last fact of a dossier happened: no fact is older than the one before, and a dossier whose time ran out after
-- it lies still where its time ran out.
alter table dossier add column told_at timestamptz;
-- Where somebody took facts away the check of the history says so; an upgrade is no place to stop at it.
update dossier d
   set told_at = greatest(d.received_at,
                          coalesce((select e.at
                                      from dossier_event e
                                     where e.unit_id = d.unit_id and e.dossier_id = d.id
                                     order by e.seq desc
                                     limit 1), d.step_entered_at));
alter table dossier
    alter column told_at set not null,
    add constraint dossier_told_check check (told_at >= received_at);

-- What is open in many communes is counted again and again, and lies far apart among the many that are closed: a hundred
-- thousand rows, each on a page of its own. Here they lie close together, written by the database alone.
create table dossier_standing_open (
    unit_id   text        not null,
    id        uuid        not null,
    stage     text        not null,
    due_at    timestamptz not null,
    paused_at timestamptz,
    told_at   timestamptz not null,
    primary key (unit_id, id),
    foreign key (unit_id, id) references dossier (unit_id, id) on delete cascade
) with (fillfactor = 60, autovacuum_vacuum_scale_factor = 0.05);

create function dossier_stands_open() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if new.closed_at is null then
        insert into dossier_standing_open (unit_id, id, stage, due_at, paused_at, told_at)
        values (new.unit_id, new.id, new.stage, new.due_at, new.paused_at, new.told_at)
        on conflict (unit_id, id) do update
           set stage = excluded.stage, due_at = excluded.due_at, paused_at = excluded.paused_at,
               told_at = excluded.told_at;
    else
        delete from dossier_standing_open where unit_id = new.unit_id and id = new.id;
    end if;
    return null;
end
$$;
create trigger dossier_stands_open after insert on dossier
    for each row when (new.closed_at is null) execute function dossier_stands_open();
create trigger dossier_stands_open_again after update of stage, due_at, paused_at, told_at, closed_at on dossier
    for each row when (old.closed_at is null or new.closed_at is null) execute function dossier_stands_open();

insert into dossier_standing_open (unit_id, id, stage, due_at, paused_at, told_at)
select unit_id, id, stage, due_at, paused_at, told_at from dossier where closed_at is null;
revoke insert, update, delete, truncate on dossier_standing_open from ${appRole};
