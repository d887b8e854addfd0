package vn.motcua.dossiers;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sweep over all open dossiers of all units: one statement, any number of nodes. */
@Component
class AlarmStore {
  private static final String MINE =
      """
      select pg_try_advisory_xact_lock(hashtext('dossier_alarm'))
      """;

  /** A step entered again is another one: seconds from 2020 until it was entered. */
  static final String ENTRY =
      "greatest(0, extract(epoch from d.step_entered_at)::bigint - 1577836800)::int";

  /** The clock runs, or had run out when it was stopped. */
  static final String RUNS_OUT = "(d.watch_whole_at is not null or d.paused_at > d.due_at)";

  private static final String SWEEP =
      """
      insert into dossier_alarm (unit_id, dossier_id, kind, about, raised_at, holder)
      select d.unit_id, d.id, a.kind, a.about, :now, d.holder
        from dossier d
       cross join lateral (
             values ('STEP_NEARLY_DUE', ENTRY, case when d.paused_at is null then d.watch_step_at end),
                    ('NEARLY_DUE', 0, d.watch_whole_at),
                    ('WAIT_OVER', d.pauses, case when d.paused_at is not null then d.watch_step_at end),
                    ('APOLOGY_DRAFTED', 0, d.watch_apology_at),
                    ('BREACHED', 0, case when RUNS_OUT then d.due_at end),
                    ('BREACHED_A_DAY', 0,
                     case when RUNS_OUT then d.due_at + interval '1 day' end)) as a (kind, about, at)
       where d.closed_at is null
         and (d.watch_step_at is not null or RUNS_OUT)
         and least(d.watch_step_at, d.watch_whole_at, d.watch_apology_at, d.due_at) <= :now
         and a.at <= :now
         and (a.kind in ('STEP_NEARLY_DUE', 'NEARLY_DUE', 'WAIT_OVER') or d.rescheduled_to is null)
         and not exists (
             select from dossier_alarm known
              where known.unit_id = d.unit_id and known.dossier_id = d.id
                and known.kind = a.kind and known.about = a.about)
          on conflict do nothing
      """
          .replace("ENTRY", ENTRY)
          .replace("RUNS_OUT", RUNS_OUT);

  private final JdbcClient jdbc;

  AlarmStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether this node sweeps now; another one may be at it. */
  boolean isMine() {
    return jdbc.sql(MINE).query(Boolean.class).single();
  }

  /** Points out what has become due to be pointed out; gives how many. */
  int sweep(Instant now) {
    return jdbc.sql(SWEEP).param("now", DossierStore.time(now)).update();
  }
}
