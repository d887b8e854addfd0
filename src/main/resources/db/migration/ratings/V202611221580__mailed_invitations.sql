-- The e-mail that invites to rate, one for a dossier at most: how often it was tried and how that ended. SHARED:
-- not sent, because one address stands for the dossiers of too many people, which may be an officer's own.
-- No address and no way stands here.
create table rating_mail (
    unit_id    text        not null,
    dossier_id uuid        not null,
    outcome    text        not null check (outcome in ('SENT', 'SERVER', 'ADDRESS', 'SHARED')),
    tries      int         not null default 0 check (tries between 0 and 5),
    at         timestamptz not null,
    primary key (unit_id, dossier_id),
    foreign key (unit_id, dossier_id) references rating_right (unit_id, dossier_id),
    check ((outcome = 'SHARED') = (tries = 0))
);
revoke delete, truncate on rating_mail from ${appRole};
