package vn.motcua.reception;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.motcua.deadlines.WorkingCalendar;
import vn.motcua.shared.PersonalMarks;
import vn.motcua.web.Message;

/**
 * The rules on reception days that need nothing but the calendar. Days are counted as Bộ luật Dân
 * sự 2015 Điều 147 says: the day something happens is not counted.
 */
final class ReceptionRules {
  static final int NOTICE_DAYS = 5;
  static final int TEST_DAYS = 1;
  static final int REFUSAL_DAYS = 3;
  static final int LONGEST_PLACE = 300;
  static final int LONGEST_REASON = 500;
  private static final int FARTHEST_DAYS = 366;

  private ReceptionRules() {}

  /** Last day to announce a reception over the network (NĐ 154/2026 Điều 23 khoản 1). */
  static LocalDate noticeBy(WorkingCalendar calendar, LocalDate held) {
    return before(calendar, held, NOTICE_DAYS);
  }

  /** Last day to have tried the connection (NĐ 154/2026 Điều 23 khoản 1). */
  static LocalDate testBy(WorkingCalendar calendar, LocalDate held) {
    return before(calendar, held, TEST_DAYS);
  }

  /** First day on which a reception over the network announced today may be held. */
  static LocalDate firstOnline(WorkingCalendar calendar, LocalDate today) {
    LocalDate day = today.plusDays(1);
    while (noticeBy(calendar, day).isBefore(today)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** Last day for the written refusal (NĐ 154/2026 Điều 4 khoản 3). */
  static LocalDate refusalBy(WorkingCalendar calendar, LocalDate known) {
    return after(calendar, known, REFUSAL_DAYS);
  }

  private static LocalDate before(WorkingCalendar calendar, LocalDate day, int workingDays) {
    LocalDate at = day;
    int left = workingDays;
    while (left > 0) {
      at = at.minusDays(1);
      left -= calendar.isWorkingDay(at) ? 1 : 0;
    }
    return at;
  }

  private static LocalDate after(WorkingCalendar calendar, LocalDate day, int workingDays) {
    LocalDate at = day;
    int left = workingDays;
    while (left > 0) {
      at = at.plusDays(1);
      left -= calendar.isWorkingDay(at) ? 1 : 0;
    }
    return at;
  }

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /**
   * Mondays of the weeks in which the head of the unit receives nobody though somebody works: at
   * least one day a week is owed (Luật Tiếp công dân Điều 15). A week without a working day owes
   * nothing.
   */
  static List<LocalDate> weeksWithout(
      WorkingCalendar calendar, List<ReceptionDay> days, LocalDate today, int weeks) {
    Set<LocalDate> kept =
        days.stream()
            .filter(day -> !day.cancelled() && day.plan().kind() == ReceptionKind.HEAD)
            .filter(day -> !day.plan().isStoodInFor())
            .map(day -> monday(day.plan().day()))
            .collect(Collectors.toSet());
    LocalDate first = monday(today);
    return first
        .datesUntil(first.plusWeeks(weeks), Period.ofWeeks(1))
        .filter(week -> !kept.contains(week))
        .filter(week -> week.datesUntil(week.plusDays(7)).anyMatch(calendar::isWorkingDay))
        .toList();
  }

  /** What is wrong with a plan, by field. */
  static Map<String, Message> broken(
      ReceptionDay.Plan plan, LocalDateTime now, WorkingCalendar calendar) {
    Map<String, Message> errors = new LinkedHashMap<>();
    LocalDate today = now.toLocalDate();
    if (!plan.from().isBefore(plan.until())) {
      errors.put("den", Message.of("reception.error.until"));
    } else if (!plan.day().atTime(plan.until()).isAfter(now)) {
      errors.put("ngay", Message.of("reception.error.past"));
    } else if (plan.day().isAfter(today.plusDays(FARTHEST_DAYS))) {
      errors.put("ngay", Message.of("reception.error.far"));
    }
    if (plan.minutes() < 5 || plan.minutes() > 240) {
      errors.put("phut", Message.of("reception.error.minutes"));
    } else if (plan.from().isBefore(plan.until()) && plan.turns() < 1) {
      errors.put("phut", Message.of("reception.error.no-turn"));
    }
    text(errors, "noi", plan.place(), LONGEST_PLACE);
    if (plan.online() && noticeBy(calendar, plan.day()).isBefore(today)) {
      errors.put(
          "ngay", Message.of("reception.error.notice", NOTICE_DAYS, firstOnline(calendar, today)));
    }
    return errors;
  }

  /** A text that must be there and no longer than so many characters. */
  static void text(Map<String, Message> errors, String field, String value, int most) {
    if (value.isBlank()) {
      errors.put(field, Message.of("reception.error.missing"));
    } else {
      longest(errors, field, value, most);
    }
  }

  /** A text everybody will read: without numbers and addresses that lead to a person. */
  static void open(Map<String, Message> errors, String field, String value, int most) {
    text(errors, field, value, most);
    unmarked(errors, field, PersonalMarks.numbers(value));
  }

  /** Says what has to go out of a text before everybody reads it. */
  static void unmarked(Map<String, Message> errors, String field, List<String> marks) {
    if (!marks.isEmpty()) {
      errors.putIfAbsent(
          field, Message.of("reception.error.personal", String.join("; ", new TreeSet<>(marks))));
    }
  }

  static void longest(Map<String, Message> errors, String field, String value, int most) {
    if (value.length() > most) {
      errors.put(field, Message.of("reception.error.long", most, value.length()));
    }
  }
}
