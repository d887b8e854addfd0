-- Whoever acts on a road acts beside the alarms about the figures of that commune; the database writes them, as it does
-- for commendations. Nobody is recognised under an alarm without a word on why.
alter table recognition_act
    add column alarms jsonb not null default '[]' check (jsonb_typeof(alarms) = 'array'),
    add constraint recognition_act_alarmed check (
        act <> 'RECOGNISE' or alarms = '[]' or length(trim(words)) > 0) not valid;

create function recognition_act_shows_its_alarms() returns trigger
    language plpgsql as
$$
begin
    new.alarms := commendation_alarms(new.unit_id, null, new.at);
    return new;
end
$$;

create trigger recognition_act_shows_its_alarms
    before insert on recognition_act
    for each row execute function recognition_act_shows_its_alarms();
