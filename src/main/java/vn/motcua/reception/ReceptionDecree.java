package vn.motcua.reception;

import java.time.LocalDate;

/** The decree on citizen reception in force on a day; it decides forms and times. */
public enum ReceptionDecree {
  /** Until 30/06/2026; its forms and times are not known here. */
  ND_64_2014,
  /** NĐ 154/2026/NĐ-CP, from 01/07/2026 (Điều 44). */
  ND_154_2026;

  private static final LocalDate NEW = LocalDate.of(2026, 7, 1);

  public static ReceptionDecree on(LocalDate day) {
    return day.isBefore(NEW) ? ND_64_2014 : ND_154_2026;
  }
}
