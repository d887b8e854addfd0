package vn.motcua.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fixed words of one form template, from {@code forms/<template>.properties} over {@code
 * forms/common.properties}. A template that has been printed from is never edited: a change is a
 * new template.
 */
final class Wording {

  private static final Map<String, Wording> READ = new ConcurrentHashMap<>();

  private final String template;
  private final Properties words;

  private Wording(String template) {
    this.template = template;
    this.words = new Properties(load("common", new Properties()));
    load(template, words);
  }

  static Wording of(String template) {
    return READ.computeIfAbsent(template, Wording::new);
  }

  /** The words under a key, with {@code {0}}, {@code {1}}… filled in. */
  String say(String key, Object... values) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("forms/" + template + ".properties has no " + key);
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  /** The value, or the dash that stands for "not given". */
  String orDash(String value) {
    return value.isBlank() ? say("none") : value;
  }

  /** The value, or dots to write on. */
  String orDots(String value) {
    return value.isBlank() ? say("dots") : value;
  }

  /** "Nà Hỳ, ngày 02 tháng 11 năm 2026". */
  String placeAndDate(String place, LocalDate day) {
    return say(
        "place.date", place, two(day.getDayOfMonth()), two(day.getMonthValue()), day.getYear());
  }

  /** "08 giờ 05 phút, thứ Hai ngày 02/11/2026". */
  String moment(LocalDateTime at) {
    return say("moment", two(at.getHour()), two(at.getMinute()), weekdayAndDate(at.toLocalDate()));
  }

  /** "thứ Hai ngày 02/11/2026". */
  String weekdayAndDate(LocalDate day) {
    return say("weekday.date", say("weekday." + day.getDayOfWeek().getValue()), date(day));
  }

  /** "02/11/2026". */
  String date(LocalDate day) {
    return two(day.getDayOfMonth()) + "/" + two(day.getMonthValue()) + "/" + day.getYear();
  }

  /** "08:05 02/11/2026", for narrow cells. */
  String shortMoment(LocalDateTime at) {
    return two(at.getHour()) + ":" + two(at.getMinute()) + " " + date(at.toLocalDate());
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static Properties load(String name, Properties into) {
    try (InputStream in = Wording.class.getResourceAsStream("/forms/" + name + ".properties")) {
      if (in == null) {
        throw new IllegalStateException("no form template named " + name);
      }
      into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return into;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
