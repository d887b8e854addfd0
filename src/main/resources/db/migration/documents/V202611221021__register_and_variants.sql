-- The register, the slip of results coming to the desk and the variants of form 01 are drawn from here on.
ALTER TABLE form_template DROP CONSTRAINT form_template_kind_check;
ALTER TABLE form_template ADD CONSTRAINT form_template_kind_check
  CHECK (kind IN ('RECEIPT', 'SUPPLEMENT', 'REFUSAL', 'APOLOGY', 'STOP_NOTICE', 'CONTROL_SLIP', 'REGISTER',
                  'INELIGIBLE', 'TRANSFER', 'HANDOVER', 'GUIDANCE'));

UPDATE form_template SET template = 'register-1', paper = 'A4_LANDSCAPE' WHERE kind = 'REGISTER';
UPDATE form_template SET template = 'receipt-ct-1' WHERE kind = 'RECEIPT' AND variant = 'CT';
UPDATE form_template SET template = 'receipt-n-1' WHERE kind = 'RECEIPT' AND variant = 'N';

INSERT INTO form_template (kind, variant, version, form_no, title, legal_basis, paper, template, valid_from, valid_to)
VALUES ('TRANSFER', '', '1', 'BGKQ', 'Phiếu bàn giao kết quả', 'Mẫu của đơn vị', 'A4_LANDSCAPE', 'transfer-1', '2018-11-23', NULL);
