package vn.motcua.steering;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.budgets.Budgets;
import vn.motcua.committees.Movements;
import vn.motcua.inspections.Inspections;
import vn.motcua.programme.Plans;
import vn.motcua.recognition.Targets;
import vn.motcua.reporting.Figures;
import vn.motcua.reporting.MonthCount;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/** The door to the reports of a province: everything counted of one moment, nothing typed. */
@Component
public class MovementReports {
  /** Communes work in two levels since July 2025: before it there is nothing to report. */
  private static final int FIRST_YEAR = 2025;

  private final Steering steering;
  private final Movements movements;
  private final Plans plans;
  private final Inspections inspections;
  private final Targets targets;
  private final Figures figures;
  private final Budgets budgets;
  private final Clock clock;

  MovementReports(
      Steering steering,
      Movements movements,
      Plans plans,
      Inspections inspections,
      Targets targets,
      Figures figures,
      Budgets budgets,
      Clock clock) {
    this.steering = steering;
    this.movements = movements;
    this.plans = plans;
    this.inspections = inspections;
    this.targets = targets;
    this.figures = figures;
    this.budgets = budgets;
    this.clock = clock;
  }

  private LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  /** The years a report can be asked for, this one first. */
  public List<Integer> years() {
    return java.util.stream.IntStream.rangeClosed(FIRST_YEAR, today().getYear())
        .boxed()
        .toList()
        .reversed();
  }

  /**
   * The report of a year.
   *
   * @throws Refusal for a year that has not come or was before the communes of today
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public MovementReport of(Actor actor, MovementReport.Kind kind, int year) {
    if (!years().contains(year)) {
      throw new Refusal("steering.refusal.year", String.valueOf(year));
    }
    LocalDate from = LocalDate.of(year, Month.JANUARY, 1);
    LocalDate end =
        kind == MovementReport.Kind.INTERIM
            ? LocalDate.of(year, Month.JUNE, 30)
            : LocalDate.of(year, Month.DECEMBER, 31);
    LocalDate to = end.isAfter(today()) ? today() : end;
    Province province = steering.of(actor, from, end);
    UnitId unit = actor.unit();
    return new MovementReport(
        kind,
        province,
        from,
        to,
        movements.on(unit, movements.models(unit).getFirst(), to),
        plans.asOf(actor, to).stream()
            .filter(plan -> plan.unit().equals(unit) && plan.year() == year)
            .map(plan -> new MovementReport.PlanLine(plan.title(), plan.progress(to)))
            .toList(),
        inspections.plans(actor).stream()
            .filter(plan -> plan.year() == year)
            .map(plan -> plan.asOf(to))
            .toList(),
        targets.of(unit, to),
        dossiers(province, YearMonth.from(from), YearMonth.from(to)),
        budgets.table(actor, year).total());
  }

  private MovementReport.DossierSum dossiers(Province province, YearMonth first, YearMonth last) {
    List<UnitId> served =
        province.communes().stream().filter(Watched::isServed).map(one -> one.unit().id()).toList();
    MovementReport.DossierSum sum = MovementReport.DossierSum.NONE;
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      for (MonthCount one : figures.months(served, month).values()) {
        sum = sum.plus(one);
      }
    }
    return sum;
  }
}
