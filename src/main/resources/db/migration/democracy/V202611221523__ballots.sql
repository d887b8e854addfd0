-- A vote on line, for matter 6 alone: each household has one code on paper, good once. The box holds three
-- sums in one row and nothing else; who took part stands where it stands for every vote, without time and order.
create table ballot_box (
    unit_id   text        not null,
    vote_id   uuid        not null,
    opens_on  date        not null,
    closes_on date        not null,
    agreed    int         not null default 0 check (agreed >= 0),
    disagreed int         not null default 0 check (disagreed >= 0),
    other     int         not null default 0 check (other >= 0),
    opened_by uuid        not null,
    opened_at timestamptz not null,
    primary key (unit_id, vote_id),
    foreign key (unit_id, vote_id) references people_vote (unit_id, id),
    foreign key (unit_id, opened_by) references officer (unit_id, id),
    check (opens_on <= closes_on and closes_on <= opens_on + 60)
);

-- The digest of the code that was printed; the code itself is kept nowhere.
create table ballot_code (
    unit_id    text    not null,
    vote_id    uuid    not null,
    households int     not null,
    household  int     not null check (household between 1 and households),
    digest     bytea   not null check (length(digest) = 32),
    used       boolean not null default false,
    primary key (unit_id, vote_id, household),
    unique (unit_id, vote_id, digest),
    foreign key (unit_id, vote_id) references ballot_box (unit_id, vote_id),
    foreign key (unit_id, vote_id, households) references people_vote (unit_id, id, households)
);

create function ballot_box_is_lawful() returns trigger language plpgsql as $$
begin
  if not exists (select from people_vote v
                  where v.unit_id = new.unit_id and v.id = new.vote_id and v.method = 'ONLINE' and v.matter = 6) then
    raise exception 'the law lets nothing but matter 6 be voted on line';
  end if;
  return new;
end $$;
create trigger ballot_box_lawful before insert on ballot_box
  for each row execute function ballot_box_is_lawful();

-- One vote more at a time, and none once the vote is counted.
create function ballot_box_takes_one() returns trigger language plpgsql as $$
begin
  if new.agreed < old.agreed or new.disagreed < old.disagreed or new.other < old.other
     or new.agreed + new.disagreed + new.other <> old.agreed + old.disagreed + old.other + 1 then
    raise exception 'a ballot is one ballot';
  end if;
  if exists (select from people_vote_result r where r.unit_id = old.unit_id and r.vote_id = old.vote_id) then
    raise exception 'the vote is counted';
  end if;
  return new;
end $$;
create trigger ballot_box_one before update on ballot_box
  for each row execute function ballot_box_takes_one();

-- A code that was used stays used; codes are printed anew only while nobody has voted.
create function ballot_code_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if old.used or not new.used then
      raise exception 'a code is good once';
    end if;
    return new;
  end if;
  if exists (select from ballot_box b where b.unit_id = old.unit_id and b.vote_id = old.vote_id
                and b.agreed + b.disagreed + b.other > 0) then
    raise exception 'somebody has voted';
  end if;
  return old;
end $$;
create trigger ballot_code_good_once before update or delete on ballot_code
  for each row execute function ballot_code_stays();

-- What the box holds is what is counted; as before, as many sums as households that took part.
create or replace function people_vote_counts() returns trigger language plpgsql as $$
begin
  if new.took_part <> (select count(*) from people_vote_turnout t
                        where t.unit_id = new.unit_id and t.vote_id = new.vote_id) then
    raise exception 'not as many sums as households that took part';
  end if;
  if exists (select from ballot_box b where b.unit_id = new.unit_id and b.vote_id = new.vote_id
                and (b.agreed, b.disagreed, b.other, 0) <> (new.agreed, new.disagreed, new.other, new.invalid)) then
    raise exception 'not what the box holds';
  end if;
  return new;
end $$;

revoke update, delete, truncate on ballot_box from ${appRole};
grant update (agreed, disagreed, other) on ballot_box to ${appRole};
revoke update, truncate on ballot_code from ${appRole};
grant update (used) on ballot_code to ${appRole};

-- What households of a village propose by themselves: from a tenth of them on it must be put to all.
create table people_initiative (
    unit_id    text        not null references served_unit (unit_id),
    id         uuid        not null,
    matter     int         not null check (matter between 1 and 6),
    title      text        not null check (length(title) between 1 and 500),
    village    text        not null check (length(village) between 1 and 200),
    households int         not null check (households between 1 and 20000),
    began_on   date        not null check (began_on >= date '2023-07-01'),
    entered_by uuid        not null,
    entered_at timestamptz not null,
    primary key (unit_id, id),
    unique (unit_id, id, households),
    foreign key (unit_id, entered_by) references officer (unit_id, id)
);
create table people_initiative_consent (
    unit_id       text not null,
    initiative_id uuid not null,
    households    int  not null,
    household     int  not null check (household between 1 and households),
    primary key (unit_id, initiative_id, household),
    foreign key (unit_id, initiative_id, households) references people_initiative (unit_id, id, households)
);
revoke update, delete, truncate on people_initiative, people_initiative_consent from ${appRole};
