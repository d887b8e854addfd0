-- PostgreSQL counts for everybody how often each table was read and written, and when last. Of a box of ratings or ballots that
-- tells the moment of each, and of one's own transaction what a function did in it. Only a superuser can take that away: the
-- program's own server has this file run by its administrator for every database; elsewhere it does nothing unless the owner is
-- one, and the administrator may run it by hand.
do $$
declare
    one text;
begin
    if not (select rolsuper from pg_roles where rolname = current_user) then
        return;
    end if;
    for one in
        select format('%I.%I', 'pg_catalog', c.relname)
          from pg_class c
         where c.relnamespace = 'pg_catalog'::regnamespace and c.relkind = 'v'
           and (c.relname ~ '^pg_stat(io)?_(xact_)?(all|user|sys)_'
                or c.relname in ('pg_stat_database', 'pg_stat_wal', 'pg_stat_io', 'pg_stat_slru', 'pg_stat_bgwriter',
                                 'pg_stat_checkpointer'))
    loop
        execute format('revoke all on %s from public', one);
        execute format('grant select on %s to pg_monitor', one);
    end loop;
    for one in
        select p.oid::regprocedure::text
          from pg_proc p
         where p.pronamespace = 'pg_catalog'::regnamespace
           and (p.proname ~ '^pg_stat_get_' and p.pronargs > 0 and p.proargtypes[0] = 'oid'::regtype
                or p.proname ~ '^pg_stat_get_(wal|io|slru|bgwriter|checkpointer)'
                or p.proname ~ '^pg_current_wal_')
    loop
        execute format('revoke execute on function %s from public', one);
        execute format('grant execute on function %s to pg_monitor', one);
    end loop;
end $$;
