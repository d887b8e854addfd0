-- Forms 02–05 are drawn from here on, and the refusal after receipt joins them.
-- The layout follows the field lists in use in the provinces; the annex of Thông tư 03/2025/TT-VPCP is still to be compared.
ALTER TABLE form_template DROP CONSTRAINT form_template_kind_check;
ALTER TABLE form_template ADD CONSTRAINT form_template_kind_check
  CHECK (kind IN ('RECEIPT', 'SUPPLEMENT', 'REFUSAL', 'APOLOGY', 'STOP_NOTICE', 'CONTROL_SLIP', 'REGISTER',
                  'INELIGIBLE', 'HANDOVER', 'GUIDANCE'));
ALTER TABLE form_template DROP CONSTRAINT form_template_paper_check;
ALTER TABLE form_template ADD CONSTRAINT form_template_paper_check CHECK (paper IN ('A4', 'A4_LANDSCAPE', 'A5'));

UPDATE form_template SET template = 'supplement-1' WHERE kind = 'SUPPLEMENT' AND variant = '';
UPDATE form_template SET template = 'refusal-1' WHERE kind = 'REFUSAL' AND variant = '';
UPDATE form_template SET template = 'apology-1' WHERE kind = 'APOLOGY' AND variant = '';
UPDATE form_template SET template = 'stop-1' WHERE kind = 'STOP_NOTICE' AND variant = '';

INSERT INTO form_template (kind, variant, version, form_no, title, legal_basis, paper, template, valid_from, valid_to)
VALUES ('INELIGIBLE', '', '1', 'TB', 'Thông báo không đủ điều kiện giải quyết hồ sơ', 'Mẫu của đơn vị', 'A4', 'ineligible-1', '2018-11-23', NULL);

-- A unit's own number, title, paper of a form for a time: in December 2025 provinces still printed the numbers of 2018.
CREATE TABLE unit_form (
  unit_id     text NOT NULL CHECK (unit_id ~ '^[0-9]{5}$'),
  kind        text NOT NULL,
  variant     text NOT NULL DEFAULT '',
  form_no     text NOT NULL CHECK (form_no <> ''),
  title       text NOT NULL CHECK (title <> ''),
  legal_basis text NOT NULL,
  paper       text NOT NULL CHECK (paper IN ('A4', 'A4_LANDSCAPE', 'A5')),
  valid_from  date NOT NULL,
  valid_to    date CHECK (valid_to >= valid_from),
  PRIMARY KEY (unit_id, kind, variant, valid_from)
);
