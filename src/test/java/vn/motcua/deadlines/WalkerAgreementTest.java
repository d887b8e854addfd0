package vn.motcua.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WalkerAgreementTest {
  private final long seed = Long.getLong("deadlines.seed", System.nanoTime());

  @Test
  void engine_and_walker_agree_on_twenty_thousand_due_dates() {
    Random random = new Random(seed);
    for (int office = 0; office < 200; office++) {
      RandomOffice made = new RandomOffice(random);
      for (int i = 0; i < 100; i++) {
        RandomOffice.Case c = made.nextCase();
        String told = "-Ddeadlines.seed=%d office %d case %d: %s".formatted(seed, office, i, c);
        DueDate due = made.calendar.reckon(c.received(), TimeLimit.of(c.amount(), c.measure()));
        assertThat(due.due())
            .as(told)
            .isEqualTo(made.walker.due(c.received(), c.amount(), c.measure().name()));
        if (c.measure() != Measure.CLOCK_HOUR) {
          assertThat(due.clockStart()).as(told).isEqualTo(made.walker.clockStart(c.received()));
        }
      }
    }
  }

  @Test
  void engine_and_walker_agree_on_when_a_step_is_due() {
    Random random = new Random(seed);
    for (int i = 0; i < 4000; i++) {
      RandomOffice made = i % 100 == 0 || office == null ? fresh(random) : office;
      LocalDateTime from = made.receipt();
      Duration time = Duration.ofSeconds(1 + random.nextInt(600_000));
      boolean workingDays = random.nextBoolean();
      Measure measure = workingDays ? Measure.WORKING_DAY : Measure.WORKING_HOUR;
      assertThat(made.calendar.after(from, time, measure))
          .as("-Ddeadlines.seed=%d case %d: %s + %s %s", seed, i, from, time, measure)
          .isEqualTo(made.walker.consume(from, time, workingDays));
    }
  }

  @Test
  void time_used_is_the_number_of_minutes_that_begin_while_open() {
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      RandomOffice made = i % 10 == 0 || office == null ? fresh(random) : office;
      LocalDateTime from = made.receipt().truncatedTo(ChronoUnit.MINUTES);
      LocalDateTime to = from.plusMinutes(random.nextInt(40_000));
      boolean workingDays = random.nextBoolean();
      Measure measure = workingDays ? Measure.WORKING_DAY : Measure.WORKING_HOUR;
      assertThat(made.calendar.timeUsed(from, to, measure))
          .as("-Ddeadlines.seed=%d case %d: %s to %s %s", seed, i, from, to, measure)
          .isEqualTo(Duration.ofMinutes(made.walker.minutesOpen(from, to, workingDays)));
    }
  }

  @Test
  void due_date_and_time_used_are_each_others_inverse() {
    Random random = new Random(seed);
    RandomOffice made = fresh(random);
    for (int i = 0; i < 2000; i++) {
      LocalDateTime from = made.receipt();
      Duration time = Duration.ofMillis(1 + random.nextInt(900_000_000));
      for (Measure measure : Measure.values()) {
        LocalDateTime to = made.calendar.after(from, time, measure);
        assertThat(made.calendar.timeUsed(from, to, measure))
            .as("-Ddeadlines.seed=%d case %d: %s + %s %s", seed, i, from, time, measure)
            .isEqualTo(time);
      }
    }
  }

  @Test
  void many_threads_asking_near_and_far_get_what_one_would_get() {
    Random random = new Random(seed);
    RandomOffice made = new RandomOffice(random);
    List<RandomOffice.Case> cases = Stream.generate(made::nextCase).limit(4000).toList();
    WorkingCalendar far = made.calendar;
    cases.parallelStream()
        .forEach(c -> {
          TimeLimit limit = TimeLimit.of(c.amount(), c.measure());
          far.reckon(c.received().minusYears(c.hashCode() & 31), limit);
          assertThat(far.reckon(c.received(), limit).due())
              .as("-Ddeadlines.seed=%d %s", seed, c)
              .isEqualTo(made.walker.due(c.received(), c.amount(), c.measure().name()));
        });
  }

  private RandomOffice office;

  private RandomOffice fresh(Random random) {
    office = new RandomOffice(random);
    return office;
  }
}
