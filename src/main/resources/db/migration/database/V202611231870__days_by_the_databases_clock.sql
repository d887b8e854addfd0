-- Where a day decides what may be read, the database's own clock says which day it is: nobody reads early by naming another.
-- leeway is how many days a day that is given may lie from it: none, but in tests, whose clock is set.
create table true_clock (
    single boolean not null primary key default true check (single),
    leeway int     not null check (leeway >= 0)
);
insert into true_clock (leeway) values (${clockAhead});
revoke all on true_clock from ${appRole};

create function true_day(given date) returns date
    language sql volatile security definer set search_path = public, pg_temp as $$
    select case when abs(given - d.today) <= c.leeway then given else d.today end
      from true_clock c, (select (clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date as today) d
$$;

-- What is told from a box must not be told of something the same transaction put there and can take back.
create function nothing_written_before() returns void
    language plpgsql set search_path = public, pg_temp as $$
begin
    if pg_current_xact_id_if_assigned() is not null then
        raise exception 'this transaction has written already' using errcode = 'active_sql_transaction';
    end if;
end $$;
revoke execute on function true_day(date), nothing_written_before() from public;
