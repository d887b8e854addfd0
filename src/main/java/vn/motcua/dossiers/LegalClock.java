package vn.motcua.dossiers;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadlines.DueDate;
import vn.motcua.deadlines.Measure;
import vn.motcua.deadlines.Pause;
import vn.motcua.deadlines.WorkingCalendar;
import vn.motcua.procedures.ClockRule;
import vn.motcua.procedures.WorkflowStep;
import vn.motcua.shared.OfficeTime;

/**
 * Reckons the legal time of one dossier: the due date from its budget and the ledger of pauses, and
 * the instants at which somebody has to be told (NĐ 118/2025/NĐ-CP as amended, điều: đang đối
 * chiếu; the apology one working day before the due time: domain rule of NĐ 61/2018 Điều 19.9).
 */
final class LegalClock {
  /** An apology has to be out one working day before; the draft comes up two days before. */
  private static final int DRAFT_DAYS = 2;

  private static final int LAST_DAYS = 1;

  private final Filing filing;
  private final WorkingCalendar calendar;

  LegalClock(Filing filing, WorkingCalendar calendar) {
    this.filing = filing;
    this.calendar = calendar;
  }

  /** The due date by law, with every pause of the ledger that has ended. */
  DueDate due(List<Standstill> ledger) {
    return reckoned(ledger).due(calendar);
  }

  /** The pauses that moved the due date, for its explanation. */
  List<Pause> subtracted(List<Standstill> ledger) {
    return List.copyOf(reckoned(ledger).subtracted());
  }

  /** A date reckoned at once, and the pauses since that are taken off. */
  private record Reckoned(DueDate first, List<Pause> subtracted) {
    DueDate due(WorkingCalendar calendar) {
      return calendar.extended(first, subtracted);
    }
  }

  /** A pause that began when the time had run out changes nothing: late stays late. */
  private Reckoned reckoned(List<Standstill> ledger) {
    Reckoned so = new Reckoned(calendar.reckon(filing.receivedAt(), filing.limit()), List.of());
    for (Standstill line : ledger) {
      Instant to = line.to();
      if (to == null || !line.from().isBefore(so.due(calendar).dueInstant())) {
        continue;
      }
      if (line.rule() == ClockRule.RESTART) {
        so = new Reckoned(calendar.reckon(to, filing.limit()), List.of());
      } else {
        List<Pause> more = new ArrayList<>(so.subtracted());
        more.add(new Pause(OfficeTime.local(line.from()), OfficeTime.local(to)));
        so = new Reckoned(so.first(), more);
      }
    }
    return so;
  }

  /**
   * What a changed calendar makes of a dossier whose clock runs.
   *
   * @param stepDue when the present step is due, reckoned from where it began
   */
  record Changed(Standing standing, DueDate due, Instant stepDue) {
    boolean movesTheDueDate() {
      return !due.dueInstant().equals(standing.time().dueAt())
          || due.provisional() != standing.time().provisional();
    }

    boolean isNothing() {
      return !movesTheDueDate() && stepDue.equals(standing.stepDueAt());
    }
  }

  Changed changed(Standing standing, List<Standstill> ledger) {
    return new Changed(
        standing, due(ledger), stepDue(standing.step(), standing.used(), standing.stepEnteredAt()));
  }

  /** Working time of the step that is left, from its allotment and what it has used. */
  private Duration left(int step, List<Integer> used) {
    return Duration.ofSeconds(Math.max(0, filing.allotted().get(step - 1) - used.get(step - 1)));
  }

  Instant stepDue(int step, List<Integer> used, Instant now) {
    return calendar.stepDue(now, left(step, used), measure());
  }

  /** Steps in the same hands against the time they have together; none for steps without time. */
  @Nullable Mark markOfPart(List<WorkflowStep> part, List<Integer> used, Instant now) {
    long left = 0;
    long whole = 0;
    for (WorkflowStep step : part) {
      int place = step.order() - 1;
      whole += filing.allotted().get(place);
      left += filing.allotted().get(place) - (step.counts() ? used.get(place) : 0);
    }
    if (whole == 0) {
      return null;
    }
    return left < 0
        ? Mark.LATE
        : Mark.of(now, calendar.stepDue(now, Duration.ofSeconds(left), measure()));
  }

  /** When somebody has to be told, for a clock that runs from now on in this step. */
  LegalTime.Watch watch(int step, List<Integer> used, Instant now, Instant stepDue, Instant due) {
    Duration whole = calendar.timeUsed(filing.clockStart(), filing.dueAt(), measure());
    Duration left = calendar.timeUsed(now, due, measure());
    long allotted = filing.allotted().get(step - 1);
    Duration toStep = Duration.ofSeconds(allotted * 4 / 5 - used.get(step - 1));
    return new LegalTime.Watch(
        calendar.stepDue(now, toStep, measure()),
        calendar.stepDue(now, left.minus(part(whole, 5)), measure()),
        apologyAt(step, used, now, stepDue, whole, left));
  }

  /**
   * The later of: what remains stops to fit; two working days before the end (half of short times).
   * But a step begun before the last working day (the last fifth of short times) is not waited for
   * any longer than until then: its own time may end with the whole, and the letter would be late.
   */
  private Instant apologyAt(
      int step, List<Integer> used, Instant now, Instant stepDue, Duration whole, Duration left) {
    Duration remaining =
        IntStream.rangeClosed(step, filing.allotted().size())
            .mapToObj(one -> left(one, used))
            .reduce(Duration.ZERO, Duration::plus);
    Duration slack = left.minus(remaining);
    Instant begins = stepDue.isAfter(now) ? stepDue : now;
    Instant risk = slack.isNegative() ? now : calendar.stepDue(begins, slack, measure());
    Instant opens =
        calendar.stepDue(now, left.minus(shorter(DRAFT_DAYS, whole, 2, now)), measure());
    Instant drafted = risk.isAfter(opens) ? risk : opens;
    Duration untilTheLast = left.minus(lastPart(whole, now));
    Instant last = calendar.stepDue(now, untilTheLast, measure());
    return untilTheLast.isPositive() && drafted.isAfter(last) ? last : drafted;
  }

  /** One working day of what has at least two, else the last fifth. */
  private Duration lastPart(Duration whole, Instant now) {
    Duration day = days(LAST_DAYS, now);
    return part(whole, DRAFT_DAYS).compareTo(day) < 0 ? part(whole, 5) : day;
  }

  /** So many working days, or that part of the whole when it is shorter. */
  private Duration shorter(int days, Duration whole, int parts, Instant now) {
    Duration some = days(days, now);
    Duration share = part(whole, parts);
    return share.compareTo(some) < 0 ? share : some;
  }

  private Duration days(int count, Instant now) {
    return calendar.ordinaryDay(OfficeTime.date(now)).multipliedBy(count);
  }

  /** In whole seconds: the database keeps millionths, and the history must say the same. */
  private static Duration part(Duration whole, int parts) {
    return Duration.ofSeconds(whole.toSeconds() / parts);
  }

  private Measure measure() {
    return filing.limit().measure();
  }
}
