package vn.motcua.programme.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.programme.Plan;
import vn.motcua.programme.PlanProgress;
import vn.motcua.web.Sheet;
import vn.motcua.web.Sheet.Column;
import vn.motcua.web.Spreadsheets;
import vn.motcua.web.Texts;

/** The plans somebody may read as a workbook: a line for each, with how far it is. */
@Component
class PlanListSheet {
  private final Texts texts;
  private final Spreadsheets books;

  PlanListSheet(Texts texts, Spreadsheets books) {
    this.texts = texts;
    this.books = books;
  }

  ResponseEntity<byte[]> of(List<Plan> plans, LocalDate today) {
    Sheet sheet =
        new Sheet(
            text("programme.menu.plans"),
            List.of(text("programme.menu.plans")),
            List.of(
                words("year"),
                words("plan"),
                words("owner"),
                words("decision"),
                figure("tasks", "programme-tasks"),
                figure("tasks-done", "programme-task-done"),
                figure("tasks-under-way", "programme-task-under-way"),
                figure("activities", "programme-activities"),
                figure("activities-done", "programme-activity-done"),
                figure("activities-under-way", "programme-activity-under-way"),
                figure("late", "programme-late"),
                figure("soon", "programme-soon"),
                figure("at-risk", "programme-at-risk"),
                figure("done-late", "programme-done-late")),
            plans.stream().map(plan -> row(plan, plan.progress(today))).toList(),
            false,
            List.of());
    return books.of("cac-ke-hoach.xlsx", List.of(sheet), Texts.VIETNAMESE);
  }

  private List<Object> row(Plan plan, PlanProgress progress) {
    LocalDate day = plan.decisionDay();
    return List.of(
        String.valueOf(plan.year()),
        plan.title(),
        plan.unitName(),
        day == null
            ? plan.decisionNumber()
            : texts.text(Texts.VIETNAMESE, "programme.decision", plan.decisionNumber(), day),
        progress.tasks().all(),
        progress.tasks().done(),
        progress.tasks().underWay(),
        progress.activities().all(),
        progress.activities().done(),
        progress.activities().underWay(),
        progress.late(),
        progress.soon(),
        progress.atRisk(),
        progress.doneLate());
  }

  private Column words(String key) {
    return Column.words(text("programme.column." + key));
  }

  private Column figure(String key, String figure) {
    return Column.figure(text("programme.column." + key), figure);
  }

  private String text(String key) {
    return texts.text(Texts.VIETNAMESE, key);
  }
}
