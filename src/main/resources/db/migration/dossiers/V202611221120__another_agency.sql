-- A part of the workflow may be another agency's (commune to province): the file is with them, an
-- officer of ours follows it up, the clock runs.
alter table dossier
    drop constraint dossier_stage_check,
    add constraint dossier_stage_check check (stage in (
        'AT_INTAKE', 'ASSIGNING', 'APPRAISING', 'REVIEWING', 'APPROVING', 'SEALING', 'OUTSIDE', 'READY',
        'SUPPLEMENT_PROPOSED', 'AWAITING_SUPPLEMENT', 'VERIFYING', 'FINANCIAL_DUTY',
        'RETURNED', 'WITHDRAWN', 'STOPPED'));
