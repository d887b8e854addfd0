-- A child taken off by mistake comes back by a named act with a reason; each return ends one going, and both stay.
alter table birth_gone add column seq int not null default 1 check (seq > 0);
alter table birth_gone drop constraint birth_gone_pkey;
alter table birth_gone add primary key (unit_id, digest, seq);

create table birth_return (
    unit_id     text        not null,
    digest      bytea       not null,
    seq         int         not null,
    words       text        not null check (length(words) between 5 and 500),
    by          uuid        not null,
    returned_at timestamptz not null,
    primary key (unit_id, digest, seq),
    foreign key (unit_id, digest, seq) references birth_gone (unit_id, digest, seq),
    foreign key (unit_id, by) references officer (unit_id, id)
);
revoke update, delete, truncate on birth_return from ${appRole};
