-- The days of a denunciation are rows of their own: the law's number of days and article are being checked, and no more
-- days for remote places are taken over from the law on complaints.
insert into petition_rule values
    ('DENUNCIATION', date '2026-11-22', false, 10, 30, 45,
     'Luật Tố cáo 25/2018/QH14: số ngày và điều đang đối chiếu; tạm dùng 10, 30 và 45 ngày'),
    ('DENUNCIATION', date '2026-11-22', true, 10, 30, 45,
     'Luật Tố cáo 25/2018/QH14: số ngày và điều đang đối chiếu; tạm dùng 10, 30 và 45 ngày, vùng xa cũng vậy');

-- What went down its legal path is watched from above: one list for a province, by place and day.
create index feedback_petition_diverted on feedback_petition (unit_id, diverted_at);

-- An e-mail is taken in hand, sent outside of any transaction, and written down afterwards. Taken and never written
-- down: the node went away meanwhile.
create table feedback_mail_taken (
    unit_id     text        not null,
    feedback_id uuid        not null,
    of_id       uuid        not null,
    seq         int         not null,
    number      int         not null check (number > 0),
    again       int         not null check (again > 0),
    at          timestamptz not null,
    primary key (unit_id, feedback_id, of_id, seq, number, again),
    foreign key (unit_id, feedback_id) references feedback (unit_id, id),
    foreign key (unit_id, of_id, seq) references feedback_event (unit_id, feedback_id, seq)
);
revoke update, delete, truncate on feedback_mail_taken from ${appRole};
