package vn.motcua.deadlines;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.web.Texts;

/** Opening hours in the words of a notice at the door. */
@Component
public class OpeningWords {
  private final Texts texts;

  OpeningWords(Texts texts) {
    this.texts = texts;
  }

  /** For instance "Hôm nay, Chủ nhật 22/11: Trung tâm nghỉ". */
  public String heading(OpeningHours hours, Locale locale) {
    DayWords words = words(hours, locale);
    String day = words.day(hours.date());
    if (hours.sessions().isEmpty()) {
      return hours
          .rule()
          .map(rule -> words.text("deadlines.today.holiday", day, words.holiday(rule.shortName())))
          .orElseGet(() -> words.text("deadlines.today.closed", day));
    }
    if (hours.closing().isPresent()) {
      return words.text("deadlines.today.open", day, words.clock(hours.closing().get()));
    }
    boolean again = hours.nextOpening().toLocalDate().equals(hours.date());
    return words.text(again ? "deadlines.today.not-now" : "deadlines.today.over", day);
  }

  /** For instance "Mở lại thứ Hai 7 giờ 30. Thứ Ba 24/11 nghỉ lễ." */
  public List<String> sentences(OpeningHours hours, Locale locale) {
    DayWords words = words(hours, locale);
    List<String> told = new ArrayList<>();
    if (!hours.open()) {
      told.add(words.text("deadlines.today.opens", when(hours, words)));
    }
    hours.coming().stream().limit(4).forEach(days -> told.add(words.unusual(days)));
    return told;
  }

  /** "7:30–11:30, 13:00–17:00", or that the Centre is closed. */
  public String sessions(List<Session> sessions, Locale locale) {
    return sessions.isEmpty() ? texts.text(locale, "deadlines.closed") : plain(sessions);
  }

  /** The same without words; empty when closed. */
  public static String plain(List<Session> sessions) {
    return sessions.stream()
        .map(session -> time(session.start()) + "–" + time(session.end()))
        .collect(Collectors.joining(", "));
  }

  /** For instance "Từ thứ Hai 16/2/2026 đến thứ Sáu 20/2/2026 nghỉ lễ (Tết Nguyên đán)." */
  public String days(UnusualDays days, Locale locale) {
    return new DayWords(texts, locale, 0).unusual(days);
  }

  /** For instance "thứ Hai 31/8/2026". */
  public String date(LocalDate date, Locale locale) {
    return new DayWords(texts, locale, 0).longDay(date);
  }

  private static String when(OpeningHours hours, DayWords words) {
    LocalDateTime at = hours.nextOpening();
    LocalDate day = at.toLocalDate();
    if (day.equals(hours.date())) {
      return words.text("deadlines.today.later", words.clock(at));
    }
    boolean thisWeek = day.isBefore(hours.date().plusDays(7));
    return words.text(
        "deadlines.today.on", thisWeek ? words.weekday(day) : words.day(day), words.clock(at));
  }

  private static String time(java.time.LocalTime time) {
    return "%d:%02d".formatted(time.getHour(), time.getMinute());
  }

  private DayWords words(OpeningHours hours, Locale locale) {
    return new DayWords(texts, locale, hours.date().getYear());
  }
}
