-- The province reads the redacted timeline behind a number of one of its communes; its look is kept like every other one.
alter table dossier_look add column officer_unit text;
update dossier_look set officer_unit = unit_id;
alter table dossier_look alter column officer_unit set not null;
alter table dossier_look drop constraint dossier_look_unit_id_officer_fkey;
alter table dossier_look add foreign key (officer_unit, officer) references officer (unit_id, id);
-- Whoever is not of the office reads days and stages alone.
alter table dossier_look add constraint dossier_look_from_elsewhere
    check (officer_unit = unit_id or what = 'REDACTED' and length(officer_unit) = 2);
