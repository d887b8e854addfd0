package vn.motcua.budgets.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.budgets.BudgetEntry;
import vn.motcua.budgets.BudgetLine;
import vn.motcua.budgets.BudgetTable;
import vn.motcua.budgets.Kind;
import vn.motcua.budgets.Money;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.Sheet;
import vn.motcua.web.Texts;

/** The money of a year as a workbook; its last row is the sum of the others. */
@Component
class BudgetSheets {
  private final Texts texts;

  BudgetSheets(Texts texts) {
    this.texts = texts;
  }

  Sheet of(BudgetTable table, int year) {
    List<List<Object>> rows = new ArrayList<>();
    table
        .lines()
        .forEach(line ->
            rows.add(
                row(
                    List.of(line.unitName(), line.place(), line.item(), line.source()),
                    line.money())));
    if (!rows.isEmpty()) {
      rows.add(row(List.of(text("budgets.total"), "", "", ""), table.total()));
    }
    return new Sheet(
        text("budgets.sheet"),
        List.of(text("budgets.title") + " " + year),
        List.of(
            Sheet.Column.words(text("budgets.column.unit")),
            Sheet.Column.words(text("budgets.column.place")),
            Sheet.Column.words(text("budgets.column.item")),
            Sheet.Column.words(text("budgets.column.source")),
            Sheet.Column.figure(text("budgets.kind.PLANNED"), "budgets-planned"),
            Sheet.Column.figure(text("budgets.kind.APPROVED"), "budgets-approved"),
            Sheet.Column.figure(text("budgets.kind.SPENT"), "budgets-spent")),
        rows,
        true,
        List.of(text("budgets.sheet.note")));
  }

  /** What the sums are made of: a line for each amount somebody entered. */
  Sheet entries(BudgetTable table, Map<UUID, List<BudgetEntry>> entries) {
    List<List<Object>> rows = new ArrayList<>();
    for (BudgetLine line : table.lines()) {
      for (BudgetEntry entry : entries.getOrDefault(line.id(), List.of())) {
        rows.add(
            List.of(
                line.unitName(),
                line.place(),
                line.item(),
                line.source(),
                text("budgets.kind." + entry.kind()),
                entry.amount(),
                entry.day().toString(),
                entry.paper(),
                entry.words(),
                entry.by(),
                OfficeTime.date(entry.at()).toString()));
      }
    }
    return Sheet.list(
        text("budgets.sheet.entries"),
        List.of(
            Sheet.Column.words(text("budgets.column.unit")),
            Sheet.Column.words(text("budgets.column.place")),
            Sheet.Column.words(text("budgets.column.item")),
            Sheet.Column.words(text("budgets.column.source")),
            Sheet.Column.words(text("budgets.field.kind")),
            Sheet.Column.figure(
                text("budgets.field.amount"),
                "budgets-planned",
                "budgets-approved",
                "budgets-spent"),
            Sheet.Column.words(text("budgets.field.day")),
            Sheet.Column.words(text("budgets.field.paper")),
            Sheet.Column.words(text("budgets.field.why")),
            Sheet.Column.words(text("budgets.column.by")),
            Sheet.Column.words(text("budgets.column.entered"))),
        rows);
  }

  private static List<Object> row(List<String> words, Money money) {
    List<Object> row = new ArrayList<>(words);
    for (Kind kind : Kind.values()) {
      row.add(cell(money.of(kind)));
    }
    return row;
  }

  private static Object cell(@Nullable Long amount) {
    return amount == null ? "" : amount;
  }

  private String text(String key) {
    return texts.text(Texts.VIETNAMESE, key);
  }
}
