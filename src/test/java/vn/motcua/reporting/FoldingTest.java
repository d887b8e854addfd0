package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Stage;

/** The sums of the months are what counting all dossiers again gives, whatever happened between. */
@MotCuaTest
class FoldingTest {
  /** Counted from the dossiers and their history alone, each fact by a way of its own. */
  private static final String RECOUNT =
      """
      with fact as (
             select d.unit_id, v.field_group, d.received_at as at, 'received' as what
               from dossier d join procedure_version v on v.id = d.procedure_version
              union all
             select d.unit_id, v.field_group, d.received_at,
                    case d.external_entry when 'TYPED' then 'typed' else 'taken' end
               from dossier d join procedure_version v on v.id = d.procedure_version
              where d.external_entry <> 'NONE'
              union all
             select d.unit_id, v.field_group, d.ready_at,
                    case when d.ready_at > d.due_at then 'late'
                         when (d.ready_at at time zone 'Asia/Ho_Chi_Minh')::date
                              < (d.due_at at time zone 'Asia/Ho_Chi_Minh')::date then 'early'
                         else 'on time' end
               from dossier d join procedure_version v on v.id = d.procedure_version
              where d.ready_at is not null
              union all
             select d.unit_id, v.field_group, d.ready_at, 'refused'
               from dossier d join procedure_version v on v.id = d.procedure_version
              where d.ready_at is not null and d.outcome = 'REFUSED'
              union all
             select d.unit_id, v.field_group, d.closed_at, lower(d.stage)
               from dossier d join procedure_version v on v.id = d.procedure_version
              where d.closed_at is not null)
        select format('%s %s %s %s %s', unit_id,
                      to_char(at at time zone 'Asia/Ho_Chi_Minh', 'yyyy-mm'),
                      field_group, what, count(*))
          from fact
      group by unit_id, to_char(at at time zone 'Asia/Ho_Chi_Minh', 'yyyy-mm'), field_group, what
      """;

  private static final String ROLL_UP =
      """
       select format('%s %s %s %s %s', unit_id, to_char(month, 'yyyy-mm'), field_group, what, n)
         from unit_month,
      lateral (values ('received', received), ('typed', outside_typed), ('taken', outside_taken),
                      ('early', early), ('on time', on_time), ('late', late),
                      ('returned', returned), ('withdrawn', withdrawn),
                      ('refused', refused)) as one (what, n)
        where n > 0
      """;

  @Autowired Lives lives;
  @Autowired Figures figures;
  @Autowired DossierWorld world;
  @Autowired Dossiers dossiers;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void late_in_october() {
    clock.set("2026-10-26T08:00");
    foldAll(1_000);
  }

  @Test
  void what_is_folded_equals_what_is_counted_again_after_random_lives() {
    Random random = new Random(7);
    for (int round = 0; round < 3; round++) {
      lives.live(random, 12, 90);
      foldAll(1 + random.nextInt(40));
      assertSameAsRecount();
    }
  }

  @Test
  void a_crash_between_taking_and_counting_loses_nothing_and_counts_nothing_twice() {
    lives.live(new Random(11), 8, 40);
    int waiting = waiting();
    List<String> before = rollUp();
    transaction.executeWithoutResult(status -> {
      assertThat(figures.fold(10)).isEqualTo(10);
      status.setRollbackOnly();
    });
    assertThat(waiting()).isEqualTo(waiting).isPositive();
    assertThat(rollUp()).isEqualTo(before);
    foldAll(7);
    assertSameAsRecount();
  }

  @Test
  void nodes_that_fold_at_the_same_time_never_count_twice() throws Exception {
    lives.live(new Random(13), 15, 110);
    int waiting = waiting();
    CountDownLatch together = new CountDownLatch(1);
    List<Future<Integer>> nodes = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (int node = 0; node < 4; node++) {
        nodes.add(
            threads.submit(() -> {
              together.await();
              return foldAll(3);
            }));
      }
      together.countDown();
    }
    int taken = 0;
    for (Future<Integer> node : nodes) {
      taken += node.get();
    }
    assertThat(taken).isEqualTo(waiting);
    assertSameAsRecount();
  }

  @Test
  void rows_another_node_is_busy_with_are_left_to_it() throws Exception {
    lives.live(new Random(17), 3, 6);
    int waiting = waiting();
    try (var other = Executors.newSingleThreadExecutor()) {
      transaction.executeWithoutResult(status -> {
        assertThat(figures.fold(waiting)).isEqualTo(waiting);
        try {
          assertThat(other.submit(() -> figures.fold(waiting)).get()).isZero();
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      });
    }
    assertSameAsRecount();
  }

  @Test
  void a_dossier_sent_back_from_the_seal_has_no_figure_until_it_is_ready() {
    MonthCount before = thisMonth();
    Dossier sealing = world.until(world.received("Vừ Thị Mỷ"), Stage.SEALING);
    Dossier back =
        dossiers.sendBack(
            world.holderOf(sealing), DossierWorld.seen(sealing), world.id("chairman"), "sai tên");
    foldAll(100);
    assertThat(thisMonth().finished()).isEqualTo(before.finished());
    world.until(back, Stage.RETURNED);
    foldAll(100);
    assertThat(thisMonth().finished().total()).isEqualTo(before.finished().total() + 1);
    assertThat(thisMonth().returned()).isEqualTo(before.returned() + 1);
  }

  @Test
  void a_withdrawn_dossier_is_counted_apart() {
    MonthCount before = thisMonth();
    Dossier dossier = world.received("Vừ Thị Mỷ");
    dossiers.withdraw(world.holderOf(dossier), DossierWorld.seen(dossier), "đổi ý");
    foldAll(100);
    assertThat(thisMonth().withdrawn()).isEqualTo(before.withdrawn() + 1);
    assertThat(thisMonth().finished()).isEqualTo(before.finished());
  }

  @Test
  void a_result_of_november_for_a_dossier_of_october_counts_in_november() {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    clock.set("2026-10-31T23:30");
    Dossier sealing = world.until(dossier, Stage.SEALING);
    clock.set("2026-11-01T00:10");
    foldAll(100);
    MonthCount november = thisMonth();
    world.until(sealing, Stage.READY);
    foldAll(100);
    assertThat(thisMonth().finished().late()).isEqualTo(november.finished().late() + 1);
    assertSameAsRecount();
  }

  @Test
  void the_queue_does_not_grow() {
    lives.live(new Random(19), 3, 20);
    foldAll(1_000);
    assertThat(waiting()).isZero();
  }

  private MonthCount thisMonth() {
    return figures.month(DossierWorld.NA_HY, figures.thisMonth());
  }

  private int foldAll(int batch) {
    int all = 0;
    int taken;
    do {
      taken = figures.fold(batch);
      all += taken;
    } while (taken > 0);
    return all;
  }

  private int waiting() {
    return jdbc.sql("select count(*)::int from dossier_outbox").query(Integer.class).single();
  }

  private List<String> rollUp() {
    return jdbc.sql(ROLL_UP).query(String.class).list().stream().sorted().toList();
  }

  private void assertSameAsRecount() {
    List<String> recount = jdbc.sql(RECOUNT).query(String.class).list();
    assertThat(rollUp()).containsExactlyInAnyOrderElementsOf(recount).isNotEmpty();
  }
}
