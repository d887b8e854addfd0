package vn.motcua.deadlines;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.motcua.deadlines.Explanation.RestDay;
import vn.motcua.shared.FoldedText;
import vn.motcua.web.Texts;

/** Days, times and amounts as a clerk would say them. */
final class DayWords {
  private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d/M/yyyy");
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d/M");

  /** More weekend days than this are counted, not listed. */
  private static final int WEEKENDS_LISTED = 4;

  private static final int HOLIDAYS_LISTED = 10;

  /** Holidays by law, whose names are known in every language. */
  private static final Set<String> NAMED =
      Set.of(
          "tet-duong-lich",
          "tet-nguyen-dan",
          "gio-to-hung-vuong",
          "ngay-chien-thang",
          "ngay-quoc-te-lao-dong",
          "quoc-khanh",
          "ngay-van-hoa-viet-nam");

  private final Texts texts;
  private final Locale locale;
  private final int plainYear;

  DayWords(Texts texts, Locale locale, int plainYear) {
    this.texts = texts;
    this.locale = locale;
    this.plainYear = plainYear;
  }

  String text(String key, Object... arguments) {
    return texts.text(locale, key, arguments);
  }

  /** "8 giờ" or "8 giờ 30". */
  String clock(LocalDateTime at) {
    return at.getMinute() == 0
        ? text("web.clock.hour", at.getHour())
        : text("web.clock.minute", at.getHour(), "%02d".formatted(at.getMinute()));
  }

  /** The same, to the second when that matters. */
  String exactClock(LocalDateTime at) {
    return at.getSecond() == 0
        ? clock(at)
        : text("deadlines.clock.second", at.getHour(), at.getMinute(), at.getSecond());
  }

  /** "thứ Hai". */
  String weekday(LocalDate date) {
    return text("web.weekday." + date.getDayOfWeek().getValue());
  }

  /** "thứ Hai 31/8", with the year when it is another one. */
  String day(LocalDate date) {
    return weekday(date) + " " + date(date);
  }

  /** "thứ Hai 31/8/2026". */
  String longDay(LocalDate date) {
    return weekday(date) + " " + FULL.format(date);
  }

  String fullDate(LocalDate date) {
    return FULL.format(date);
  }

  /** "8 giờ thứ Hai 31/8". */
  String moment(LocalDateTime at) {
    return text("deadlines.moment", clock(at), day(at.toLocalDate()));
  }

  String limit(TimeLimit limit) {
    boolean minutes = limit.measure() == Measure.WORKING_HOUR && limit.parts() % 15 != 0;
    return minutes
        ? text("deadlines.limit.minutes", limit.parts())
        : text("deadlines.limit." + limit.measure(), number(limit.amount()));
  }

  /** "Thứ Ba 24/11 nghỉ lễ (Ngày Văn hóa Việt Nam)." */
  String unusual(UnusualDays days) {
    String when =
        days.first().equals(days.last())
            ? day(days.first())
            : text("deadlines.coming.range", day(days.first()), day(days.last()));
    String name = days.rule().shortName();
    boolean other = days.rule().kind() == DayRule.Kind.HOLIDAY && !NAMED.contains(key(name));
    String told =
        text("deadlines.coming." + (other ? "OTHER" : days.rule().kind()), when, holiday(name));
    String sentence = days.provisional() ? text("deadlines.coming.expected", told) : told;
    return sentence.substring(0, 1).toUpperCase(locale) + sentence.substring(1);
  }

  /** The holiday's name in the reader's language when it has one. */
  String holiday(String name) {
    return NAMED.contains(key(name)) ? text("deadlines.holiday." + key(name)) : name;
  }

  private static String key(String name) {
    return FoldedText.of(name).replace(' ', '-');
  }

  /** Runs of one holiday are told as one; many weekends as a number. */
  String restDays(List<RestDay> days) {
    List<String> told = new ArrayList<>();
    long saturdays = count(days, RestDay.Kind.SATURDAY);
    long sundays = count(days, RestDay.Kind.SUNDAY);
    boolean list = saturdays + sundays <= WEEKENDS_LISTED;
    if (!list && saturdays > 0) {
      told.add(text("deadlines.rest.saturdays", saturdays));
    }
    if (!list && sundays > 0) {
      told.add(text("deadlines.rest.sundays", sundays));
    }
    List<List<RestDay>> runs = runs(days, list);
    runs.stream().limit(HOLIDAYS_LISTED).map(this::run).forEach(told::add);
    int more = runs.stream().skip(HOLIDAYS_LISTED).mapToInt(List::size).sum();
    if (more > 0) {
      told.add(text("deadlines.rest.more", more));
    }
    return String.join(", ", told);
  }

  private static List<List<RestDay>> runs(List<RestDay> days, boolean weekends) {
    List<List<RestDay>> runs = new ArrayList<>();
    for (RestDay day : days) {
      boolean weekend = day.kind() == RestDay.Kind.SATURDAY || day.kind() == RestDay.Kind.SUNDAY;
      if (weekend && !weekends) {
        continue;
      }
      if (!runs.isEmpty() && continues(runs.getLast().getLast(), day)) {
        runs.getLast().add(day);
      } else {
        runs.add(new ArrayList<>(List.of(day)));
      }
    }
    return runs;
  }

  private static boolean continues(RestDay before, RestDay day) {
    return before.date().plusDays(1).equals(day.date())
        && before.kind() == day.kind()
        && before.provisional() == day.provisional()
        && (day.kind() == RestDay.Kind.DAY_IN_LIEU
            || day.kind() == RestDay.Kind.HOLIDAY && before.name().equals(day.name()));
  }

  private String run(List<RestDay> run) {
    RestDay first = run.getFirst();
    String days = range(first.date(), run.getLast().date());
    String told =
        switch (first.kind()) {
          case SATURDAY, SUNDAY -> day(first.date());
          case HOLIDAY -> text("deadlines.rest.holiday", holiday(first.name()), days);
          case DAY_IN_LIEU -> text("deadlines.rest.in-lieu", days);
          case CLOSED_WEEKDAY -> text("deadlines.rest.closed", day(first.date()));
        };
    return first.provisional() ? text("deadlines.rest.provisional", told) : told;
  }

  /** "1–2/9", "30/8–2/9" or a single date. */
  String range(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return date(first);
    }
    boolean oneMonth = first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
    return (oneMonth ? String.valueOf(first.getDayOfMonth()) : date(first)) + "–" + date(last);
  }

  private String date(LocalDate date) {
    return (date.getYear() == plainYear ? SHORT : FULL).format(date);
  }

  private String number(BigDecimal amount) {
    String plain = amount.toPlainString();
    return locale.getLanguage().equals("vi") ? plain.replace('.', ',') : plain;
  }

  private static long count(List<RestDay> days, RestDay.Kind kind) {
    return days.stream().filter(day -> day.kind() == kind).count();
  }
}
