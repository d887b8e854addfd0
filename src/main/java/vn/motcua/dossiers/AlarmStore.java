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

  private static final String SWEEP =
      """
      insert into dossier_alarm (unit_id, dossier_id, kind, about, raised_at, holder)
      select d.unit_id, d.id, a.kind, a.about, :now, d.holder
        from dossier d
       cross join lateral (
             values ('STEP_NEARLY_DUE', d.step, d.watch_step_at),
                    ('NEARLY_DUE', 0, d.watch_whole_at),
                    ('APOLOGY_DRAFTED', 0, d.watch_apology_at),
                    ('BREACHED', 0, d.due_at),
                    ('BREACHED_A_DAY', 0, d.due_at + interval '1 day')) as a (kind, about, at)
       where d.closed_at is null
         and d.watch_whole_at is not null
         and least(d.watch_step_at, d.watch_whole_at, d.watch_apology_at, d.due_at) <= :now
         and a.at <= :now
         and (a.kind in ('STEP_NEARLY_DUE', 'NEARLY_DUE') or d.rescheduled_to is null)
         and not exists (
             select from dossier_alarm known
              where known.unit_id = d.unit_id and known.dossier_id = d.id
                and known.kind = a.kind and known.about = a.about)
          on conflict do nothing
      """;

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
