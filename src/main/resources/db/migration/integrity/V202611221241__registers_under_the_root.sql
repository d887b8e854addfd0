-- What the leaves of a day are. 1: the events of the dossiers; 2: after them the facts of the registers.
-- Days sealed before keep their layout, so that their roots stay what was published.
alter table integrity_day
    add column layout int not null default 1 check (layout in (1, 2));
alter table integrity_day alter column layout drop default;
