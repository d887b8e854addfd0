package vn.motcua.organisation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.motcua.shared.OfficeTime;

/**
 * The numbers under which an officer may be called; gives out the personal one only with consent
 * and within the hours the officer stated, Monday to Friday; otherwise the duty number. Whether the
 * officer is there at all, {@link RosterLine} knows: pages ask there.
 */
public final class Phones {
  private final String duty;
  private final String personal;
  private final boolean consent;
  private final LocalTime from;
  private final LocalTime to;

  Phones(String duty, String personal, boolean consent, LocalTime from, LocalTime to) {
    this.duty = duty;
    this.personal = personal;
    this.consent = consent;
    this.from = from;
    this.to = to;
  }

  /** The number of the office; empty when neither officer nor unit has stated one. */
  String duty() {
    return duty;
  }

  /** The number to show at that moment by consent and hours alone. */
  String at(Instant moment) {
    return isPersonalShownAt(moment) ? personal : duty;
  }

  /** Whether {@link #at} gives the officer's own number. */
  boolean isPersonalShownAt(Instant moment) {
    LocalDateTime local = OfficeTime.local(moment);
    LocalTime time = local.toLocalTime();
    return consent
        && local.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
        && !personal.isEmpty()
        && !time.isBefore(from)
        && time.isBefore(to);
  }

  /** End of the stated hours, local time. */
  LocalTime personalUntil() {
    return to;
  }

  /** Never shows a number in a log line. */
  @Override
  public String toString() {
    return "Phones";
  }
}
