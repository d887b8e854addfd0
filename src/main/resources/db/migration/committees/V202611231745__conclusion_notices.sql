-- Thông báo kết luận of a committee's meeting: what is to be done, who answers for it, by when, and what became of it.
create table conclusion_notice (
    unit_id    text        not null,
    id         uuid        not null,
    number     text        not null check (length(number) between 1 and 60),
    day        date        not null,
    title      text        not null check (length(title) between 1 and 300),
    entered_by uuid        not null,
    entered_at timestamptz not null,
    primary key (unit_id, id),
    foreign key (unit_id, entered_by) references officer (unit_id, id)
);

create table conclusion_item (
    unit_id   text not null,
    notice_id uuid not null,
    number    int  not null check (number between 1 and 200),
    words     text not null check (length(words) between 1 and 1000),
    head      text not null check (length(head) between 1 and 200),
    due       date not null,
    primary key (unit_id, notice_id, number),
    foreign key (unit_id, notice_id) references conclusion_notice (unit_id, id)
);

-- The last act says how it stands.
create table conclusion_act (
    unit_id   text        not null,
    notice_id uuid        not null,
    number    int         not null,
    version   int         not null check (version between 1 and 999),
    done      boolean     not null,
    words     text        not null check (length(words) between 1 and 1000),
    by        uuid        not null,
    at        timestamptz not null,
    primary key (unit_id, notice_id, number, version),
    foreign key (unit_id, notice_id, number) references conclusion_item (unit_id, notice_id, number),
    foreign key (unit_id, by) references officer (unit_id, id)
);

revoke update, delete, truncate on conclusion_notice, conclusion_item, conclusion_act from ${appRole};
