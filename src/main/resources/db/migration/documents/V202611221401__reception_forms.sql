-- The papers of citizen reception: numbers and titles by the annex of Nghị định 154/2026/NĐ-CP, in force from 01/07/2026.
-- The forms under Nghị định 64/2014/NĐ-CP are not known here: nothing is printed for a day before.
ALTER TABLE form_template DROP CONSTRAINT form_template_kind_check;
ALTER TABLE form_template ADD CONSTRAINT form_template_kind_check
  CHECK (kind IN ('RECEIPT', 'SUPPLEMENT', 'REFUSAL', 'APOLOGY', 'STOP_NOTICE', 'CONTROL_SLIP', 'REGISTER',
                  'INELIGIBLE', 'TRANSFER', 'HANDOVER', 'GUIDANCE',
                  'VISIT_REFUSAL', 'VISIT_RECEIPT', 'VISIT_REGISTER', 'VISIT_MINUTES'));

INSERT INTO form_template (kind, variant, version, form_no, title, legal_basis, paper, template, valid_from, valid_to)
VALUES
  ('VISIT_REFUSAL', '', '2026', '01/TCD', 'Thông báo về việc từ chối tiếp công dân', 'Nghị định 154/2026/NĐ-CP', 'A4', 'visit-refusal-1', '2026-07-01', NULL),
  ('VISIT_RECEIPT', '', '2026', '02/TCD', 'Giấy biên nhận thông tin, tài liệu', 'Nghị định 154/2026/NĐ-CP', 'A4', 'visit-receipt-1', '2026-07-01', NULL),
  ('VISIT_REGISTER', '', '2026', '03/TCD', 'Sổ tiếp công dân', 'Nghị định 154/2026/NĐ-CP', 'A4_LANDSCAPE', 'visit-register-1', '2026-07-01', NULL),
  ('VISIT_MINUTES', '', '1', 'BBTCD', 'Bản ghi nội dung tiếp công dân', 'Mẫu của đơn vị', 'A4', 'visit-minutes-1', '2018-11-23', NULL);
