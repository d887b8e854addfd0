package vn.motcua.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nobody walks through the numbers: after twenty misses, or forty looks in a minute, one waits. */
class GuessesTest {
  private final Guesses guesses = new Guesses();

  @Test
  void twenty_misses_are_forgiven_and_the_next_one_waits() {
    for (int miss = 0; miss < 20; miss++) {
      assertThat(guesses.areTooMany("1.2.3.4")).as("after %s misses", miss).isFalse();
      guesses.missed("1.2.3.4");
    }
    assertThat(guesses.areTooMany("1.2.3.4")).isTrue();
    assertThat(guesses.areTooMany("1.2.3.5")).as("the neighbour").isFalse();
  }

  @Test
  void somebody_who_only_hits_may_look_forty_times_a_minute() {
    for (int look = 0; look < 40; look++) {
      assertThat(guesses.areTooMany("1.2.3.4")).as("look %s", look).isFalse();
    }
    assertThat(guesses.areTooMany("1.2.3.4")).isTrue();
  }

  @Test
  void many_at_once_get_no_more_looks_than_one_after_the_other() throws Exception {
    AtomicInteger granted = new AtomicInteger();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 400; i++) {
        threads.submit(() -> {
          if (!guesses.areTooMany("9.9.9.9")) {
            granted.incrementAndGet();
          }
        });
      }
    }
    assertThat(granted.get()).isBetween(40, 45);
  }

  @Test
  @Timeout(20)
  void a_million_strangers_do_not_fill_the_memory_and_forget_nobody_who_just_guessed() {
    for (int stranger = 0; stranger < 100_000; stranger++) {
      guesses.areTooMany("stranger " + stranger);
    }
    for (int miss = 0; miss < 20; miss++) {
      guesses.missed("the guesser");
    }
    assertThat(guesses.areTooMany("the guesser")).isTrue();
  }

  @Test
  void a_hit_and_a_miss_take_the_same_time() {
    long[] took = new long[2];
    for (int kind = 0; kind < 2; kind++) {
      long began = System.nanoTime();
      EvenPace pace = EvenPace.begin();
      if (kind == 1) {
        Math.sqrt(began);
      }
      pace.end();
      took[kind] = System.nanoTime() - began;
    }
    assertThat(took[0]).isGreaterThanOrEqualTo(25_000_000L);
    assertThat(took[1]).isGreaterThanOrEqualTo(25_000_000L);
  }
}
