package vn.motcua.inspections.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.inspections.InspectionPlan;
import vn.motcua.inspections.Target;
import vn.motcua.web.Sheet;
import vn.motcua.web.Sheet.Column;
import vn.motcua.web.Spreadsheets;
import vn.motcua.web.Texts;

/** The plans of inspections somebody may read as a workbook: a line for each, and how far it is. */
@Component
class InspectionListSheet {
  private final Texts texts;
  private final Spreadsheets books;

  InspectionListSheet(Texts texts, Spreadsheets books) {
    this.texts = texts;
    this.books = books;
  }

  ResponseEntity<byte[]> of(List<InspectionPlan> plans, LocalDate today) {
    Sheet sheet =
        new Sheet(
            text("inspections.menu"),
            List.of(text("inspections.menu")),
            List.of(
                Column.words(text("inspections.column.year")),
                Column.words(text("inspections.column.plan")),
                Column.words(text("inspections.column.decision")),
                figure("agencies", "inspections-targets"),
                figure("agencies-held", "inspections-held"),
                figure("communes", "inspections-targets"),
                figure("communes-held", "inspections-held"),
                figure("open", "inspections-open"),
                figure("late", "inspections-late")),
            plans.stream().map(plan -> row(plan, today)).toList(),
            false,
            List.of());
    return books.of("cac-cuoc-kiem-tra.xlsx", List.of(sheet), Texts.VIETNAMESE);
  }

  private List<Object> row(InspectionPlan plan, LocalDate today) {
    InspectionPlan.Share agencies = plan.share(Target.Kind.AGENCY);
    InspectionPlan.Share communes = plan.share(Target.Kind.COMMUNE);
    return List.of(
        String.valueOf(plan.year()),
        plan.title(),
        texts.text(
            Texts.VIETNAMESE, "inspections.decision", plan.decisionNumber(), plan.decisionDay()),
        agencies.all(),
        agencies.held(),
        communes.all(),
        communes.held(),
        plan.open(),
        plan.late(today));
  }

  private Column figure(String key, String figure) {
    return Column.figure(text("inspections.column." + key), figure);
  }

  private String text(String key) {
    return texts.text(Texts.VIETNAMESE, key);
  }
}
