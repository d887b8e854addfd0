-- The list of who took part is kept beside the sums only where at least five chose otherwise than most: where all agreed, or all
-- but a few, the two together would tell what a household chose. How many took part stays with the sums.
create function vote_list_is_kept(agreed int, disagreed int, other int, invalid int) returns boolean
    language sql immutable as $$
    select agreed + disagreed + other + invalid - greatest(agreed, disagreed, other, invalid) >= 5
$$;

-- As before; a list that tells choices may go, and does when the vote is counted.
create or replace function people_vote_is_open() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE'
     and (exists (select from people_vote_result r
                   where r.unit_id = old.unit_id and r.vote_id = old.vote_id
                     and not vote_list_is_kept(r.agreed, r.disagreed, r.other, r.invalid))
          or exists (select from ballot_sum s
                      where s.unit_id = old.unit_id and s.vote_id = old.vote_id and s.sealed
                        and not vote_list_is_kept(s.agreed, s.disagreed, s.other, 0))) then
    return old;
  end if;
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

-- As many sums as households on the list; of a box what it holds, with the list where there is one.
create or replace function people_vote_counts() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
  listed int := (select count(*) from people_vote_turnout t where t.unit_id = new.unit_id and t.vote_id = new.vote_id);
  boxed  ballot_sum;
begin
  select * into boxed from ballot_sum s where s.unit_id = new.unit_id and s.vote_id = new.vote_id;
  if boxed.vote_id is not null
     and (not boxed.sealed
          or (boxed.agreed, boxed.disagreed, boxed.other, 0) <> (new.agreed, new.disagreed, new.other, new.invalid)) then
    raise exception 'not what the box holds';
  end if;
  if new.took_part <> listed
     and (boxed.vote_id is null or vote_list_is_kept(new.agreed, new.disagreed, new.other, new.invalid)) then
    raise exception 'not as many sums as households that took part';
  end if;
  return new;
end $$;

create function people_vote_forgets() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not vote_list_is_kept(new.agreed, new.disagreed, new.other, new.invalid) then
    delete from people_vote_turnout t where t.unit_id = new.unit_id and t.vote_id = new.vote_id;
  end if;
  return new;
end $$;
create trigger people_vote_forgotten after insert on people_vote_result
  for each row execute function people_vote_forgets();

delete from people_vote_turnout t
 using people_vote_result r
 where r.unit_id = t.unit_id and r.vote_id = t.vote_id
   and not vote_list_is_kept(r.agreed, r.disagreed, r.other, r.invalid);

-- As before, by the database's own day, and without the list where it would tell choices.
create or replace function ballot_seal(of_unit text, of_vote uuid, today date)
    returns table (agreed int, disagreed int, other int)
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (select from ballot_box b
                    where b.unit_id = of_unit and b.vote_id = of_vote and b.closes_on < true_day(today)) then
        raise exception 'the box is open until the end of its last day';
    end if;
    update ballot_sum s set sealed = true where s.unit_id = of_unit and s.vote_id = of_vote and not s.sealed;
    if found then
        insert into people_vote_turnout (unit_id, vote_id, households, household)
        select c.unit_id, c.vote_id, c.households, c.household
          from ballot_code c
          join ballot_sum s on s.unit_id = c.unit_id and s.vote_id = c.vote_id
         where c.unit_id = of_unit and c.vote_id = of_vote and c.used
           and vote_list_is_kept(s.agreed, s.disagreed, s.other, 0)
         order by c.household;
        delete from ballot_code c where c.unit_id = of_unit and c.vote_id = of_vote;
    end if;
    return query select s.agreed, s.disagreed, s.other from ballot_sum s where s.unit_id = of_unit and s.vote_id = of_vote;
end $$;
drop table ballot_clock;

-- A code of one's own, made, redeemed and taken back in one transaction, would tell whether its household has voted. So a ballot
-- is the first thing its transaction writes; a code is made in the transaction that writes its print into the register, which
-- stays only with it; and no code that was replaced comes back.
create or replace function ballot_cast(of_unit text, of_vote uuid, of_digest bytea, choice text, today date) returns text
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    day date := true_day(today);
begin
    perform nothing_written_before();
    if choice is null or choice not in ('AGREED', 'DISAGREED', 'OTHER') then
        raise exception 'not a choice' using errcode = 'check_violation', constraint = 'ballot_cast_choice';
    end if;
    if not exists (select from ballot_box b where b.unit_id = of_unit and b.vote_id = of_vote
                      and day between b.opens_on and b.closes_on) then
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
                    where p.unit_id = old.unit_id and p.vote_id = old.vote_id and p.printed in (0, old.household)
                      and p.xmin = pg_current_xact_id()::xid) then
      raise exception 'no print of this code stands in the register';
    end if;
    if exists (select from ballot_code_void d
                where d.unit_id = old.unit_id and d.vote_id = old.vote_id and d.digest = new.digest) then
      raise exception 'a code that was replaced does not come back';
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
revoke all on ballot_code_void from ${appRole};

revoke execute on function people_vote_forgets() from public;
