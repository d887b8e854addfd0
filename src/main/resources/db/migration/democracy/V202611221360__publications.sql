-- What the law obliges the unit to publish (Luật 10/2022/QH15 Điều 11-14): one row for each
-- decision, text or list that has to be known by the people. Nothing here names a citizen.
create table publication (
    unit_id    text        not null references served_unit (unit_id),
    id         uuid        not null,
    item       int         not null check (item between 1 and 14),
    number     text        not null check (length(number) <= 100),
    title      text        not null check (length(title) between 1 and 500),
    words      text        not null check (length(words) <= 20000),
    decided_on date        not null check (decided_on >= date '2023-07-01'),
    entered_by uuid        not null,
    entered_at timestamptz not null,
    primary key (unit_id, id),
    foreign key (unit_id, entered_by) references officer (unit_id, id),
    check (decided_on <= (entered_at at time zone 'Asia/Ho_Chi_Minh')::date)
);
create index publication_by_day on publication (unit_id, decided_on);

-- Entered by mistake: it stays to be seen and counts no more.
create table publication_mistake (
    unit_id        text        not null,
    publication_id uuid        not null,
    reason         text        not null check (length(reason) between 1 and 500),
    noted_by       uuid        not null,
    noted_at       timestamptz not null,
    primary key (unit_id, publication_id),
    foreign key (unit_id, publication_id) references publication (unit_id, id),
    foreign key (unit_id, noted_by) references officer (unit_id, id)
);

-- The evidence: where it was made known, from which day, by whom.
create table publication_showing (
    unit_id        text        not null,
    id             uuid        not null default uuidv7(),
    publication_id uuid        not null,
    means          text        not null check (means in ('BOARD_OFFICE', 'BOARD_VILLAGE', 'WEBSITE', 'LOUDSPEAKER', 'VILLAGE_HEAD',
                                 'LETTER', 'DIALOGUE_CONFERENCE', 'CITIZEN_RECEPTION_OR_PRESS', 'ORGANISATIONS',
                                 'TELECOM_SOCIAL_NETWORK', 'OTHER')),
    place          text        not null check (length(place) between 1 and 200),
    own_page       boolean     not null,
    from_on        date        not null,
    done_by        text        not null check (length(done_by) between 1 and 200),
    note           text        not null check (length(note) <= 1000),
    entered_by     uuid        not null,
    entered_at     timestamptz not null,
    primary key (unit_id, id),
    unique (unit_id, publication_id, means, place, from_on),
    foreign key (unit_id, publication_id) references publication (unit_id, id),
    foreign key (unit_id, entered_by) references officer (unit_id, id),
    check (not own_page or means = 'WEBSITE'),
    check (from_on <= (entered_at at time zone 'Asia/Ho_Chi_Minh')::date)
);

-- Taken down, or broadcast for the last time; or it was never there, and the line was a mistake.
create table publication_showing_end (
    unit_id    text        not null,
    showing_id uuid        not null,
    last_on    date        not null,
    mistake    boolean     not null,
    ended_by   uuid        not null,
    ended_at   timestamptz not null,
    primary key (unit_id, showing_id),
    foreign key (unit_id, showing_id) references publication_showing (unit_id, id),
    foreign key (unit_id, ended_by) references officer (unit_id, id),
    check (last_on <= (ended_at at time zone 'Asia/Ho_Chi_Minh')::date)
);

-- That the list of a quarter went to the People's Council and to the Front, each once.
create table publication_report (
    unit_id text        not null references served_unit (unit_id),
    year    int         not null check (year between 2023 and 2200),
    quarter int         not null check (quarter between 1 and 4),
    to_whom text        not null check (to_whom in ('COUNCIL', 'FRONT')),
    number  text        not null check (length(number) between 1 and 100),
    sent_on date        not null,
    sent_by uuid        not null,
    sent_at timestamptz not null,
    primary key (unit_id, year, quarter, to_whom),
    foreign key (unit_id, sent_by) references officer (unit_id, id),
    check (sent_on <= (sent_at at time zone 'Asia/Ho_Chi_Minh')::date),
    check (sent_on > make_date(year, quarter * 3, 1) + interval '1 month' - interval '2 days')
);

revoke update, delete, truncate on publication, publication_mistake, publication_showing,
  publication_showing_end, publication_report from ${appRole};
