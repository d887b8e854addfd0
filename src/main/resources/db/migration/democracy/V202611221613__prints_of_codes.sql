-- Every print of the codes of a vote on line: who, when, of which household (0: of all), and why. Whoever prints a code could
-- use it, so it has a name.
create table ballot_print (
    unit_id    text        not null,
    id         uuid        not null default uuidv7(),
    vote_id    uuid        not null,
    printed    int         not null check (printed between 0 and 20000),
    reason     text        not null check (length(reason) <= 500 and (printed = 0 or length(reason) > 0)),
    printed_by uuid        not null,
    printed_at timestamptz not null,
    primary key (unit_id, id),
    foreign key (unit_id, vote_id) references ballot_box (unit_id, vote_id),
    foreign key (unit_id, printed_by) references officer (unit_id, id)
);
create index ballot_print_of on ballot_print (unit_id, vote_id);
revoke update, delete, truncate on ballot_print from ${appRole};

-- Codes that a later print took the place of: whoever still holds one is told so.
create table ballot_code_void (
    unit_id text  not null,
    vote_id uuid  not null,
    digest  bytea not null check (length(digest) = 32),
    primary key (unit_id, vote_id, digest),
    foreign key (unit_id, vote_id) references ballot_box (unit_id, vote_id)
);
revoke insert, update, delete, truncate on ballot_code_void from ${appRole};

-- A code that was used stays used. A household's code is printed again at any time, also after it voted: then the new one leads
-- to "this household has voted", so that printing tells nobody whether it did. What is replaced is kept as void.
create or replace function ballot_code_stays() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    if new.digest = old.digest then
      if old.used or not new.used then
        raise exception 'a code is good once';
      end if;
      return new;
    end if;
    if new.used <> old.used then
      raise exception 'a code is printed again, or used';
    end if;
    if not exists (select from ballot_print p
                    where p.unit_id = old.unit_id and p.vote_id = old.vote_id and p.printed in (0, old.household)) then
      raise exception 'no print of this code stands in the register';
    end if;
    insert into ballot_code_void (unit_id, vote_id, digest) values (old.unit_id, old.vote_id, old.digest)
        on conflict do nothing;
    return new;
  end if;
  raise exception 'codes are replaced, never taken away';
end $$;
grant update (digest) on ballot_code to ${appRole};

create function ballot_code_is_registered() returns trigger language plpgsql as $$
begin
  if not exists (select from ballot_print p
                  where p.unit_id = new.unit_id and p.vote_id = new.vote_id and p.printed = 0) then
    raise exception 'no print of these codes stands in the register';
  end if;
  return new;
end $$;
create trigger ballot_code_registered before insert on ballot_code
  for each row execute function ballot_code_is_registered();

-- A publication struck out as a mistake comes back to what is due, with a reason; what was written before stays.
create table publication_mistake_back (
    unit_id        text        not null,
    publication_id uuid        not null,
    reason         text        not null check (length(reason) between 1 and 500),
    noted_by       uuid        not null,
    noted_at       timestamptz not null,
    primary key (unit_id, publication_id),
    foreign key (unit_id, publication_id) references publication_mistake (unit_id, publication_id),
    foreign key (unit_id, noted_by) references officer (unit_id, id)
);
revoke update, delete, truncate on publication_mistake_back from ${appRole};

-- Why something made known was taken back as a mistake; then it is due again.
alter table publication_showing_end add column reason text not null default '' check (length(reason) <= 500);
