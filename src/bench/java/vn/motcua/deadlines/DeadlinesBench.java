package vn.motcua.deadlines;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import vn.motcua.shared.OfficeTime;

/**
 * Due dates per second on one core, the engine beside the {@link Walker}, on the shipped calendar.
 *
 * <p>Run by {@code bin/bench deadlines}: first a million made-up cases must agree, then the speed.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DeadlinesBench {
  private static final int RECEIPTS = 4096;

  /** The time allowed, as amount and measure. */
  @Param({
    "1 WORKING_DAY",
    "30 WORKING_DAY",
    "250 WORKING_DAY",
    "1.5 WORKING_DAY",
    "240 WORKING_HOUR",
    "30 CALENDAR_DAY",
    "6 MONTH",
    "1 SAME_DAY"
  })
  public String limit = "1 WORKING_DAY";

  private final WorkingCalendar calendar = Calendars.shipped();
  private final Walker walker = shippedWalker();
  private final LocalDateTime[] receipts = new LocalDateTime[RECEIPTS];
  private final Instant[] instants = new Instant[RECEIPTS];
  private TimeLimit time = TimeLimit.sameDay();
  private BigDecimal amount = BigDecimal.ONE;
  private String measure = "";
  private int next;

  /** Receipts at any second of 2026, so that nothing can be folded away. */
  @Setup
  public void receive() {
    Random random = new Random(7);
    for (int i = 0; i < RECEIPTS; i++) {
      receipts[i] =
          LocalDate.of(2026, 1, 1)
              .plusDays(random.nextInt(365))
              .atTime(LocalTime.ofSecondOfDay(random.nextInt(86_400)));
      instants[i] = OfficeTime.instant(receipts[i]);
    }
    String[] words = limit.split(" ");
    amount = new BigDecimal(words[0]);
    measure = words[1];
    time = TimeLimit.of(amount, Measure.valueOf(measure));
  }

  @Benchmark
  public DueDate engine() {
    return calendar.reckon(receipts[next++ & RECEIPTS - 1], time);
  }

  /** From the stored instant to the stored instant, as intake does. */
  @Benchmark
  public Instant engineInstants() {
    return calendar.reckon(instants[next++ & RECEIPTS - 1], time).dueInstant();
  }

  @Benchmark
  public LocalDateTime walker() {
    return walker.due(receipts[next++ & RECEIPTS - 1], amount, measure);
  }

  /** A step's due instant and the time used until it, as every hand-over does. */
  @Benchmark
  public void steps(Blackhole hole) {
    Instant from = instants[next++ & RECEIPTS - 1];
    Instant due = calendar.stepDue(from, Duration.ofMinutes(288), time.measure());
    hole.consume(calendar.timeUsed(from, due, time.measure()));
  }

  /** The shipped calendar told to the walker, without a class of the engine inside it. */
  private static Walker shippedWalker() {
    Map<DayOfWeek, List<LocalTime[]>> week = new EnumMap<>(DayOfWeek.class);
    for (int day = 1; day <= 5; day++) {
      week.put(
          DayOfWeek.of(day),
          List.of(
              new LocalTime[] {LocalTime.of(7, 30), LocalTime.of(11, 30)},
              new LocalTime[] {LocalTime.of(13, 0), LocalTime.of(17, 0)}));
    }
    TreeMap<LocalDate, Map<DayOfWeek, List<LocalTime[]>>> weeks = new TreeMap<>();
    weeks.put(LocalDate.of(1900, 1, 1), week);
    Set<LocalDate> off = new HashSet<>();
    Set<LocalDate> madeUp = new HashSet<>();
    WorkingCalendar calendar = Calendars.shipped();
    LocalDate.of(2024, 1, 1)
        .datesUntil(LocalDate.of(2032, 1, 1))
        .flatMap(day -> calendar.ruleOn(day).stream())
        .forEach(rule -> (rule.kind().isOff() ? off : madeUp).add(rule.date()));
    return new Walker(weeks, off, madeUp);
  }

  public static void main(String[] arguments) throws Exception {
    DeadlinesReport.run(arguments);
  }
}
