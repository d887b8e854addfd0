-- The letters the office writes. No article of law gives their words; these are ours, and each unit may write its own.
-- In the text {người nhận}, {họ tên}, {thủ tục}, {mã hồ sơ}, {ngày}, {đơn vị} are filled for each person.
CREATE TABLE letter_template (
  kind       text NOT NULL CHECK (kind IN ('APOLOGY', 'THANKS', 'BIRTH', 'MARRIAGE', 'CONDOLENCE')),
  version    int NOT NULL CHECK (version > 0),
  title      text NOT NULL CHECK (title <> ''),
  body       text NOT NULL CHECK (body <> ''),
  paper      text NOT NULL DEFAULT 'A5' CHECK (paper IN ('A4', 'A5')),
  valid_from date NOT NULL,
  valid_to   date CHECK (valid_to >= valid_from),
  PRIMARY KEY (kind, version),
  UNIQUE (kind, valid_from)
);

INSERT INTO letter_template (kind, version, title, body, valid_from) VALUES
('APOLOGY', 1, 'Thư xin lỗi',
'Kính gửi ông/bà {người nhận},
Hồ sơ {thủ tục}, mã số {mã hồ sơ}, của ông/bà đã không được giải quyết xong đúng hẹn. Chúng tôi xin nhận trách nhiệm về sự chậm trễ này.
Thay mặt {đơn vị}, tôi thành thật xin lỗi ông/bà vì đã làm ông/bà phải chờ đợi.
Chúng tôi sẽ tiếp tục giải quyết hồ sơ và báo kết quả cho ông/bà ngay khi có. Rất mong ông/bà thông cảm.',
'2026-01-01'),
('THANKS', 1, 'Thư cảm ơn',
'Kính gửi ông/bà {người nhận},
{đơn vị} trân trọng cảm ơn ông/bà đã tin tưởng và phối hợp với chúng tôi khi làm thủ tục {thủ tục}.
Kính chúc ông/bà và gia đình mạnh khỏe, bình an.',
'2026-01-01'),
('BIRTH', 1, 'Thư chúc mừng',
'Kính gửi gia đình {người nhận},
{đơn vị} vui mừng được đăng ký khai sinh cho cháu {họ tên}, và xin chúc mừng gia đình vừa đón thành viên mới.
Chúc cháu luôn khỏe mạnh, hay ăn, chóng lớn, được lớn lên trong tình yêu thương. Chúc gia đình bình an, hạnh phúc.',
'2026-01-01'),
('MARRIAGE', 1, 'Thư chúc mừng',
'Thân gửi hai bạn {người nhận},
{đơn vị} vui mừng được đăng ký kết hôn cho hai bạn ngày {ngày}.
Chúc hai bạn trăm năm hạnh phúc, luôn yêu thương, tôn trọng và cùng nhau xây dựng một gia đình ấm no, bình đẳng.',
'2026-01-01'),
('CONDOLENCE', 1, 'Thư chia buồn',
'Kính gửi gia quyến {họ tên},
{đơn vị} vô cùng thương tiếc được tin {họ tên} đã từ trần.
Chúng tôi xin gửi tới toàn thể gia quyến lời chia buồn sâu sắc. Cầu mong người đã khuất được yên nghỉ, và gia quyến sớm vượt qua những ngày đau buồn này.',
'2026-01-01');

-- A unit's own words; never changed, only followed by a newer version.
CREATE TABLE unit_letter (
  unit_id    text NOT NULL CHECK (unit_id ~ '^[0-9]{5}$'),
  kind       text NOT NULL CHECK (kind IN ('APOLOGY', 'THANKS', 'BIRTH', 'MARRIAGE', 'CONDOLENCE')),
  version    int NOT NULL CHECK (version > 0),
  title      text NOT NULL CHECK (title <> ''),
  body       text NOT NULL CHECK (body <> '' AND length(body) <= 1500),
  paper      text NOT NULL CHECK (paper IN ('A4', 'A5')),
  written_by uuid NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (unit_id, kind, version)
);

REVOKE UPDATE, DELETE ON unit_letter FROM motcua_app;
