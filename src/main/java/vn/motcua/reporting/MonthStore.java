package vn.motcua.reporting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Folds the outbox of the dossiers into the sums of the months. */
@Component
class MonthStore {
  // Rows are taken, read and counted in one statement: whatever happens, each counts exactly once.
  // Rows another node has just taken are skipped; the sums are touched in one order, so that two
  // nodes never wait for each other in a circle.
  private static final String FOLD =
      """
      with taken as (
             delete from dossier_outbox
              where position in (select position
                                   from dossier_outbox
                               order by position
                                  limit :most
                                    for update skip locked)
          returning unit_id, dossier_id, seq),
           fact as (
             SELECTED
               from taken t
               join dossier_event e
                 on e.unit_id = t.unit_id and e.dossier_id = t.dossier_id and e.seq = t.seq
             JOINED),
           folded as (
             insert into unit_month as m (unit_id, month, field_group, COLUMNS)
             select unit_id, month, field_group, COUNTS
               from fact
           group by unit_id, month, field_group
           order by unit_id, month, field_group
                 on conflict (unit_id, month, field_group) do update
                set received = m.received + excluded.received,
                    received_online = m.received_online + excluded.received_online,
                    outside_typed = m.outside_typed + excluded.outside_typed,
                    outside_taken = m.outside_taken + excluded.outside_taken,
                    early = m.early + excluded.early,
                    on_time = m.on_time + excluded.on_time,
                    late = m.late + excluded.late,
                    returned = m.returned + excluded.returned,
                    withdrawn = m.withdrawn + excluded.withdrawn,
                    refused = m.refused + excluded.refused,
                    stopped = m.stopped + excluded.stopped,
                    given_up_late = m.given_up_late + excluded.given_up_late,
                    early_undone = m.early_undone + excluded.early_undone,
                    on_time_undone = m.on_time_undone + excluded.on_time_undone)
      select count(*)::int from taken
      """
          .replace("SELECTED", MonthFacts.SELECTED)
          .replace("JOINED", MonthFacts.JOINED)
          .replace("COLUMNS", MonthFacts.COLUMNS)
          .replace("COUNTS", MonthFacts.COUNTS);

  private final JdbcClient jdbc;

  MonthStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Takes at most so many rows and counts them; says how many were taken. */
  int fold(int most) {
    return jdbc.sql(FOLD).param("most", most).query(Integer.class).single();
  }
}
