-- The dossiers a remark is about, by the reference everybody may know; at most ten.
create table front_remark_citation (
    unit_id   text not null,
    remark_id uuid not null,
    place     int  not null check (place between 1 and 10),
    open_ref  uuid not null,
    primary key (unit_id, remark_id, place),
    unique (unit_id, remark_id, open_ref),
    foreign key (unit_id, remark_id) references front_remark (unit_id, id),
    foreign key (unit_id, open_ref) references dossier (unit_id, open_ref)
);
revoke update, delete, truncate on front_remark_citation from ${appRole};
