-- What another office was asked for on a dossier: its opinion (part 0) or its part of a linked filing.
-- Question and answer in words stand with the dossier's history, under the number of the fact.
create table errand (
    unit_id    text        not null,
    dossier_id uuid        not null,
    number     int         not null check (number > 0),
    part       int         not null check (part >= 0),
    body       text        not null check (length(body) between 1 and 300),
    asked_seq  int         not null check (asked_seq > 0),
    sent_by    uuid        not null,
    sent_at    timestamptz not null,
    due_at     timestamptz check (due_at > sent_at),
    primary key (unit_id, dossier_id, number),
    foreign key (unit_id, dossier_id) references dossier (unit_id, id),
    foreign key (unit_id, sent_by) references officer (unit_id, id),
    -- An opinion is always asked with a due time.
    check (part > 0 or due_at is not null)
);
create unique index errand_part_once on errand (unit_id, dossier_id, part) where part > 0;
create index errand_sent on errand (unit_id, sent_at);

-- Who of ours follows it up; the highest number is the present one.
create table errand_follower (
    unit_id    text        not null,
    dossier_id uuid        not null,
    number     int         not null,
    seq        int         not null check (seq > 0),
    officer    uuid        not null,
    since      timestamptz not null,
    passed_by  uuid        not null,
    primary key (unit_id, dossier_id, number, seq),
    foreign key (unit_id, dossier_id, number) references errand (unit_id, dossier_id, number),
    foreign key (unit_id, officer) references officer (unit_id, id),
    foreign key (unit_id, passed_by) references officer (unit_id, id)
);

-- What came back, once.
create table errand_answer (
    unit_id      text        not null,
    dossier_id   uuid        not null,
    number       int         not null,
    answered_at  timestamptz not null,
    recorded_by  uuid        not null,
    verdict      text        not null check (verdict in ('GIVEN', 'GRANTED', 'REFUSED')),
    late         boolean     not null,
    answered_seq int         not null check (answered_seq > 0),
    primary key (unit_id, dossier_id, number),
    foreign key (unit_id, dossier_id, number) references errand (unit_id, dossier_id, number),
    foreign key (unit_id, recorded_by) references officer (unit_id, id)
);

-- The parts of a linked filing, as the law stood on the day of receipt.
create table linked_part (
    unit_id     text not null,
    dossier_id  uuid not null,
    part        int  not null check (part > 0),
    code        text check (code ~ '^[1-6]\.[0-9]{6}$'),
    name        text not null check (length(name) between 1 and 300),
    agency      text not null check (agency in ('COMMUNE', 'POLICE', 'SOCIAL_INSURANCE', 'TAX')),
    agency_name text not null check (length(agency_name) between 1 and 300),
    after_part  int  not null check (after_part >= 0 and after_part < part),
    primary key (unit_id, dossier_id, part),
    foreign key (unit_id, dossier_id) references dossier (unit_id, id)
);

-- The dossier of its own a part became here.
create table linked_child (
    unit_id    text not null,
    dossier_id uuid not null,
    part       int  not null,
    child_id   uuid not null,
    primary key (unit_id, dossier_id, part),
    unique (unit_id, child_id),
    foreign key (unit_id, dossier_id, part) references linked_part (unit_id, dossier_id, part),
    foreign key (unit_id, child_id) references dossier (unit_id, id),
    check (child_id <> dossier_id)
);

revoke update, delete, truncate on errand, errand_follower, errand_answer, linked_part, linked_child
  from ${appRole};
