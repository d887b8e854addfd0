package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;

/** A list longer than a page ends nowhere: it says how many come after, and shows them. */
@MotCuaTest
class LongListsTest {
  private static final int ALL = 2 * DossierList.PER_PAGE + 7;

  /** Copies of one dossier, each due a minute later: only what lists read. */
  private static final String COPIES =
      """
      insert into dossier
      select (jsonb_populate_record(d, jsonb_build_object(
                 'id', uuidv7(), 'open_ref', gen_random_uuid(), 'number', 5000 + n, 'code', '03169-261102-' || 5000 + n,
                 'track_secret', 'copy-of-a-dossier-' || n,
                 'due_at', d.due_at + n * interval '1 minute'))).*
        from dossier d, generate_series(1, :copies) as n
       where d.id = :original
      """;

  @Autowired DossierWorld world;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void many_dossiers_in_one_hand() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    if (desk.inHandOf(world.the("intake")).all() == 0) {
      Dossier original = world.received("Vừ Thị Mỷ");
      jdbc.sql(COPIES).param("copies", ALL - 1).param("original", original.id()).update();
    }
  }

  @Test
  void every_row_is_on_exactly_one_page_and_each_page_knows_how_many_follow() {
    Set<UUID> seen = new HashSet<>();
    for (int page = 1; page <= 3; page++) {
      DossierList list = desk.inHandOf(world.the("intake"), DossierFilter.ALL, page);
      assertThat(list.total()).isEqualTo(ALL);
      assertThat(list.more()).isEqualTo(page == 1 ? 107 : page == 2 ? 7 : 0);
      list.lines().forEach(line -> assertThat(seen.add(line.id())).isTrue());
    }
    assertThat(seen).hasSize(ALL);
  }

  @Test
  void the_most_urgent_come_first_across_the_pages() {
    DossierList first = desk.open(DossierWorld.NA_HY, 1);
    DossierList second = desk.open(DossierWorld.NA_HY, 2);
    assertThat(first.lines().getLast().dueAt())
        .isBeforeOrEqualTo(second.lines().getFirst().dueAt());
  }

  @Test
  void late_and_soon_are_counted_in_the_database_and_not_on_the_page() {
    Dossier original =
        desk.inHandOf(world.the("intake"), DossierFilter.ALL, 1).lines().stream()
            .findFirst()
            .map(line -> world.found(line.id()))
            .orElseThrow();
    clock.set(
        OffsetDateTime.ofInstant(original.filing().dueAt(), ZoneOffset.ofHours(7))
            .plusMinutes(150)
            .plusSeconds(30)
            .toLocalDateTime()
            .toString());
    InHand count = desk.inHandOf(world.the("intake"));
    assertThat(count.all()).isEqualTo(ALL);
    assertThat(count.late()).isEqualTo(151);
    assertThat(count.soon()).isEqualTo(ALL - 151);
    DossierList late = desk.inHandOf(world.the("intake"), DossierFilter.LATE, 2);
    assertThat(late.total()).isEqualTo(151);
    assertThat(late.lines()).hasSize(51);
    assertThat(desk.inHandOf(world.the("intake"), DossierFilter.WAITING, 1).total()).isZero();
  }

  @Test
  void a_search_and_a_persons_dossiers_are_counted_too() {
    DossierList found = desk.find(world.the("intake"), "03169-261102-5", 1);
    assertThat(found.total()).as("codes are found by their end only").isZero();
    UUID person =
        world.found(desk.open(DossierWorld.NA_HY, 1).lines().getFirst().id()).filing().person();
    DossierList theirs = desk.ofPerson(world.the("intake"), person, 3);
    assertThat(theirs.total()).isEqualTo(ALL);
    assertThat(theirs.lines()).hasSize(7);
  }

  @Test
  void a_page_number_beyond_the_end_or_beyond_all_sense_is_no_fault() {
    assertThat(desk.open(DossierWorld.NA_HY, 99).lines()).isEmpty();
    assertThat(desk.open(DossierWorld.NA_HY, 99).total()).isEqualTo(ALL);
    assertThat(desk.open(DossierWorld.NA_HY, -5).page()).isEqualTo(1);
    assertThat(desk.open(DossierWorld.NA_HY, Integer.MAX_VALUE).lines()).isEmpty();
  }
}
