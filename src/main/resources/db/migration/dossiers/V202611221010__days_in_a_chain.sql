-- The days of a unit join to one chain, in the order in which they were opened: each carries what its
-- predecessor's chain had come to when it began, and its own chain starts from a hash of that. A day that
-- is taken away whole leaves a gap in the ordinals, and the day after it still names it.
alter table dossier_number
    add column ordinal    int,
    add column opening    bytea,
    add column after_day  date,
    add column after_last int,
    add column after_head bytea;

-- Days from before this version were chained from nothing; their order is that of the calendar.
update dossier_number n
   set ordinal = p.ordinal, opening = decode(repeat('00', 32), 'hex'),
       after_day = p.after_day, after_last = p.after_last, after_head = p.after_head
  from (select unit_id, day, row_number() over w as ordinal, lag(day) over w as after_day,
               lag(last) over w as after_last, lag(head) over w as after_head
          from dossier_number
        window w as (partition by unit_id order by day)) p
 where p.unit_id = n.unit_id and p.day = n.day;

alter table dossier_number
    alter column ordinal set not null,
    alter column opening set not null,
    add check (ordinal > 0),
    add check (length(opening) = 32),
    add check (after_last > 0),
    add check (length(after_head) = 32),
    add check (after_day <> day),
    add check ((ordinal = 1) = (after_day is null)
               and (after_day is null) = (after_last is null)
               and (after_day is null) = (after_head is null)),
    add unique (unit_id, ordinal),
    add foreign key (unit_id, after_day) references dossier_number (unit_id, day);

-- How many days a unit has opened, and the latest: without it the last day could go unseen.
create table dossier_days (
    unit_id text not null primary key references served_unit (unit_id),
    days    int  not null default 0 check (days >= 0),
    latest  date,
    foreign key (unit_id, latest) references dossier_number (unit_id, day),
    check ((days = 0) = (latest is null))
);

insert into dossier_days (unit_id, days, latest)
select unit_id, count(*), max(day) from dossier_number group by unit_id;

-- The application counts on; what a day was opened with is fixed.
revoke update on dossier_number from ${appRole};
grant update (last, head) on dossier_number to ${appRole};
revoke update, delete on dossier_days from ${appRole};
grant update (days, latest) on dossier_days to ${appRole};
