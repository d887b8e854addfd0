package vn.motcua.deadlines;

import static vn.motcua.deadlines.DayRule.Kind.COMPENSATORY;
import static vn.motcua.deadlines.DayRule.Kind.HOLIDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * The days off a year has by law alone, before anybody has published that year's calendar: Labour
 * Code 2019, Điều 112 and 111.3, and Resolution 28/2026/QH16 (24 November).
 *
 * <p>Two choices belong to the Prime Minister each year. Until then we take the usual ones: of Tết
 * the last day of the old year and four of the new, and beside 2 September the neighbour that joins
 * it to the nearer weekend, as in every year from 2021 to 2026.
 */
final class StatutoryDays {
  private StatutoryDays() {}

  static Map<LocalDate, DayRule> of(LunarYear lunar) {
    int year = lunar.year();
    Map<LocalDate, DayRule> days = new TreeMap<>();
    put(days, HOLIDAY, LocalDate.of(year, 1, 1), "Tết Dương lịch");
    for (int i = -1; i < 4; i++) {
      put(days, HOLIDAY, lunar.newYear().plusDays(i), "Tết Nguyên đán");
    }
    put(days, HOLIDAY, lunar.hungKings(), "Giỗ Tổ Hùng Vương");
    put(days, HOLIDAY, LocalDate.of(year, 4, 30), "Ngày Chiến thắng");
    put(days, HOLIDAY, LocalDate.of(year, 5, 1), "Ngày Quốc tế lao động");
    LocalDate nationalDay = LocalDate.of(year, 9, 2);
    put(days, HOLIDAY, nationalDay, "Quốc khánh");
    if (year >= 2021) {
      put(days, HOLIDAY, besideNationalDay(nationalDay), "Quốc khánh");
    }
    if (year >= 2026) {
      put(days, HOLIDAY, LocalDate.of(year, 11, 24), "Ngày Văn hóa Việt Nam");
    }
    for (DayRule holiday : days.values().toArray(DayRule[]::new)) {
      if (isWeekend(holiday.date())) {
        put(days, COMPENSATORY, nextWorkday(days, holiday.date()), "Nghỉ bù " + holiday.name());
      }
    }
    return days;
  }

  private static LocalDate besideNationalDay(LocalDate nationalDay) {
    return switch (nationalDay.getDayOfWeek()) {
      case MONDAY, THURSDAY, SUNDAY -> nationalDay.plusDays(1);
      case TUESDAY, WEDNESDAY, FRIDAY, SATURDAY -> nationalDay.minusDays(1);
    };
  }

  private static LocalDate nextWorkday(Map<LocalDate, DayRule> days, LocalDate holiday) {
    LocalDate day = holiday.plusDays(1);
    while (isWeekend(day) || days.containsKey(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  private static void put(
      Map<LocalDate, DayRule> days, DayRule.Kind kind, LocalDate date, String name) {
    days.putIfAbsent(date, new DayRule(date, kind, name));
  }
}
