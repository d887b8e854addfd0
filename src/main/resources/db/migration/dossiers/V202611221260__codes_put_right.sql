-- A code from outside that was mistyped can be put right; it must be as free then as at the intake.
create trigger dossier_code_is_still_free before update of external_code on dossier
    for each row when (new.external_code is distinct from old.external_code)
    execute function dossier_code_is_free();
