-- What is answered in another feedback is not with somebody whom that other one is about, or whose name stands in it: the
-- answer there would be read here. The rest of the function is as before.
create or replace function feedback_stays_honest() returns trigger language plpgsql as $$
declare
  main feedback%rowtype;
begin
  if tg_op = 'INSERT' then
    if new.spoken_to = any (new.about) then
      raise exception 'feedback is not written down by whom it is about';
    end if;
    return new;
  end if;
  if not old.about <@ new.about then
    raise exception 'whom feedback is about is added to, never taken away';
  end if;
  if new.merged_into is distinct from old.merged_into and new.merged_into is not null then
    select * into main from feedback where unit_id = new.unit_id and id = new.merged_into;
    if main.stage = 'MERGED' then
      raise exception 'feedback is merged into one that is answered itself';
    end if;
    if exists (select from feedback m where m.unit_id = new.unit_id and m.merged_into = new.id) then
      raise exception 'what was merged into it goes along first';
    end if;
    if new.topic = 'CONDUCT' and (main.topic <> 'CONDUCT' or not new.about <@ main.about) then
      raise exception 'conduct is merged into conduct of the same person only';
    end if;
    if old.merged_into is null and new.holder = any (feedback_kept_from(main)) then
      raise exception 'whoever has it may not read the one it is merged into';
    end if;
    if main.resolve_by > new.resolve_by and old.merged_into is null then
      raise exception 'merging moves no deadline';
    end if;
  end if;
  return new;
end $$;
