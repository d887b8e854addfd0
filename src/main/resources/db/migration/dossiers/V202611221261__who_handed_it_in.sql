-- The number on the paper of whoever hands a dossier in for somebody else (form 01).
alter table dossier_applicant
    add column submitter_id text not null default '' check (length(submitter_id) <= 20);
