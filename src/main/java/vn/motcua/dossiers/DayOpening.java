package vn.motcua.dossiers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a day of intake joins the days of its unit that were opened before it.
 *
 * @param ordinal counts the unit's days in the order in which they were opened, from 1
 * @param before the day opened before it; null for the first
 */
record DayOpening(int ordinal, @Nullable Before before) {

  /**
   * A day as it stood when the next one was opened; it may have gone on afterwards.
   *
   * @param last its last number then
   * @param head its chain up to that number
   */
  record Before(LocalDate day, int last, byte[] head) {}
}
