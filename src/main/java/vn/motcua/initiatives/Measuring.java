package vn.motcua.initiatives;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.UnusualDays;
import vn.motcua.deadlines.WorkingCalendar;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.procedures.Promise;
import vn.motcua.procedures.PromiseDraft;
import vn.motcua.procedures.Promises;
import vn.motcua.reporting.OnTheSpot;
import vn.motcua.reporting.PromiseKept;
import vn.motcua.reporting.Quickness;
import vn.motcua.shared.UnitId;

/**
 * Measures an initiative: the same count in two windows of one length, with what else was different
 * in them. A trial that is a promise is counted on its own procedures and days, before and after.
 */
@Component
class Measuring {
  private final SampleSearch samples;
  private final Quickness quickness;
  private final Promises promises;
  private final WorkingCalendars calendars;

  Measuring(
      SampleSearch samples, Quickness quickness, Promises promises, WorkingCalendars calendars) {
    this.samples = samples;
    this.quickness = quickness;
    this.promises = promises;
    this.calendars = calendars;
  }

  /** Before and after; empty where one of the windows has nothing to count. */
  Optional<Measurement> of(LocalInitiative of, Trial trial, Windows windows) {
    Optional<PromiseDraft> narrowing =
        of.measure().isNarrowedByPromise() ? own(of.unit(), trial) : Optional.empty();
    SampleSearch.Scope first =
        scope(of.unit(), windows.beforeFrom(), windows.beforeTo(), narrowing);
    SampleSearch.Scope second = scope(of.unit(), windows.afterFrom(), windows.afterTo(), narrowing);
    Sample before = sample(of.measure(), first);
    Sample after = sample(of.measure(), second);
    if (before.n() == 0 || after.n() == 0) {
      return Optional.empty();
    }
    Interval difference = Interval.of(before, after);
    WorkingCalendar calendar = calendars.calendarOf(of.unit());
    Side one = Side.of(before, open(of.measure(), first), workingDays(calendar, first));
    Side two = Side.of(after, open(of.measure(), second), workingDays(calendar, second));
    return Optional.of(
        new Measurement(
            of.measure(),
            windows,
            one,
            two,
            difference,
            Verdict.of(of.measure(), one, two, difference),
            Stream.of(first, second).flatMap(scope -> unusual(calendar, scope)).distinct().toList(),
            special(of.unit(), trial, windows),
            narrowing.map(promise -> promise.codes().size()).orElse(0)));
  }

  private Sample sample(TrialMeasure measure, SampleSearch.Scope scope) {
    return switch (measure) {
      case MINUTES -> samples.minutes(scope);
      case SUPPLEMENTED -> samples.supplemented(scope);
      case KEPT -> samples.kept(scope);
      case ONLINE -> samples.online(scope);
      case HOME -> samples.atHome(scope);
      case SATISFIED -> samples.satisfied(scope.unit(), scope.from());
      case SPOT -> {
        List<OnTheSpot> all = quickness.onTheSpot(scope.unit(), scope.from(), scope.to());
        yield new Sample.Share(
            all.stream().mapToLong(OnTheSpot::settled).sum(),
            all.stream().mapToLong(OnTheSpot::received).sum());
      }
      case PROMISE -> {
        List<PromiseKept> all = quickness.promises(scope.unit(), scope.from(), scope.to());
        long kept = all.stream().mapToLong(PromiseKept::kept).sum();
        yield new Sample.Share(kept, kept + all.stream().mapToLong(PromiseKept::broken).sum());
      }
    };
  }

  private long open(TrialMeasure measure, SampleSearch.Scope scope) {
    return measure.isTime() ? samples.open(scope) : 0;
  }

  private Optional<PromiseDraft> own(UnitId unit, Trial trial) {
    return trial.setting() instanceof Setting.Promised one
        ? promises.published(unit).stream()
            .filter(promise -> promise.id().equals(one.promise()))
            .findFirst()
            .map(Promise::content)
        : Optional.empty();
  }

  private static SampleSearch.Scope scope(
      UnitId unit, LocalDate from, LocalDate to, Optional<PromiseDraft> narrowing) {
    return new SampleSearch.Scope(
        unit,
        from,
        to,
        narrowing.map(PromiseDraft::codes).orElse(Set.of()),
        narrowing.map(PromiseDraft::days).orElse(Set.of()).stream()
            .map(DayOfWeek::getValue)
            .toList());
  }

  private static int workingDays(WorkingCalendar calendar, SampleSearch.Scope scope) {
    return (int)
        scope
            .from()
            .datesUntil(scope.to().plusDays(1))
            .filter(calendar::isWorkingDay)
            .filter(day ->
                scope.weekdays().isEmpty()
                    || scope.weekdays().contains(day.getDayOfWeek().getValue()))
            .count();
  }

  private static Stream<String> unusual(WorkingCalendar calendar, SampleSearch.Scope scope) {
    int days = (int) (scope.to().toEpochDay() - scope.from().toEpochDay()) + 1;
    return calendar.unusualDays(scope.from(), days).stream().map(Measuring::named);
  }

  private static String named(UnusualDays run) {
    String first = day(run.first());
    return run.rule().shortName()
        + " ("
        + (run.first().equals(run.last()) ? first : first + "–" + day(run.last()))
        + ")";
  }

  private static String day(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
  }

  /** Other promises that held in one of the windows: they may have done it, too. */
  private List<String> special(UnitId unit, Trial trial, Windows windows) {
    List<String> names = new ArrayList<>();
    for (Promise promise : promises.published(unit)) {
      PromiseDraft one = promise.content();
      boolean ours =
          trial.setting() instanceof Setting.Promised own && own.promise().equals(promise.id());
      boolean held =
          !one.from().isAfter(windows.afterTo())
              && one.to().map(end -> end.isAfter(windows.beforeFrom())).orElse(true);
      if (held && !ours && !names.contains(one.name())) {
        names.add(one.name());
      }
    }
    return names;
  }
}
