package vn.motcua.inspections;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something of an inspection that waits for somebody.
 *
 * @param step what is to be done
 * @param words whom to inspect, what was found, or what is to be done about it
 */
record InspectionDue(UUID plan, int number, Step step, String words, LocalDate due) {
  /** The inspection itself, mending what was found, the second look. */
  enum Step {
    HOLD,
    MEND,
    LOOK
  }
}
