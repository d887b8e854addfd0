package vn.motcua.dossiers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The legal time of a dossier as it stands now. Every value follows from the filing, the ledger of
 * pauses and the calendar; none is ever typed.
 *
 * @param dueAt last instant still on time by law
 * @param provisional the reckoning touched days whose holidays are not published
 * @param pauses how often the clock was stopped so far
 * @param pausedAt since when the clock stands still, if it does
 * @param supplemented the one request for papers has been sent
 * @param rescheduledTo the new date promised with the apology; the due date by law stays
 * @param agencyFault the office itself was at fault: counts as late whatever the date
 * @param watch when somebody has to be told
 */
public record LegalTime(
    Instant dueAt,
    boolean provisional,
    int pauses,
    @Nullable Instant pausedAt,
    boolean supplemented,
    @Nullable Instant rescheduledTo,
    boolean agencyFault,
    Watch watch) {

  /**
   * Instants from which the dossier is pointed out; none once the clock has ended.
   *
   * @param stepAt four fifths of the step's time are used; while the clock stands still, when what
   *     is waited for should have come
   * @param wholeAt four fifths of the whole time are used
   * @param apologyAt what remains no longer fits: the apology has to be drafted (form 04)
   */
  public record Watch(
      @Nullable Instant stepAt, @Nullable Instant wholeAt, @Nullable Instant apologyAt) {
    static final Watch NONE = new Watch(null, null, null);

    static Watch waiting(Instant over) {
      return new Watch(over, null, null);
    }
  }

  /** The date people are told: the one promised with an apology, else the one by law. */
  public Instant promisedAt() {
    Instant promised = rescheduledTo;
    return promised == null ? dueAt : promised;
  }

  /**
   * Last instant of the day by which what is waited for should come, while the clock is stopped.
   */
  public @Nullable Instant awaitedUntil() {
    Instant over = watch.stepAt();
    return pausedAt == null || over == null ? null : over.minusSeconds(1);
  }

  public boolean hasApology() {
    return rescheduledTo != null;
  }

  LegalTime stopped(Instant now, boolean supplement) {
    return new LegalTime(
        dueAt,
        provisional,
        pauses + 1,
        now,
        supplemented || supplement,
        rescheduledTo,
        agencyFault,
        Watch.NONE);
  }

  LegalTime due(Instant due, boolean uncertain) {
    return new LegalTime(
        due, uncertain, pauses, null, supplemented, rescheduledTo, agencyFault, watch);
  }

  LegalTime watched(Watch watched) {
    return new LegalTime(
        dueAt, provisional, pauses, pausedAt, supplemented, rescheduledTo, agencyFault, watched);
  }

  LegalTime rescheduled(Instant to) {
    return new LegalTime(
        dueAt, provisional, pauses, pausedAt, supplemented, to, agencyFault, watch);
  }

  LegalTime atFault() {
    return new LegalTime(
        dueAt, provisional, pauses, pausedAt, supplemented, rescheduledTo, true, watch);
  }

  LegalTime ended() {
    return new LegalTime(
        dueAt, provisional, pauses, null, supplemented, rescheduledTo, agencyFault, Watch.NONE);
  }
}
