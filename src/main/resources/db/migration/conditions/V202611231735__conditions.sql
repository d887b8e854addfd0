-- What a friendly office needs to have (practice C5): a check-list as data, and act by act what each unit has.
-- '00' is the list of article 001 and the issue; a province adds rows of its own.
create table condition_item (
    unit_id  text not null,
    code     text not null check (code ~ '^[a-z0-9-]{1,40}$'),
    position int  not null,
    name     text not null check (length(name) between 1 and 200),
    source   text not null check (length(source) <= 300),
    primary key (unit_id, code)
);
insert into condition_item (unit_id, code, position, name, source) values
    ('00', 'bang-ron', 1, 'Băng rôn', 'Báo Tin tức, TTXVN, 3/3/2023 (Bắc Giang)'),
    ('00', 'khau-hieu', 2, 'Khẩu hiệu “4 xin, 4 luôn, 5 không”', 'Báo Tin tức, TTXVN, 3/3/2023 (Bắc Giang)'),
    ('00', 'mau-thu', 3, 'Mẫu thư xin lỗi, cảm ơn', 'Báo Tin tức, TTXVN, 3/3/2023 (Bắc Giang)'),
    ('00', 'may-lay-so', 4, 'Máy lấy số thứ tự', ''),
    ('00', 'ghe-ngoi', 5, 'Ghế ngồi chờ', ''),
    ('00', 'nuoc-uong', 6, 'Nước uống', ''),
    ('00', 'wifi', 7, 'Wifi cho người dân', ''),
    ('00', 'duong-doc', 8, 'Đường dốc cho xe lăn', ''),
    ('00', 'may-tinh', 9, 'Máy tính cho người dân', '');

-- The last act of an item is how it stands. The photo was made anew by the program.
create table condition_act (
    unit_id  text        not null,
    item     text        not null,
    version  int         not null check (version between 1 and 9999),
    standing text        not null check (standing in ('PRESENT', 'MISSING', 'NOT_NEEDED')),
    seen_on  date        not null,
    quantity int         check (quantity between 1 and 9999),
    words    text        not null check (length(words) <= 500),
    jpeg     bytea,
    by_unit  text        not null,
    by       uuid        not null,
    at       timestamptz not null,
    primary key (unit_id, item, version),
    foreign key (by_unit, by) references officer (unit_id, id),
    check (standing = 'PRESENT' or length(words) > 0),
    check (standing = 'PRESENT' or quantity is null)
);

revoke update, delete, truncate on condition_item, condition_act from ${appRole};
