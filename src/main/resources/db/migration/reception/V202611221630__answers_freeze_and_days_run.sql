-- Once a question is answered, what the public reads of it stays: an answer to other words is no answer.
create function dialogue_showing_is_open() returns trigger language plpgsql as $$
begin
  if exists (select from dialogue_answer a where a.unit_id = new.unit_id and a.question_id = new.question_id) then
    raise exception 'the question is answered: its words stay';
  end if;
  return new;
end $$;
create trigger dialogue_showing_open before insert on dialogue_showing
  for each row execute function dialogue_showing_is_open();

-- After how many days an unanswered question is named in public: by scope (VN, a province, a commune) and first day,
-- never rewritten. A question keeps the row in force on the day its wait began.
create table dialogue_wait_rule (
    scope      text not null check (scope = 'VN' or scope ~ '^[0-9]{2}([0-9]{3})?$'),
    valid_from date not null,
    days       int  not null check (days between 1 and 60),
    basis      text not null check (length(basis) between 10 and 300),
    set_by     uuid,
    set_at     timestamptz,
    primary key (scope, valid_from)
);
insert into dialogue_wait_rule values
    ('VN', date '2025-07-01', 15,
     'Phần mềm tạm đặt: chưa thấy văn bản nào quy định; cơ quan tự đặt lại được', null, null);
revoke update, delete, truncate on dialogue_wait_rule from ${appRole};

-- A receipt is given once for a form, however often the button is pressed.
alter table reception_receipt add column request uuid, add unique (unit_id, request);

-- What a visit is about, as the person quotes it: the code of a dossier, or the number of a feedback.
alter table reception_visit add column about text not null default '' check (length(about) <= 60);

-- The chairman's day is the chairman's: when somebody else receives, everybody reads why.
alter table reception_plan add column stands_in text not null default '' check (length(stands_in) <= 500);
alter table reception_plan add constraint reception_plan_stand_in check (stands_in = '' or kind <> 'REGULAR');
