package vn.motcua.steering;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.budgets.Money;
import vn.motcua.committees.Movement;
import vn.motcua.inspections.InspectionPlan;
import vn.motcua.programme.PlanProgress;
import vn.motcua.recognition.TargetCurve;
import vn.motcua.reporting.MonthCount;

/**
 * What a report of the movement says, counted when it was asked for.
 *
 * @param from first day of the dossiers it counts
 * @param to their last day
 * @param plans those of its year, each as it stands
 * @param inspections those of its year
 * @param dossiers of all communes, in the months of the report
 */
public record MovementReport(
    Kind kind,
    Province province,
    LocalDate from,
    LocalDate to,
    Movement movement,
    List<PlanLine> plans,
    List<InspectionPlan> inspections,
    TargetCurve recognition,
    DossierSum dossiers,
    Money money) {
  public MovementReport {
    plans = List.copyOf(plans);
    inspections = List.copyOf(inspections);
  }

  /** Sơ kết after half a year, tổng kết after the whole. */
  public enum Kind {
    INTERIM,
    FINAL
  }

  /** A plan and how far it is. */
  public record PlanLine(String title, PlanProgress progress) {}

  /** Dossiers of several communes and months. */
  public record DossierSum(int received, int early, int onTime, int late) {
    static final DossierSum NONE = new DossierSum(0, 0, 0, 0);

    DossierSum plus(MonthCount month) {
      return new DossierSum(
          received + month.received(),
          early + month.finished().early(),
          onTime + month.finished().onTime(),
          late + month.finished().late());
    }

    public int finished() {
      return early + onTime + late;
    }
  }

  /** A figure of all communes together: of those that have it. */
  public FigureValue together(MapFigure figure) {
    long part = 0;
    long whole = 0;
    for (Watched commune : province.communes()) {
      FigureValue one = commune.of(figure);
      part += one.known() ? one.part() : 0;
      whole += one.known() ? one.whole() : 0;
    }
    return FigureValue.share(part, whole);
  }
}
