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
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;

/** The sums of the months are what counting all dossiers again gives, whatever happened between. */
@MotCuaTest
class FoldingTest {
  @Autowired Lives lives;
  @Autowired Sums sums;
  @Autowired Figures figures;
  @Autowired TransactionTemplate transaction;
  @Autowired TestClock clock;

  @BeforeEach
  void late_in_october() {
    clock.set("2026-10-26T08:00");
    sums.foldAll(1_000);
  }

  @Test
  void what_is_folded_equals_what_is_counted_again_after_random_lives() {
    Random random = new Random(7);
    for (int round = 0; round < 3; round++) {
      lives.live(random, 12, 90);
      sums.foldAll(1 + random.nextInt(40));
      sums.assertSameAsRecount();
    }
  }

  @Test
  void a_crash_between_taking_and_counting_loses_nothing_and_counts_nothing_twice() {
    lives.live(new Random(11), 8, 40);
    int waiting = sums.waiting();
    List<String> before = sums.rollUp();
    transaction.executeWithoutResult(status -> {
      assertThat(figures.fold(10)).isEqualTo(10);
      status.setRollbackOnly();
    });
    assertThat(sums.waiting()).isEqualTo(waiting).isPositive();
    assertThat(sums.rollUp()).isEqualTo(before);
    sums.foldAll(7);
    sums.assertSameAsRecount();
  }

  @Test
  void nodes_that_fold_at_the_same_time_never_count_twice() throws Exception {
    lives.live(new Random(13), 15, 110);
    int waiting = sums.waiting();
    CountDownLatch together = new CountDownLatch(1);
    List<Future<Integer>> nodes = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (int node = 0; node < 4; node++) {
        nodes.add(
            threads.submit(() -> {
              together.await();
              return sums.foldAll(3);
            }));
      }
      together.countDown();
    }
    int taken = 0;
    for (Future<Integer> node : nodes) {
      taken += node.get();
    }
    assertThat(taken).isEqualTo(waiting);
    sums.assertSameAsRecount();
  }

  @Test
  void rows_another_node_is_busy_with_are_left_to_it() throws Exception {
    lives.live(new Random(17), 3, 6);
    int waiting = sums.waiting();
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
    sums.assertSameAsRecount();
  }

  @Test
  void the_queue_does_not_grow() {
    lives.live(new Random(19), 3, 20);
    sums.foldAll(1_000);
    assertThat(sums.waiting()).isZero();
  }
}
