-- Truyền thông of the movement (practice C13): what is to be said, through which channel, on which day, by whom; then act by
-- act what became of it and how many it reached, with a paper that shows it.
create table outreach (
    unit_id    text        not null references administrative_unit (unit_id),
    id         uuid        not null,
    topic      text        not null check (length(topic) between 1 and 300),
    channel    text        not null check (channel in ('LOUDSPEAKER', 'ZALO', 'BOARD', 'MEETING', 'BROADCAST', 'PRESS', 'STAGE', 'OTHER')),
    planned    date        not null,
    speaker    text        not null check (length(speaker) between 1 and 200),
    audience   text        not null check (length(audience) between 1 and 200),
    entered_by uuid        not null,
    entered_at timestamptz not null,
    primary key (unit_id, id),
    foreign key (unit_id, entered_by) references officer (unit_id, id)
);
create index outreach_planned on outreach (unit_id, planned);

-- The last act holds; a number says how it was counted, and a later act why there is one.
create table outreach_act (
    unit_id text        not null,
    id      uuid        not null,
    version int         not null check (version between 1 and 999),
    outcome text        not null check (outcome in ('HELD', 'CALLED_OFF')),
    day     date        not null,
    reached int         check (reached between 0 and 9999999),
    counted text        not null check (length(counted) <= 200),
    words   text        not null check (length(words) <= 1000),
    media   text        check (media in ('application/pdf', 'image/jpeg')),
    content bytea       check (length(content) between 1 and 15728640),
    digest  text,
    by      uuid        not null,
    at      timestamptz not null,
    primary key (unit_id, id, version),
    foreign key (unit_id, id) references outreach (unit_id, id),
    foreign key (unit_id, by) references officer (unit_id, id),
    check (outcome = 'HELD' or reached is null and length(words) > 0),
    check ((reached is null) = (length(counted) = 0)),
    check (version = 1 or length(words) > 0),
    check ((content is null) = (digest is null) and (content is null) = (media is null)),
    check (content is null or digest = encode(sha256(content), 'hex'))
);

revoke update, delete, truncate on outreach, outreach_act from ${appRole};
