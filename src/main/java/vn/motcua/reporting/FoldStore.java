package vn.motcua.reporting;

import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Folds the outbox of the dossiers into every table of sums. */
@Component
class FoldStore {
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
           ADDED
      select count(*)::int from taken
      """
          .replace("SELECTED", DossierFacts.SELECTED)
          .replace("JOINED", DossierFacts.JOINED)
          .replace(
              "ADDED",
              Rollup.ALL.stream()
                  .map(one -> "to_" + one.table() + " as (" + one.added() + ")")
                  .collect(Collectors.joining(",\n")));

  /** Whoever builds sums anew ends first; others may fold at the same time. */
  private static final String TURN = "lock table rollup_turn in row exclusive mode";

  private final JdbcClient jdbc;

  FoldStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Takes at most so many rows and counts them; says how many were taken. */
  int fold(int most) {
    jdbc.sql(TURN).update();
    return jdbc.sql(FOLD).param("most", most).query(Integer.class).single();
  }
}
