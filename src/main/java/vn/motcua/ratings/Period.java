package vn.motcua.ratings;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter or a whole year, by the day the result went back.
 *
 * @param quarter 1–4, or 0 for the year
 */
public record Period(int year, int quarter) {
  private static final Pattern WRITTEN = Pattern.compile("([12]\\d{3})(?:-Q([1-4]))?");

  static Period quarterOf(LocalDate day) {
    return new Period(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }

  /** As in an address: 2026-Q4 or 2026. */
  public static Optional<Period> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new Period(
                Integer.parseInt(matcher.group(1)),
                matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  public boolean isYear() {
    return quarter == 0;
  }

  Period wholeYear() {
    return new Period(year, 0);
  }

  /** Smallest and largest written period it holds; the year holds its quarters and its rest. */
  String from() {
    return toString();
  }

  String to() {
    return isYear() ? year + "-Q4" : toString();
  }

  LocalDate begins() {
    return LocalDate.of(year, isYear() ? 1 : 3 * quarter - 2, 1);
  }

  /** The first day that is no longer in it. */
  LocalDate ends() {
    return begins().plusMonths(isYear() ? 12 : 3);
  }

  @Override
  public String toString() {
    return isYear() ? String.valueOf(year) : year + "-Q" + quarter;
  }
}
