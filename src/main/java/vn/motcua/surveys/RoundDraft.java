package vn.motcua.surveys;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * A round to be opened.
 *
 * @param id the key that makes a form sent twice open one round
 * @param year whose official round it is; none for any other round
 * @param perUnit how many people of each commune are drawn, or how many forms were handed out there
 */
public record RoundDraft(
    UUID id,
    String form,
    String title,
    List<UnitId> units,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    int perUnit,
    @Nullable LocalDate until,
    @Nullable Integer year) {
  static final int SMALLEST = 5;
  static final int LARGEST = 1000;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_DAYS = 120;

  /** A round of no year. */
  public RoundDraft(
      UUID id,
      String form,
      String title,
      List<UnitId> units,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      int perUnit,
      @Nullable LocalDate until) {
    this(id, form, title, units, from, to, perUnit, until, null);
  }

  public RoundDraft {
    units = List.copyOf(units);
  }

  private static boolean isOutside(@Nullable LocalDate day, int year) {
    return day != null && day.getYear() != year;
  }

  /** What is wrong with it, by field. */
  Map<String, Message> errors(LocalDate today) {
    Map<String, Message> errors = new LinkedHashMap<>();
    if (title.isBlank() || title.length() > LONGEST_TITLE) {
      errors.put("ten", Message.of("surveys.error.title", LONGEST_TITLE, title.length()));
    }
    if (units.isEmpty()) {
      errors.put("xa", Message.of("surveys.error.units"));
    }
    if (from == null) {
      errors.put("tu", Message.of("surveys.error.day"));
    }
    if (to == null || !to.isBefore(today)) {
      errors.put("den", Message.of("surveys.error.past"));
    } else if (from != null && from.isAfter(to)) {
      errors.put("den", Message.of("surveys.error.order"));
    }
    if (perUnit < SMALLEST || perUnit > LARGEST) {
      errors.put("soNguoi", Message.of("surveys.error.size", SMALLEST, LARGEST));
    }
    if (until == null || until.isBefore(today) || until.isAfter(today.plusDays(LONGEST_DAYS))) {
      errors.put("hetHan", Message.of("surveys.error.until", LONGEST_DAYS));
    }
    if (year != null && (isOutside(from, year) || isOutside(to, year))) {
      errors.put("nam", Message.of("surveys.error.year.days", String.valueOf(year)));
    }
    return errors;
  }
}
