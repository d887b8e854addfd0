-- Merged feedback points to the one that is answered, never to another merged one.
with recursive hop as (
    select unit_id, id, merged_into as root from feedback where merged_into is not null
    union
    select h.unit_id, h.id, f.merged_into
      from hop h join feedback f on f.unit_id = h.unit_id and f.id = h.root
     where f.merged_into is not null)
update feedback f
   set merged_into = h.root
  from hop h
  join feedback main on main.unit_id = h.unit_id and main.id = h.root and main.merged_into is null
 where f.unit_id = h.unit_id and f.id = h.id and f.merged_into <> h.root;

-- Who wrote it down from speech may turn out to be whom it is about, and be named later; not by the form itself.
alter table feedback drop constraint feedback_not_taken_by_whom_it_is_about;

create function feedback_stays_honest() returns trigger language plpgsql as $$
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
    if main.resolve_by > new.resolve_by and old.merged_into is null then
      raise exception 'merging moves no deadline';
    end if;
  end if;
  return new;
end $$;
create trigger feedback_honest before insert or update on feedback
  for each row execute function feedback_stays_honest();
create index feedback_merged_into on feedback (unit_id, merged_into) where merged_into is not null;

-- What was received stays as it was received; the program moves only where it stands.
revoke update on feedback from ${appRole};
grant update (stage, round, version, holder_unit, holder, about, refuse_by, ask_by, resolve_by, publish_by,
              closed_at, merged_into) on feedback to ${appRole};

-- What came into another one is told there as well.
alter table feedback_event drop constraint feedback_event_act_check;
alter table feedback_event add constraint feedback_event_act_check check (act in (
    'SEND', 'ASSIGN', 'NAME', 'ASK', 'TELL', 'ANSWER', 'PUBLISH', 'REFUSE', 'REOPEN', 'MERGE', 'TAKE_IN',
    'DIVERT', 'ACCEPT', 'EXTEND', 'SETTLE', 'URGE', 'NO_REVIEW'));

-- The acts of a unit are one chain from now on: each carries the hash of the one before, what the feedback was after
-- it, and the digest of its words. Acts from before have no link.
alter table feedback_event
    add column link  int check (link > 0),
    add column facts text check (length(facts) between 1 and 4000),
    add column words bytea check (length(words) = 32),
    add column hash  bytea check (length(hash) = 32),
    add constraint feedback_event_chained check (num_nonnulls(link, facts, words, hash) in (0, 4)),
    add unique (unit_id, link);
-- Words that are erased leave a digest nobody can guess from.
alter table feedback_words add column salt bytea check (length(salt) = 16);

create table feedback_chain (
    unit_id text  not null primary key references served_unit (unit_id),
    links   int   not null check (links >= 0),
    head    bytea not null check (length(head) = 32)
);
revoke update, delete, truncate on feedback_chain from ${appRole};
grant update (links, head) on feedback_chain to ${appRole};
