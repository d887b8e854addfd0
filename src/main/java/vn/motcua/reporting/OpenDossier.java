package vn.motcua.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.OfficeTime;

/**
 * One dossier in the open data, as it stood at the end of a period: days, no person, no officer, no
 * procedure.
 *
 * @param ref public random reference
 * @param field as published; small fields together
 * @param finishedAt the result was ready, or the dossier was withdrawn or stopped; none while under
 *     way
 * @param outcome GRANTED, REFUSED, WITHDRAWN or STOPPED; empty while under way
 * @param pausedDays calendar days the legal clock stood still until then
 * @param rescheduled an apology gave a new date; it does not change what is late
 */
public record OpenDossier(
    UUID ref,
    String field,
    String channel,
    Instant receivedAt,
    Instant dueAt,
    @Nullable Instant finishedAt,
    String outcome,
    int pausedDays,
    boolean rescheduled,
    Timeliness timeliness) {

  /** How it stood against its due date. Law: QĐ 766/QĐ-TTg. */
  public enum Timeliness {
    /** Finished before the due day. */
    EARLY,
    /** Finished on the due day, up to the due instant; also given up by the citizen in time. */
    ON_TIME,
    /**
     * Finished after the due instant, after an apology, or with an admitted fault of the office.
     */
    LATE,
    UNDER_WAY,
    /** Not finished, and the due instant has passed while the clock ran. */
    UNDER_WAY_LATE
  }

  OpenDossier inField(String name) {
    return new OpenDossier(
        ref,
        name,
        channel,
        receivedAt,
        dueAt,
        finishedAt,
        outcome,
        pausedDays,
        rescheduled,
        timeliness);
  }

  public LocalDate receivedOn() {
    return OfficeTime.date(receivedAt);
  }

  public LocalDate dueOn() {
    return OfficeTime.date(dueAt);
  }

  public @Nullable LocalDate finishedOn() {
    return finishedAt == null ? null : OfficeTime.date(finishedAt);
  }
}
