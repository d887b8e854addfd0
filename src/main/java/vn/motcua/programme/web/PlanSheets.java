package vn.motcua.programme.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.programme.Plan;
import vn.motcua.programme.PlanActivity;
import vn.motcua.programme.PlanPart;
import vn.motcua.programme.PlanTask;
import vn.motcua.web.Sheet;
import vn.motcua.web.Texts;

/** A plan as a workbook; its first columns can be sent again as the plan of another year. */
@Component
class PlanSheets {
  private static final List<String> COLUMNS =
      List.of("field", "task", "activity", "head", "units", "starts", "due", "after");

  private final Texts texts;

  PlanSheets(Texts texts) {
    this.texts = texts;
  }

  /** An empty table with its headings and one line that shows how it is filled in. */
  Sheet empty(int year) {
    return new Sheet(
        text("programme.sheet"),
        List.of(text("programme.sheet.title")),
        heading(COLUMNS),
        List.of(
            List.of(
                text("programme.example.field"),
                text("programme.example.task"),
                text("programme.example.activity"),
                text("programme.example.head"),
                text("programme.example.units"),
                "1/1/" + year,
                "30/6/" + year,
                "")),
        false,
        List.of(text("programme.sheet.note")));
  }

  Sheet of(Plan plan) {
    List<Sheet.Column> heading = new ArrayList<>(heading(COLUMNS));
    heading.addAll(heading(List.of("standing", "due-now")));
    heading.add(Sheet.Column.figure(text("programme.column.done"), "programme-parts-done"));
    heading.add(Sheet.Column.figure(text("programme.column.of"), "programme-parts"));
    heading.addAll(heading(List.of("words")));
    List<List<Object>> rows = new ArrayList<>();
    for (PlanTask task : plan.tasks()) {
      for (PlanActivity activity : task.activities()) {
        rows.add(row(plan, task, activity));
      }
    }
    return new Sheet(
        text("programme.sheet"), List.of(plan.title()), heading, rows, false, List.of());
  }

  private List<Object> row(Plan plan, PlanTask task, PlanActivity activity) {
    return List.of(
        task.field(),
        task.name(),
        activity.name(),
        task.head(),
        String.join(", ", activity.parts().stream().map(part -> name(plan, part)).toList()),
        day(activity.starts()),
        day(activity.due()),
        String.join(", ", activity.after()),
        text("programme.standing." + activity.standing()),
        day(activity.lastDue()),
        activity.done(),
        activity.counted(),
        String.join(
            "; ",
            activity.parts().stream()
                .map(PlanPart::words)
                .filter(words -> !words.isEmpty())
                .toList()));
  }

  private static String name(Plan plan, PlanPart part) {
    return part.unit().equals(plan.unit()) ? plan.unitName() : part.unitName();
  }

  private List<Sheet.Column> heading(List<String> columns) {
    return columns.stream()
        .map(column -> Sheet.Column.words(text("programme.column." + column)))
        .toList();
  }

  private static String day(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
  }

  private String text(String key) {
    return texts.text(Texts.VIETNAMESE, key);
  }
}
