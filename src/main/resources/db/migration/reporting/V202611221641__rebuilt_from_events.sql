-- Dossiers whose row says of their figures something else than their events do, beside the wrong sums.
alter table rollup_check add column dossiers int not null default 0 check (dossiers >= 0);

-- Holds no row: whoever folds locks it in row exclusive mode, whoever builds sums anew in share mode. So any
-- number fold at once, or any number build different units anew at once, but never both.
create table rollup_turn (only_one boolean primary key default true check (only_one));
