-- What the people of a village decide (Luật 10/2022/QH15 Điều 15-21).
create table people_vote (
    unit_id       text        not null references served_unit (unit_id),
    id            uuid        not null,
    matter        int         not null check (matter between 1 and 6),
    title         text        not null check (length(title) between 1 and 500),
    village       text        not null check (length(village) between 1 and 200),
    households    int         not null check (households between 1 and 20000),
    method        text        not null check (method in ('MEETING', 'BALLOT', 'ONLINE')),
    basis         text        not null check (length(basis) <= 500),
    online_agreed int,
    team          int         not null check (team between 0 and 5),
    held_on       date        not null check (held_on >= date '2023-07-01'),
    entered_by    uuid        not null,
    entered_at    timestamptz not null,
    primary key (unit_id, id),
    unique (unit_id, id, households),
    unique (unit_id, id, matter, households),
    foreign key (unit_id, entered_by) references officer (unit_id, id),
    check (method <> 'ONLINE' or matter = 6),
    check ((method = 'ONLINE') = (online_agreed is not null)),
    check (online_agreed is null or (2 * online_agreed > households and online_agreed <= households)),
    check (method = 'MEETING' or team >= 3),
    check (method <> 'BALLOT' or matter not in (3, 4, 5) or length(basis) > 0)
);

-- Which households took part: a number of the village's own list. No time, no officer, no choice:
-- nothing here can be laid beside the sums.
create table people_vote_turnout (
    unit_id    text not null,
    vote_id    uuid not null,
    households int  not null,
    household  int  not null check (household between 1 and households),
    primary key (unit_id, vote_id, household),
    foreign key (unit_id, vote_id, households) references people_vote (unit_id, id, households)
);

-- The sums, counted once by the team; nobody's choice.
create table people_vote_result (
    unit_id    text        not null,
    vote_id    uuid        not null,
    matter     int         not null,
    households int         not null,
    took_part  int         not null,
    agreed     int         not null check (agreed >= 0),
    disagreed  int         not null check (disagreed >= 0),
    other      int         not null check (other >= 0),
    invalid    int         not null check (invalid >= 0),
    passed     boolean     not null,
    chair      text        not null check (length(chair) between 1 and 200),
    secretary  text        not null check (length(secretary) between 1 and 200),
    words      text        not null check (length(words) <= 20000),
    written_by uuid        not null,
    written_at timestamptz not null,
    primary key (unit_id, vote_id),
    foreign key (unit_id, vote_id, matter, households) references people_vote (unit_id, id, matter, households),
    foreign key (unit_id, written_by) references officer (unit_id, id),
    check (took_part between 1 and households),
    check (agreed + disagreed + other + invalid = took_part),
    check (passed = case when matter <= 2 then 3 * agreed >= 2 * households else 2 * agreed > households end)
);

-- The decision went to the Committee; it was recognised, or refused in writing.
create table people_vote_step (
    unit_id    text        not null,
    vote_id    uuid        not null,
    step       text        not null check (step in ('SENT', 'ANSWERED')),
    day        date        not null,
    number     text        not null check (length(number) <= 100),
    recognised boolean,
    reason     text        not null check (length(reason) <= 1000),
    noted_by   uuid        not null,
    noted_at   timestamptz not null,
    primary key (unit_id, vote_id, step),
    foreign key (unit_id, vote_id) references people_vote_result (unit_id, vote_id),
    foreign key (unit_id, noted_by) references officer (unit_id, id),
    check ((step = 'ANSWERED') = (recognised is not null)),
    check (recognised is distinct from false or (length(reason) > 0 and length(number) > 0))
);

create function people_vote_is_open() returns trigger language plpgsql as $$
begin
  if exists (select from people_vote_result r
              where r.unit_id = coalesce(new.unit_id, old.unit_id)
                and r.vote_id = coalesce(new.vote_id, old.vote_id)) then
    raise exception 'the vote is counted';
  end if;
  return coalesce(new, old);
end $$;
create trigger people_vote_open before insert or delete on people_vote_turnout
  for each row execute function people_vote_is_open();

create function people_vote_counts() returns trigger language plpgsql as $$
begin
  if new.took_part <> (select count(*) from people_vote_turnout t
                        where t.unit_id = new.unit_id and t.vote_id = new.vote_id) then
    raise exception 'not as many sums as households that took part';
  end if;
  return new;
end $$;
create trigger people_vote_counted before insert on people_vote_result
  for each row execute function people_vote_counts();

revoke update, delete, truncate on people_vote, people_vote_result, people_vote_step from ${appRole};
revoke update, truncate on people_vote_turnout from ${appRole};
