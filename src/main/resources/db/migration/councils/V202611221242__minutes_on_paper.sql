-- Minutes a unit keeps on paper: number, day and conclusion, entered before anybody decides. A mistake is
-- mended by a further row; the highest counts. A unit that has never chosen now keeps its councils here.
create table council_paper (
    unit_id    text        not null,
    dossier_id uuid        not null,
    seq        int         not null check (seq > 0),
    number     text        not null check (length(number) between 1 and 100),
    held_on    date        not null,
    motion     text        not null check (motion in ('SPECIALLY_SEVERE', 'SEVERE', 'MILD', 'REFUSED')),
    written_by uuid        not null,
    written_at timestamptz not null,
    primary key (unit_id, dossier_id, seq),
    foreign key (unit_id, dossier_id) references dossier (unit_id, id),
    foreign key (unit_id, written_by) references officer (unit_id, id),
    check (held_on <= (written_at at time zone 'Asia/Ho_Chi_Minh')::date)
);

revoke update, delete, truncate on council_paper from ${appRole};
