-- While a vote runs nobody reads its sums, not even the application's own role: they lie apart, where only the functions
-- below can reach them, as do the codes. To read the sums is to seal the box, after its last day, once and for all.
create table ballot_sum (
    unit_id   text    not null,
    vote_id   uuid    not null,
    agreed    int     not null default 0 check (agreed >= 0),
    disagreed int     not null default 0 check (disagreed >= 0),
    other     int     not null default 0 check (other >= 0),
    sealed    boolean not null default false,
    primary key (unit_id, vote_id),
    foreign key (unit_id, vote_id) references ballot_box (unit_id, vote_id)
);
revoke all on ballot_sum from ${appRole};

-- The database's own clock says when the last day is over, so that nobody reads early by naming another day. ahead is how
-- many days a day that is given may lie after it: none.
create table ballot_clock (
    single boolean not null primary key default true check (single),
    ahead  int     not null check (ahead >= 0)
);
insert into ballot_clock (ahead) values (${clockAhead});
revoke all on ballot_clock from ${appRole};

insert into ballot_sum (unit_id, vote_id, agreed, disagreed, other, sealed)
select b.unit_id, b.vote_id, b.agreed, b.disagreed, b.other,
       exists (select from people_vote_result r where r.unit_id = b.unit_id and r.vote_id = b.vote_id)
  from ballot_box b;

-- Who took part is told when the box is sealed, all at once and in the order of the village's list.
delete from people_vote_turnout t
 using ballot_sum s
 where s.unit_id = t.unit_id and s.vote_id = t.vote_id and not s.sealed;

drop trigger ballot_box_one on ballot_box;
drop function ballot_box_takes_one();
alter table ballot_box drop column agreed, drop column disagreed, drop column other;
revoke update on ballot_box from ${appRole};
revoke all on ballot_code from ${appRole};
revoke insert on ballot_code_void from ${appRole};

create function ballot_box_has_sums() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into ballot_sum (unit_id, vote_id) values (new.unit_id, new.vote_id);
  return new;
end $$;
create trigger ballot_box_sums after insert on ballot_box
  for each row execute function ballot_box_has_sums();

-- One ballot more at a time, and none once the box is sealed; a seal stays.
create function ballot_sum_takes_one() returns trigger language plpgsql as $$
begin
  if old.sealed then
    raise exception 'the box is sealed';
  end if;
  if new.sealed then
    if (new.agreed, new.disagreed, new.other) <> (old.agreed, old.disagreed, old.other) then
      raise exception 'a seal changes no sum';
    end if;
    return new;
  end if;
  if new.agreed < old.agreed or new.disagreed < old.disagreed or new.other < old.other
     or new.agreed + new.disagreed + new.other <> old.agreed + old.disagreed + old.other + 1 then
    raise exception 'a ballot is one ballot';
  end if;
  return new;
end $$;
create trigger ballot_sum_one before update on ballot_sum
  for each row execute function ballot_sum_takes_one();

-- In a vote with a box the seal alone tells who took part.
create or replace function people_vote_is_open() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from people_vote_result r
              where r.unit_id = coalesce(new.unit_id, old.unit_id)
                and r.vote_id = coalesce(new.vote_id, old.vote_id)) then
    raise exception 'the vote is counted';
  end if;
  if exists (select from ballot_sum s
              where s.unit_id = coalesce(new.unit_id, old.unit_id)
                and s.vote_id = coalesce(new.vote_id, old.vote_id)
                and (not s.sealed or tg_op = 'DELETE')) then
    raise exception 'who took part is told by the seal of the box';
  end if;
  return coalesce(new, old);
end $$;

create or replace function people_vote_counts() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.took_part <> (select count(*) from people_vote_turnout t
                        where t.unit_id = new.unit_id and t.vote_id = new.vote_id) then
    raise exception 'not as many sums as households that took part';
  end if;
  if exists (select from ballot_sum s where s.unit_id = new.unit_id and s.vote_id = new.vote_id
                and (not s.sealed or (s.agreed, s.disagreed, s.other, 0) <> (new.agreed, new.disagreed, new.other, new.invalid))) then
    raise exception 'not what the box holds';
  end if;
  return new;
end $$;

-- As before; with the seal the codes go.
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
  if not exists (select from ballot_sum s where s.unit_id = old.unit_id and s.vote_id = old.vote_id and s.sealed) then
    raise exception 'codes are replaced, never taken away';
  end if;
  return old;
end $$;

-- Puts the digests of printed codes in the place of those before; a print in the register is asked for by the trigger. It tells
-- nothing, least of all whether a household has voted.
create function ballot_codes(of_unit text, of_vote uuid, numbers int[], digests bytea[]) returns void
    language sql security definer set search_path = public, pg_temp as $$
    insert into ballot_code (unit_id, vote_id, households, household, digest)
    select of_unit, of_vote, v.households, made.household, made.digest
      from people_vote v, unnest(numbers, digests) as made (household, digest)
     where v.unit_id = of_unit and v.id = of_vote
     order by made.digest
        on conflict (unit_id, vote_id, household) do update set digest = excluded.digest
$$;

-- Takes one ballot: TAKEN, or why it was not. Whether a code was used is told to whoever redeems it, and to nobody else.
create function ballot_cast(of_unit text, of_vote uuid, of_digest bytea, choice text, today date) returns text
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if choice is null or choice not in ('AGREED', 'DISAGREED', 'OTHER') then
        raise exception 'not a choice' using errcode = 'check_violation', constraint = 'ballot_cast_choice';
    end if;
    if not exists (select from ballot_box b where b.unit_id = of_unit and b.vote_id = of_vote
                      and today between b.opens_on and b.closes_on) then
        return 'CLOSED';
    end if;
    update ballot_code c set used = true
     where c.unit_id = of_unit and c.vote_id = of_vote and c.digest = of_digest and not c.used;
    if not found then
        return case
            when exists (select from ballot_code c where c.unit_id = of_unit and c.vote_id = of_vote
                            and c.digest = of_digest) then 'USED'
            when exists (select from ballot_code_void d where d.unit_id = of_unit and d.vote_id = of_vote
                            and d.digest = of_digest) then 'VOID'
            else 'NONE' end;
    end if;
    update ballot_sum s
       set agreed = s.agreed + (choice = 'AGREED')::int,
           disagreed = s.disagreed + (choice = 'DISAGREED')::int,
           other = s.other + (choice = 'OTHER')::int
     where s.unit_id = of_unit and s.vote_id = of_vote;
    return 'TAKEN';
end $$;

-- Seals the box after its last day, writes who took part and tells the sums. The codes go, and sums and list are of this one
-- transaction: no number of an earlier one is left to lay a household beside a ballot, not even for the database's owner.
create function ballot_seal(of_unit text, of_vote uuid, today date)
    returns table (agreed int, disagreed int, other int)
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (select from ballot_box b, ballot_clock c
                    where b.unit_id = of_unit and b.vote_id = of_vote and b.closes_on < today
                      and b.closes_on < (now() at time zone 'Asia/Ho_Chi_Minh')::date + c.ahead) then
        raise exception 'the box is open until the end of its last day';
    end if;
    update ballot_sum s set sealed = true where s.unit_id = of_unit and s.vote_id = of_vote and not s.sealed;
    if found then
        insert into people_vote_turnout (unit_id, vote_id, households, household)
        select c.unit_id, c.vote_id, c.households, c.household
          from ballot_code c
         where c.unit_id = of_unit and c.vote_id = of_vote and c.used
         order by c.household;
        delete from ballot_code c where c.unit_id = of_unit and c.vote_id = of_vote;
    end if;
    return query select s.agreed, s.disagreed, s.other from ballot_sum s where s.unit_id = of_unit and s.vote_id = of_vote;
end $$;

revoke execute on function ballot_box_has_sums(), ballot_codes(text, uuid, int[], bytea[]),
    ballot_cast(text, uuid, bytea, text, date), ballot_seal(text, uuid, date) from public;
grant execute on function ballot_codes(text, uuid, int[], bytea[]), ballot_cast(text, uuid, bytea, text, date),
    ballot_seal(text, uuid, date) to ${appRole};
