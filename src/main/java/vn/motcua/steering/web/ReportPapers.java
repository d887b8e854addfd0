package vn.motcua.steering.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.committees.MovementPlace;
import vn.motcua.documents.Letterhead;
import vn.motcua.documents.ReportPaper;
import vn.motcua.documents.ReportPaper.Bar;
import vn.motcua.documents.ReportPaper.Column;
import vn.motcua.inspections.InspectionPlan;
import vn.motcua.programme.PlanProgress;
import vn.motcua.recognition.TargetCurve;
import vn.motcua.shared.OfficeTime;
import vn.motcua.steering.FigureValue;
import vn.motcua.steering.MapFigure;
import vn.motcua.steering.MovementReport;
import vn.motcua.steering.Need;
import vn.motcua.steering.Watched;
import vn.motcua.web.Definitions;
import vn.motcua.web.Texts;

/**
 * Puts a report of the movement into words, in Vietnamese as papers are: each number under the name
 * of its definition, and at the end how each was counted.
 */
@Component
class ReportPapers {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm 'ngày' d/M/yyyy");

  private final Texts texts;
  private final Definitions definitions;
  private final Clock clock;

  ReportPapers(Texts texts, Definitions definitions, Clock clock) {
    this.texts = texts;
    this.definitions = definitions;
    this.clock = clock;
  }

  ReportPaper of(MovementReport report) {
    String place = report.province().unit().name();
    ReportWriting to = new ReportWriting(texts, definitions);
    write(to, report);
    return new ReportPaper(
        new Letterhead(
            to.t("steering.report.committee").toUpperCase(ReportWriting.LOCALE),
            report.province().unit().fullName().toUpperCase(ReportWriting.LOCALE),
            place),
        OfficeTime.date(clock.instant()),
        to.t("steering.report.title." + report.kind()),
        to.t("steering.report.subtitle", place, report.from(), report.to()),
        to.parts(),
        to.t("steering.report.signer"));
  }

  private void write(ReportWriting to, MovementReport report) {
    to.words("steering.report.about", MOMENT.format(OfficeTime.local(clock.instant())));
    movement(to, report);
    plans(to, report);
    inspections(to, report);
    recognition(to, report.recognition());
    dossiers(to, report);
    money(to, report);
    needs(to, report);
    to.counted();
  }

  private static void movement(ReportWriting to, MovementReport report) {
    to.heading("movement");
    var communes = report.movement().sum(MovementPlace.Level.COMMUNE);
    to.fact("committees-units", communes.all());
    to.fact("committees-founded", communes.committees());
    to.fact("committees-launched", communes.launched());
    to.fact("committees-pilots", communes.pilots());
    to.facts();
  }

  private static void plans(ReportWriting to, MovementReport report) {
    to.heading("plans");
    if (report.plans().isEmpty()) {
      to.words("steering.report.none.plans");
    }
    for (MovementReport.PlanLine plan : report.plans()) {
      to.add(new ReportPaper.Words(plan.title()));
      PlanProgress progress = plan.progress();
      to.fact("programme-fields", progress.fields());
      to.fact("programme-tasks", progress.tasks().all());
      to.fact("programme-task-done", progress.tasks().done());
      to.fact("programme-task-under-way", progress.tasks().underWay());
      to.fact("programme-task-planned", progress.tasks().planned());
      to.fact("programme-activities", progress.activities().all());
      to.fact("programme-activity-done", progress.activities().done());
      to.fact("programme-activity-under-way", progress.activities().underWay());
      to.fact("programme-activity-planned", progress.activities().planned());
      to.fact("programme-late", progress.late());
      to.facts();
      to.add(
          new ReportPaper.Bars(
              List.of(
                  to.bar("programme-task-done", progress.tasks().done(), progress.tasks().all()),
                  to.bar(
                      "programme-activity-done",
                      progress.activities().done(),
                      progress.activities().all()))));
    }
  }

  private void inspections(ReportWriting to, MovementReport report) {
    to.heading("inspections");
    if (report.inspections().isEmpty()) {
      to.words("steering.report.none.inspections");
    }
    for (InspectionPlan plan : report.inspections()) {
      to.add(new ReportPaper.Words(plan.title()));
      to.fact("inspections-targets", plan.targets().size());
      to.fact(
          "inspections-held",
          (int) plan.targets().stream().filter(one -> one.held().isPresent()).count());
      to.fact("inspections-open", plan.open());
      to.fact("inspections-late", plan.late(report.to()));
      to.facts();
    }
  }

  private static void recognition(ReportWriting to, TargetCurve curve) {
    to.heading("recognition");
    List<Bar> bars = new ArrayList<>();
    for (TargetCurve.Year year : curve.years()) {
      year.reached()
          .ifPresent(reached -> {
            bars.add(
                new Bar(
                    to.t("steering.report.year", String.valueOf(year.year())),
                    Math.min(reached, curve.communes()),
                    curve.communes(),
                    to.t(
                            "steering.report.reached",
                            to.figure("recognition-reached", reached),
                            to.figure("recognition-communes-all", curve.communes()))
                        + year.needed(curve.communes())
                            .map(needed ->
                                to.t(
                                    "steering.report.needed",
                                    to.figure("recognition-needed", needed)))
                            .orElse("")));
          });
    }
    if (bars.isEmpty()) {
      to.words("steering.report.none.recognition");
    } else {
      to.add(new ReportPaper.Bars(bars));
    }
  }

  private static void dossiers(ReportWriting to, MovementReport report) {
    to.heading("dossiers");
    MovementReport.DossierSum sum = report.dossiers();
    to.fact("dashboard-received", sum.received());
    to.fact("dashboard-early", sum.early());
    to.fact("dashboard-on-time", sum.onTime());
    to.fact("dashboard-late", sum.late());
    to.fact("feedback-open-late", report.together(MapFigure.FEEDBACK_LATE).part());
    to.facts();
    List<Bar> bars = new ArrayList<>();
    bars.add(to.bar("dashboard-kept", sum.finished() - sum.late(), sum.finished()));
    for (MapFigure figure :
        List.of(
            MapFigure.ONLINE,
            MapFigure.FEEDBACK,
            MapFigure.RESPONSE,
            MapFigure.SATISFIED,
            MapFigure.DIALOGUE,
            MapFigure.CONDITIONS)) {
      FigureValue all = report.together(figure);
      bars.add(to.bar(figure.id(), all.part(), all.whole()));
    }
    to.add(new ReportPaper.Bars(bars));
  }

  private static void money(ReportWriting to, MovementReport report) {
    to.heading("money");
    to.amount("budgets-planned", report.money().planned());
    to.amount("budgets-approved", report.money().approved());
    to.amount("budgets-spent", report.money().spent());
    to.facts();
  }

  private static void needs(ReportWriting to, MovementReport report) {
    to.heading("needs");
    to.fact("steering-communes", report.province().communes().size());
    to.fact("steering-in-need", report.province().inNeed().size());
    to.facts();
    if (report.province().inNeed().isEmpty()) {
      return;
    }
    to.add(
        new ReportPaper.Table(
            List.of(
                new Column(to.t("steering.column.commune"), 30, false),
                new Column(to.t("steering.report.why"), 70, false)),
            report.province().inNeed().stream().map(one -> why(to, one)).toList()));
  }

  private static List<String> why(ReportWriting to, Watched commune) {
    return List.of(
        commune.unit().fullName(),
        String.join("; ", commune.needs().stream().map(one -> why(to, one)).toList()));
  }

  private static String why(ReportWriting to, Need need) {
    String id = Needed.figure(need.concern());
    return to.t(
        "steering.concern." + need.concern(), id.isEmpty() ? "" : to.figure(id, need.count()));
  }
}
