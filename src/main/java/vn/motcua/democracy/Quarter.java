package vn.motcua.democracy;

import java.time.LocalDate;

/** A quarter of a year, for lists and reports. */
public record Quarter(int year, int number) implements Comparable<Quarter> {
  private static final int MONTHS = 3;

  public Quarter {
    if (year < 2023 || year > 2200 || number < 1 || number > 4) {
      throw new IllegalArgumentException("no quarter: " + number + "/" + year);
    }
  }

  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
  }

  public LocalDate first() {
    return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
  }

  public LocalDate last() {
    return first().plusMonths(MONTHS).minusDays(1);
  }

  public Quarter previous() {
    return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
  }

  public Quarter next() {
    return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
  }

  @Override
  public int compareTo(Quarter other) {
    return first().compareTo(other.first());
  }
}
