-- Letters on their way. None is printed unread: who checked it is a column that a checked letter cannot lack.
CREATE TABLE letter (
  unit_id      text NOT NULL CHECK (unit_id ~ '^[0-9]{5}$'),
  id           uuid NOT NULL DEFAULT uuidv7(),
  kind         text NOT NULL CHECK (kind IN ('APOLOGY', 'THANKS', 'BIRTH', 'MARRIAGE', 'CONDOLENCE')),
  recipient    text NOT NULL,
  above        text NOT NULL,
  agency       text NOT NULL,
  place        text NOT NULL,
  day          date NOT NULL,
  title        text NOT NULL CHECK (title <> ''),
  body         text NOT NULL CHECK (body <> ''),
  paper        text NOT NULL CHECK (paper IN ('A4', 'A5')),
  capacity     text NOT NULL,
  signer_title text NOT NULL,
  signer       text NOT NULL,
  questions    text NOT NULL, -- message keys, separated by spaces
  state        text NOT NULL CHECK (state IN ('DRAFT', 'CHECKED', 'HANDED_OVER', 'DROPPED')),
  drafted_at   timestamptz NOT NULL,
  checked_by   uuid,
  checked_name text,
  checked_at   timestamptz,
  closed_by    uuid,
  closed_name  text,
  closed_at    timestamptz,
  dropped_why  text NOT NULL DEFAULT '',
  PRIMARY KEY (unit_id, id),
  CONSTRAINT checked_by_a_person CHECK (state NOT IN ('CHECKED', 'HANDED_OVER')
    OR checked_by IS NOT NULL AND checked_name IS NOT NULL AND checked_at IS NOT NULL),
  CONSTRAINT closed_by_a_person CHECK (state NOT IN ('HANDED_OVER', 'DROPPED')
    OR closed_by IS NOT NULL AND closed_name IS NOT NULL AND closed_at IS NOT NULL),
  CONSTRAINT dropped_for_a_reason CHECK (state <> 'DROPPED' OR dropped_why <> '')
);

CREATE INDEX letter_open ON letter (unit_id, drafted_at) WHERE state IN ('DRAFT', 'CHECKED');
