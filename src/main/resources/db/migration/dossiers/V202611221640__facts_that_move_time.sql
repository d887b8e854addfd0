-- The few facts that stop, start or move the time of a dossier. A period of the open data and a report form
-- ask for them alone: by this index without reading all the rest of a commune's history.
create index dossier_event_time on dossier_event (unit_id, dossier_id, seq)
    where kind in ('SUPPLEMENT_SENT', 'VERIFICATION_ASKED', 'FINANCIAL_DUTY_OPENED', 'SUPPLEMENT_RECEIVED',
                   'SUPPLEMENT_ENDED', 'VERIFICATION_ENDED', 'FINANCIAL_DUTY_SETTLED', 'DUE_CHANGED', 'APOLOGISED',
                   'FAULT_ADMITTED');
