package vn.motcua.deadlines;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An office made up by chance, told twice: once to the engine and once to the {@link Walker}. Also
 * makes up receipts, fond of the awkward ones.
 */
final class RandomOffice {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 365 * 8;

  final WorkingCalendar calendar;
  final Walker walker;
  private final Random random;
  private final List<LocalTime> edges = new ArrayList<>(List.of(LocalTime.of(15, 0)));

  /** One question to both. */
  record Case(LocalDateTime received, BigDecimal amount, Measure measure) {}

  RandomOffice(Random random) {
    this.random = random;
    TreeMap<LocalDate, Map<DayOfWeek, List<LocalTime[]>>> weeks = new TreeMap<>();
    List<WeeklyHours> hours = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      LocalDate from = i == 0 ? LocalDate.of(1900, 1, 1) : FIRST.plusDays(random.nextInt(DAYS));
      Map<DayOfWeek, List<LocalTime[]>> week = week();
      weeks.put(from, week);
      hours.removeIf(h -> h.from().equals(from));
      hours.add(new WeeklyHours(from, told(week)));
    }
    Set<LocalDate> off = new HashSet<>();
    Set<LocalDate> madeUp = new HashSet<>();
    for (int i = 0; i < 120; i++) {
      LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
      for (int run = random.nextInt(5) == 0 ? 1 + random.nextInt(10) : 1; run > 0; run--) {
        off.add(day.plusDays(run));
      }
    }
    for (int i = 0; i < 40; i++) {
      LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
      madeUp.add(random.nextBoolean() ? day.with(DayOfWeek.SATURDAY) : day);
    }
    off.removeAll(madeUp);
    Map<LocalDate, DayRule> rules = new HashMap<>();
    off.forEach(d -> rules.put(d, new DayRule(d, DayRule.Kind.HOLIDAY, "")));
    madeUp.forEach(d -> rules.put(d, new DayRule(d, DayRule.Kind.MAKEUP_WORK, "")));
    calendar =
        new WorkingCalendar(
            new CalendarRules(
                hours, rules, Map.of(), LocalDate.of(1900, 1, 1), LocalDate.of(2200, 1, 1)));
    walker = new Walker(weeks, off, madeUp);
  }

  Case nextCase() {
    Measure measure = Measure.values()[random.nextInt(Measure.values().length)];
    boolean large = random.nextInt(20) == 0;
    BigDecimal amount =
        switch (measure) {
          case WORKING_DAY -> quarters(1 + random.nextInt(large ? 1500 : 160));
          case WORKING_HOUR, CLOCK_HOUR -> quarters(1 + random.nextInt(large ? 4000 : 200));
          case CALENDAR_DAY -> BigDecimal.valueOf(1 + random.nextInt(large ? 700 : 60));
          case MONTH -> BigDecimal.valueOf(1 + random.nextInt(24));
          case SAME_DAY -> BigDecimal.ONE;
        };
    return new Case(receipt(), amount, measure);
  }

  LocalDateTime receipt() {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    return switch (random.nextInt(4)) {
      case 0 -> day.atTime(edges.get(random.nextInt(edges.size())));
      case 1 ->
          day.atTime(edges.get(random.nextInt(edges.size()))).plusSeconds(random.nextInt(3) - 1);
      case 2 -> day.atTime(LocalTime.ofSecondOfDay(random.nextInt(86_400)));
      default -> day.atTime(LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000L) * 1000));
    };
  }

  private static BigDecimal quarters(int n) {
    return BigDecimal.valueOf(n).multiply(new BigDecimal("0.25"));
  }

  private Map<DayOfWeek, List<LocalTime[]>> week() {
    Map<DayOfWeek, List<LocalTime[]>> week = new EnumMap<>(DayOfWeek.class);
    List<LocalTime[]> usual = day(1 + random.nextInt(3));
    for (DayOfWeek day : DayOfWeek.values()) {
      int chance = random.nextInt(10);
      if (day == DayOfWeek.SATURDAY ? chance < 5 : day == DayOfWeek.SUNDAY && chance < 1) {
        week.put(day, day(1));
      } else if (day.getValue() <= 5 && (day == DayOfWeek.WEDNESDAY || chance > 0)) {
        week.put(day, chance < 8 ? usual : day(1 + random.nextInt(2)));
      }
    }
    return week;
  }

  private List<LocalTime[]> day(int sessions) {
    TreeSet<Integer> cuts = new TreeSet<>();
    while (cuts.size() < sessions * 2) {
      cuts.add(6 * 60 + random.nextInt(14 * 60));
    }
    List<LocalTime[]> day = new ArrayList<>();
    List<LocalTime> times =
        cuts.stream().map(minute -> LocalTime.ofSecondOfDay(minute * 60L)).toList();
    edges.addAll(times);
    for (int i = 0; i < times.size(); i += 2) {
      day.add(new LocalTime[] {times.get(i), times.get(i + 1)});
    }
    return day;
  }

  private static Map<DayOfWeek, List<Session>> told(Map<DayOfWeek, List<LocalTime[]>> week) {
    Map<DayOfWeek, List<Session>> told = new EnumMap<>(DayOfWeek.class);
    week.forEach(
        (day, list) -> told.put(day, list.stream().map(s -> new Session(s[0], s[1])).toList()));
    return told;
  }
}
