-- Guides a commune trusts, by the number of their card; no officer's rights come with it.
create table guide (
    unit_id   text        not null,
    id        uuid        not null,
    id_number text        not null check (id_number ~ '^([0-9]{12}|[0-9]{9})$'),
    name      text        not null check (length(name) between 1 and 200),
    kind      text        not null check (kind in ('YOUTH_UNION', 'VILLAGE_HEAD', 'REFORM_GUIDE', 'OFFICER', 'OTHER')),
    officer   uuid        not null,
    at        timestamptz not null,
    primary key (unit_id, id),
    foreign key (unit_id, officer) references officer (unit_id, id)
);
create index guide_number on guide (unit_id, id_number);

create table guide_end (
    unit_id text        not null,
    guide   uuid        not null,
    officer uuid        not null,
    at      timestamptz not null,
    primary key (unit_id, guide),
    foreign key (unit_id, guide) references guide (unit_id, id),
    foreign key (unit_id, officer) references officer (unit_id, id)
);

-- Who lets whom act for him or her in one commune, how that was said, and until which day.
create table consent (
    unit_id       text        not null,
    id            uuid        not null,
    helper        uuid        not null references citizen (id),
    kind          text        not null check (kind in ('GUIDE', 'GUARDIAN', 'PROXY')),
    guide         uuid,
    grantor       uuid        references citizen (id),
    person        text        not null check (length(person) between 1 and 200),
    person_number text        not null check (person_number ~ '^([0-9]{12}|[0-9]{9})?$'),
    person_birth  text        not null check (length(person_birth) <= 20),
    manner        text        not null check (manner in ('SPOKEN', 'WRITTEN', 'CODE')),
    proof         text        not null check (length(proof) <= 200),
    proof_day     date,
    given_at      timestamptz not null,
    last_day      date        not null,
    primary key (unit_id, id),
    foreign key (unit_id, guide) references guide (unit_id, id),
    constraint consent_guide check ((kind = 'GUIDE') = (guide is not null)),
    constraint consent_code check ((manner = 'CODE') = (grantor is not null)),
    constraint consent_proof check (manner = 'CODE' or length(proof) > 0),
    constraint consent_paper check ((manner = 'WRITTEN') = (proof_day is not null)),
    constraint consent_kin check (kind = 'GUIDE' or manner <> 'SPOKEN'),
    constraint consent_not_oneself check (grantor is null or grantor <> helper),
    constraint consent_year check (last_day >= given_at::date - 1 and last_day <= given_at::date + 367)
);
create index consent_helper on consent (helper);
create index consent_grantor on consent (grantor) where grantor is not null;
create index consent_number on consent (person_number) where person_number <> '';

create table consent_end (
    unit_id text        not null,
    consent uuid        not null,
    by      text        not null check (by in ('PERSON', 'HELPER', 'OFFICE')),
    officer uuid,
    at      timestamptz not null,
    primary key (unit_id, consent),
    foreign key (unit_id, consent) references consent (unit_id, id),
    foreign key (unit_id, officer) references officer (unit_id, id),
    constraint consent_end_by check ((by = 'OFFICE') = (officer is not null))
);

-- A code a person with an account reads to whoever is to help; good once, for a short while.
create table consent_code (
    digest  bytea       not null primary key check (length(digest) = 32),
    grantor uuid        not null references citizen (id) on delete cascade,
    at      timestamptz not null
);
revoke update, delete, truncate on guide, guide_end, consent, consent_end from ${appRole};
revoke update, truncate on consent_code from ${appRole};
-- What tells of a person can be erased by law.
grant update (person, person_number, person_birth, proof) on consent to ${appRole};
grant update (name) on guide to ${appRole};

-- Whether an act by that consent may be done at a moment, by the days of the office.
create function consent_holds(of_unit text, of_consent uuid, at_moment timestamptz) returns boolean
    language sql stable as $$
    select exists (select from consent c
                    where c.unit_id = of_unit and c.id = of_consent
                      and (at_moment at time zone 'Asia/Ho_Chi_Minh')::date <= c.last_day
                      and not exists (select from consent_end e
                                       where e.unit_id = c.unit_id and e.consent = c.id)
                      and (c.guide is null
                           or not exists (select from guide_end g
                                           where g.unit_id = c.unit_id and g.guide = c.guide)))
$$;
