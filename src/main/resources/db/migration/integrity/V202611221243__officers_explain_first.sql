-- From when on leader and province read who and which dossier, unless the officer has explained before.
-- Signs found earlier were open at once and stay so.
alter table integrity_sign
    add column open_at timestamptz check (open_at >= found_at);
