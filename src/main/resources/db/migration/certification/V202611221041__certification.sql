-- Fees for certifying as somebody with the right to set them published them: scope is a province, or a
-- commune whose administrator entered them. Never changed; a later line takes over from its first day.
create table certification_fee (
    scope          text        not null check (scope ~ '^([0-9]{2}|[0-9]{5})$'),
    kind           text        not null,
    valid_from     date        not null,
    valid_to       date        check (valid_to >= valid_from),
    basis          text        not null check (basis in ('PAGE', 'CASE', 'CONTRACT')),
    amount         int         not null check (amount between 0 and 100000000),
    full_pages     int         not null default 0 check (full_pages between 0 and 1000),
    further_amount int         not null default 0 check (further_amount between 0 and 100000000),
    most           int         not null default 0 check (most between 0 and 1000000000),
    source         text        not null check (length(source) between 5 and 500),
    published_at   timestamptz not null,
    published_by   uuid,
    primary key (scope, kind, valid_from)
);
revoke update, delete on certification_fee from ${appRole};

-- One register (sổ chứng thực) per unit, book and year. last and events count what is in it; head is the
-- last hash of its chain. Numbers are given in the transaction that enters the paper: no gaps.
create table certification_book (
    unit_id text  not null references served_unit (unit_id),
    book    text  not null check (book in ('COPIES', 'SIGNATURES', 'CONTRACTS')),
    year    int   not null check (year between 2000 and 2200),
    volume  int   not null default 1 check (volume between 1 and 999),
    last    int   not null check (last > 0),
    events  int   not null check (events >= last),
    head    bytea not null check (length(head) = 32),
    primary key (unit_id, book, year)
);

-- One person at the counter with one or many papers; the key is that of the form, so a form sent twice
-- is one request.
create table certification_request (
    unit_id     text        not null references served_unit (unit_id),
    key         uuid        not null,
    digest      bytea       not null check (length(digest) = 32),
    received_at timestamptz not null,
    due_at      timestamptz not null check (due_at >= received_at),
    officer     uuid        not null,
    payment     text        not null check (payment in ('CASH', 'TRANSFER')),
    primary key (unit_id, key),
    foreign key (unit_id, officer) references officer (unit_id, id)
);

-- The current state of each number. The history is certification_event; verify-history holds the two
-- against each other.
create table certification_entry (
    unit_id  text not null,
    book     text not null,
    year     int  not null,
    number   int  not null check (number > 0),
    previous int  generated always as (nullif(number - 1, 0)) stored,
    volume   int  not null check (volume between 1 and 999),
    request  uuid not null,
    day      date not null check (extract(year from day) = year),
    kind     text not null,
    pages    int  not null check (pages between 1 and 2000),
    copies   int  not null check (copies between 1 and 1000),
    -- null: nobody has published a fee for this unit (chưa có số liệu); it is never guessed.
    fee      bigint check (fee >= 0),
    exempt   boolean not null check (not exempt or fee = 0),
    certifier uuid not null,
    cancelled boolean not null default false,
    version  int  not null check (version > 0),
    primary key (unit_id, book, year, number),
    foreign key (unit_id, book, year) references certification_book (unit_id, book, year),
    -- No number without the one before it, whoever writes: a gap cannot be stored.
    foreign key (unit_id, book, year, previous)
        references certification_entry (unit_id, book, year, number),
    foreign key (unit_id, request) references certification_request (unit_id, key),
    foreign key (unit_id, certifier) references officer (unit_id, id)
);
create index certification_entry_day on certification_entry (unit_id, day);
create index certification_entry_request on certification_entry (unit_id, request);

-- The history of a book: one row for each fact, never changed, each carrying the hash of the one before.
-- No words about people: words holds the salted digest of the row in certification_words.
create table certification_event (
    unit_id   text        not null,
    book      text        not null,
    year      int         not null,
    seq       int         not null check (seq > 0),
    previous  int         generated always as (nullif(seq - 1, 0)) stored,
    number    int         not null,
    kind      text        not null check (kind in ('ENTERED', 'CORRECTED', 'CANCELLED')),
    at        timestamptz not null,
    actor     uuid        not null,
    fee_delta bigint      not null,
    words     bytea       not null check (length(words) = 32),
    data      text        not null check (data is json object),
    hash      bytea       not null check (length(hash) = 32),
    primary key (unit_id, book, year, seq),
    foreign key (unit_id, book, year, previous)
        references certification_event (unit_id, book, year, seq),
    foreign key (unit_id, book, year, number)
        references certification_entry (unit_id, book, year, number),
    foreign key (unit_id, actor) references officer (unit_id, id)
);
create index certification_event_number on certification_event (unit_id, book, year, number);
create index certification_event_at on certification_event (unit_id, at);

-- The counters cannot run ahead of what is in the book.
alter table certification_book
    add foreign key (unit_id, book, year, last)
        references certification_entry (unit_id, book, year, number) deferrable initially deferred,
    add foreign key (unit_id, book, year, events)
        references certification_event (unit_id, book, year, seq) deferrable initially deferred;

-- What a number says of people, as entered; a correction or cancellation adds a revision with its reason.
create table certification_words (
    unit_id   text  not null,
    book      text  not null,
    year      int   not null,
    number    int   not null,
    revision  int   not null check (revision > 0),
    name      text  not null check (length(name) between 1 and 200),
    id_number text  not null default '' check (length(id_number) <= 20),
    subject   text  not null check (length(subject) between 1 and 300),
    exemption text  not null default '' check (length(exemption) <= 300),
    reason    text  not null default '' check (length(reason) <= 500),
    salt      bytea not null check (length(salt) = 16),
    folded    text  not null generated always as (fold(name || ' ' || subject)) stored,
    primary key (unit_id, book, year, number, revision),
    check (revision = 1 or reason <> ''),
    foreign key (unit_id, book, year, number)
        references certification_entry (unit_id, book, year, number)
);

-- The money counted at the end of a day beside what the book says; a second count is a second row.
create table certification_count (
    unit_id  text        not null references served_unit (unit_id),
    day      date        not null,
    seq      int         not null check (seq > 0),
    expected bigint      not null,
    counted  bigint      not null check (counted >= 0),
    words    text        not null default '' check (length(words) <= 500),
    at       timestamptz not null,
    officer  uuid        not null,
    primary key (unit_id, day, seq),
    check (counted = expected or words <> ''),
    foreign key (unit_id, officer) references officer (unit_id, id)
);

revoke update, delete on certification_event, certification_count, certification_request from ${appRole};
revoke update on certification_words from ${appRole};
revoke delete on certification_entry, certification_book from ${appRole};
