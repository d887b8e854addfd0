-- An activity waits for others of the same plan; never, however far around, for itself.
create table plan_wait (
    unit_id      text not null,
    plan_id      uuid not null,
    task         int  not null,
    number       int  not null,
    after_task   int  not null,
    after_number int  not null,
    primary key (unit_id, plan_id, task, number, after_task, after_number),
    foreign key (unit_id, plan_id, task, number) references plan_activity (unit_id, plan_id, task, number),
    foreign key (unit_id, plan_id, after_task, after_number) references plan_activity (unit_id, plan_id, task, number)
);

create function plan_wait_runs_in_no_circle() returns trigger
    language plpgsql as
$$
begin
    if exists (
        with recursive before (task, number) as (
            select new.after_task, new.after_number
             union
            select w.after_task, w.after_number
              from plan_wait w
              join before b on b.task = w.task and b.number = w.number
             where w.unit_id = new.unit_id and w.plan_id = new.plan_id)
        select from before where task = new.task and number = new.number) then
        raise exception 'activity %.% would wait for itself', new.task, new.number using errcode = 'check_violation';
    end if;
    return null;
end
$$;

create trigger plan_wait_runs_in_no_circle
    after insert on plan_wait
    for each row execute function plan_wait_runs_in_no_circle();

-- Closed, opened again with the reason, closed: the last row is how the plan stands.
create table plan_closing (
    unit_id text        not null,
    plan_id uuid        not null,
    version int         not null check (version between 1 and 999),
    closed  boolean     not null,
    words   text        not null check (length(words) <= 2000 and (closed or length(words) > 0)),
    by      uuid        not null,
    at      timestamptz not null,
    primary key (unit_id, plan_id, version),
    foreign key (unit_id, plan_id) references plan (unit_id, id),
    foreign key (unit_id, by) references officer (unit_id, id),
    check (closed = (version % 2 = 1))
);

-- Nothing is told of a closed plan, not even by whoever began before it was closed.
create function plan_is_open() returns trigger
    language plpgsql as
$$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended(new.plan_id::text, 5));
    if (select c.closed
          from plan_closing c
         where c.unit_id = new.unit_id and c.plan_id = new.plan_id
         order by c.version desc
         limit 1) then
        raise exception 'plan % is closed', new.plan_id using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger plan_is_open
    before insert on plan_act
    for each row execute function plan_is_open();

create function plan_closes_alone() returns trigger
    language plpgsql as
$$
begin
    perform pg_advisory_xact_lock(hashtextextended(new.plan_id::text, 5));
    return new;
end
$$;

create trigger plan_closes_alone
    before insert on plan_closing
    for each row execute function plan_closes_alone();

revoke update, delete, truncate on plan_wait, plan_closing from ${appRole};
