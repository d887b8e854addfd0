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

  private final Filing filing;
  private final WorkingCalendar calendar;

  LegalClock(Filing filing, WorkingCalendar calendar) {
    this.filing = filing;
    this.calendar = calendar;
  }

  /** The due date by law, with every pause of the ledger that has ended. */
  DueDate due(List<Standstill> ledger) {
    Instant from = filing.receivedAt();
    List<Pause> subtracted = new ArrayList<>();
    for (Standstill line : ledger) {
      Instant to = line.to();
      if (to == null) {
        continue;
      }
      if (line.rule() == ClockRule.RESTART) {
        from = to;
        subtracted.clear();
      } else {
        subtracted.add(new Pause(OfficeTime.local(line.from()), OfficeTime.local(to)));
      }
    }
    return calendar.extended(calendar.reckon(from, filing.limit()), subtracted);
  }

  /** The pauses that moved the due date, for its explanation. */
  static List<Pause> subtracted(List<Standstill> ledger) {
    int restart =
        IntStream.range(0, ledger.size())
            .filter(n -> ledger.get(n).isOver() && ledger.get(n).rule() == ClockRule.RESTART)
            .max()
            .orElse(-1);
    List<Pause> pauses = new ArrayList<>();
    for (Standstill line : ledger.subList(restart + 1, ledger.size())) {
      Instant to = line.to();
      if (to != null) {
        pauses.add(new Pause(OfficeTime.local(line.from()), OfficeTime.local(to)));
      }
    }
    return pauses;
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
    Duration twoDays = calendar.ordinaryDay(OfficeTime.date(now)).multipliedBy(DRAFT_DAYS);
    Duration half = part(whole, 2);
    Duration before = half.compareTo(twoDays) < 0 ? half : twoDays;
    Instant opens = calendar.stepDue(now, left.minus(before), measure());
    return risk.isAfter(opens) ? risk : opens;
  }

  /** In whole seconds: the database keeps millionths, and the history must say the same. */
  private static Duration part(Duration whole, int parts) {
    return Duration.ofSeconds(whole.toSeconds() / parts);
  }

  private Measure measure() {
    return filing.limit().measure();
  }
}
