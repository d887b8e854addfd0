package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;

/** What a hand-over costs the database: the row stays on its page, and no index is written. */
@MotCuaTest
class HandOverCostTest {
  /** What every hand-over changes; an index on one of these would be written each time. */
  private static final List<String> MOVING =
      List.of(
          "stage",
          "step",
          "holder",
          "version",
          "used",
          "step_entered_at",
          "step_due_at",
          "told_at",
          "head");

  @Autowired private DossierWorld world;
  @Autowired private Desk desk;
  @Autowired private JdbcClient jdbc;

  @Test
  void no_index_holds_what_a_hand_over_changes() {
    List<String> indexed =
        jdbc.sql(
                """
                select distinct a.attname
                  from pg_index i
                  join pg_attribute a on a.attrelid = i.indrelid
                 where i.indrelid = 'dossier'::regclass
                   and (a.attnum = any(i.indkey)
                        or pg_get_expr(i.indpred, i.indrelid) ~ ('\\m' || a.attname || '\\M'))
                """)
            .query(String.class)
            .list();
    assertThat(indexed)
        .contains("id", "code", "due_at", "closed_at")
        .doesNotContainAnyElementsOf(MOVING);
  }

  @Test
  void most_of_a_page_is_not_filled_at_once_so_that_new_versions_find_room() {
    assertThat(
            jdbc.sql(
                    "select array_to_string(reloptions, ',') from pg_class where relname = 'dossier'")
                .query(String.class)
                .single())
        .contains("fillfactor=70");
  }

  @Test
  void what_an_officer_has_in_hand_is_still_found_the_most_urgent_first() {
    Dossier first = world.until(world.received("Giàng A Pó"), Stage.APPRAISING);
    Dossier second = world.until(world.received("Lò Thị Dung"), Stage.APPRAISING);
    Dossier elsewhere = world.received("Sùng A Chờ");
    List<DossierLine> lines = desk.inHandOf(world.the("appraiser"), DossierFilter.ALL, 1).lines();
    assertThat(lines).extracting(DossierLine::id).contains(first.id(), second.id());
    assertThat(lines).extracting(DossierLine::id).doesNotContain(elsewhere.id());
    assertThat(lines).isSortedAccordingTo(Comparator.comparing(DossierLine::dueAt));
  }
}
