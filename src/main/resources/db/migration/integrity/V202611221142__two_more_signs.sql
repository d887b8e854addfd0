-- Two more patterns that may dress up figures: online figures raised at the counter, and a late receipt.
alter table integrity_sign
    drop constraint integrity_sign_pattern_check,
    add constraint integrity_sign_pattern_check check (pattern in (
        'FILED_AT_THE_COUNTER_AS_ONLINE', 'RECEIVED_LONG_AFTER_SUBMISSION',
        'PAUSE_IN_THE_LAST_HOURS', 'SUPPLEMENT_ON_THE_LAST_DAY', 'FAULT_ADMITTED',
        'RECORDED_LONG_BEFORE_RETURN', 'STEPS_WITHIN_A_MINUTE', 'PAUSES_FAR_FROM_PEERS'));
