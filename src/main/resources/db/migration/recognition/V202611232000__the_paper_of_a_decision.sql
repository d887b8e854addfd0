-- The paper a recognition, a refusal or a withdrawal rests on, kept as it was sent. Acts of before have none, so the
-- rule that there is one holds from now on and was not asked of old rows.
alter table recognition_act
    add column media  text check (media in ('application/pdf', 'image/jpeg')),
    add column file   bytea check (length(file) between 8 and 15728640),
    add column digest text,
    add constraint recognition_act_digest check (
        (file is null) = (media is null) and (file is null) = (digest is null)
        and digest = encode(sha256(file), 'hex')),
    add constraint recognition_act_paper check (
        (act in ('RECOGNISE', 'REFUSE', 'WITHDRAW')) = (file is not null)) not valid;
