-- The forms of the one-stop mechanism. Numbers and titles belong to a circular and change with it.
-- Names of the 2018 list: Thông tư 01/2018/TT-VPCP. Names of the 2025 list: Thông tư 03/2025/TT-VPCP, Phụ lục I.
CREATE TABLE form_template (
  kind        text NOT NULL CHECK (kind IN ('RECEIPT', 'SUPPLEMENT', 'REFUSAL', 'APOLOGY', 'STOP_NOTICE',
                                            'CONTROL_SLIP', 'REGISTER', 'HANDOVER', 'GUIDANCE')),
  variant     text NOT NULL DEFAULT '',
  version     text NOT NULL,
  form_no     text NOT NULL CHECK (form_no <> ''),
  title       text NOT NULL CHECK (title <> ''),
  legal_basis text NOT NULL,
  paper       text NOT NULL DEFAULT 'A5' CHECK (paper IN ('A4', 'A5')),
  template    text NOT NULL DEFAULT '', -- empty: known by name, not drawn yet
  valid_from  date NOT NULL,
  valid_to    date CHECK (valid_to >= valid_from),
  PRIMARY KEY (kind, variant, version),
  UNIQUE (kind, variant, valid_from),
  UNIQUE (form_no, variant, version)
);

-- 23/11/2018 is the day the circular was signed; the day it came into force is still to be checked.
INSERT INTO form_template (kind, variant, version, form_no, title, legal_basis, paper, template, valid_from, valid_to)
VALUES
  ('RECEIPT', '', '2018', '01', 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', 'Thông tư 01/2018/TT-VPCP', 'A5', 'receipt-1', '2018-11-23', '2025-09-14'),
  ('RECEIPT', 'CT', '2018', '01', 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả (chứng thực)', 'Thông tư 01/2018/TT-VPCP', 'A5', '', '2018-11-23', '2025-09-14'),
  ('RECEIPT', 'N', '2018', '01', 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả (nhiều hồ sơ)', 'Thông tư 01/2018/TT-VPCP', 'A5', '', '2018-11-23', '2025-09-14'),
  ('SUPPLEMENT', '', '2018', '02', 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', 'Thông tư 01/2018/TT-VPCP', 'A5', '', '2018-11-23', '2025-09-14'),
  ('REFUSAL', '', '2018', '03', 'Phiếu từ chối tiếp nhận giải quyết hồ sơ', 'Thông tư 01/2018/TT-VPCP', 'A5', '', '2018-11-23', '2025-09-14'),
  ('APOLOGY', '', '2018', '04', 'Phiếu xin lỗi và hẹn lại ngày trả kết quả', 'Thông tư 01/2018/TT-VPCP', 'A5', '', '2018-11-23', '2025-09-14'),
  ('CONTROL_SLIP', '', '2018', '05', 'Phiếu kiểm soát quá trình giải quyết hồ sơ', 'Thông tư 01/2018/TT-VPCP', 'A5', 'control-1', '2018-11-23', '2025-09-14'),
  ('REGISTER', '', '2018', '06', 'Sổ theo dõi hồ sơ', 'Thông tư 01/2018/TT-VPCP', 'A4', '', '2018-11-23', '2025-09-14'),

  ('RECEIPT', '', '2025', '01', 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', 'Thông tư 03/2025/TT-VPCP', 'A5', 'receipt-1', '2025-09-15', NULL),
  ('RECEIPT', 'CT', '2025', '01', 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả (chứng thực)', 'Thông tư 03/2025/TT-VPCP', 'A5', '', '2025-09-15', NULL),
  ('RECEIPT', 'N', '2025', '01', 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả (nhiều hồ sơ)', 'Thông tư 03/2025/TT-VPCP', 'A5', '', '2025-09-15', NULL),
  ('SUPPLEMENT', '', '2025', '02', 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', 'Thông tư 03/2025/TT-VPCP', 'A5', '', '2025-09-15', NULL),
  ('REFUSAL', '', '2025', '03', 'Phiếu từ chối tiếp nhận giải quyết hồ sơ', 'Thông tư 03/2025/TT-VPCP', 'A5', '', '2025-09-15', NULL),
  ('APOLOGY', '', '2025', '04', 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết', 'Thông tư 03/2025/TT-VPCP', 'A5', '', '2025-09-15', NULL),
  ('STOP_NOTICE', '', '2025', '05', 'Thông báo dừng giải quyết hồ sơ', 'Thông tư 03/2025/TT-VPCP', 'A5', '', '2025-09-15', NULL),
  ('CONTROL_SLIP', '', '2025', '06', 'Phiếu kiểm soát quá trình giải quyết hồ sơ', 'Thông tư 03/2025/TT-VPCP', 'A5', 'control-1', '2025-09-15', NULL),
  ('REGISTER', '', '2025', '07', 'Sổ theo dõi hồ sơ', 'Thông tư 03/2025/TT-VPCP', 'A4', '', '2025-09-15', NULL),

  ('HANDOVER', '', '1', 'BNKQ', 'Giấy biên nhận trả kết quả', 'Mẫu của đơn vị', 'A5', 'handover-1', '2018-11-23', NULL),
  ('GUIDANCE', '', '1', 'HD', 'Hướng dẫn chuẩn bị hồ sơ', 'Mẫu của đơn vị', 'A5', 'guidance-1', '2018-11-23', NULL);
