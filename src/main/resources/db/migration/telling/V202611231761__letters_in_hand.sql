-- Which letter a node has in hand: sent outside of every transaction. What nobody wrote down after ten minutes goes
-- again under the same number.
create table telling_mail_taken (
    unit_id    text        not null,
    dossier_id uuid        not null,
    seq        int         not null,
    number     int         not null check (number > 0),
    again      int         not null check (again > 0),
    at         timestamptz not null,
    primary key (unit_id, dossier_id, seq, number, again),
    foreign key (unit_id, dossier_id, seq) references telling (unit_id, dossier_id, seq)
);
revoke update, delete, truncate on telling_mail_taken from ${appRole};
