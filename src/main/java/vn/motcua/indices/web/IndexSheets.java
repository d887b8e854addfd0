package vn.motcua.indices.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.indices.IndexTable;
import vn.motcua.indices.IndexTarget;
import vn.motcua.indices.IndexValue;
import vn.motcua.indices.PublicIndex;
import vn.motcua.organisation.Unit;
import vn.motcua.web.Sheet;
import vn.motcua.web.Texts;

/** The indices of a unit as a workbook; its first columns can be sent again. */
@Component
class IndexSheets {
  private final Texts texts;

  IndexSheets(Texts texts) {
    this.texts = texts;
  }

  /** A table with its headings and a line that shows how it is filled in. */
  Sheet empty(int year) {
    return new Sheet(
        text("indices.sheet"),
        List.of(text("indices.sheet.title")),
        List.of(
            Sheet.Column.words(text("indices.column.index")),
            Sheet.Column.words(text("indices.column.part")),
            Sheet.Column.words(text("indices.column.year")),
            Sheet.Column.words(text("indices.column.value")),
            Sheet.Column.words(text("indices.column.most")),
            Sheet.Column.words(text("indices.column.source")),
            Sheet.Column.words(text("indices.column.unit"))),
        List.of(
            List.of(
                "SIPAS",
                text("indices.example.part"),
                String.valueOf(year - 1),
                text("indices.example.value"),
                text("indices.example.most"),
                text("indices.example.source"),
                "")),
        false,
        List.of(text("indices.sheet.note")));
  }

  Sheet of(Unit unit, List<IndexTable> tables) {
    List<List<Object>> rows = new ArrayList<>();
    for (IndexTable table : tables) {
      for (PublicIndex.Part part : table.index().parts()) {
        table.of(part).forEach(value -> rows.add(row(unit, table, part, value)));
      }
    }
    return new Sheet(
        text("indices.sheet"),
        List.of(text("indices.title") + ", " + unit.fullName()),
        List.of(
            Sheet.Column.words(text("indices.column.index")),
            Sheet.Column.words(text("indices.column.part")),
            Sheet.Column.words(text("indices.column.year")),
            Sheet.Column.figure(text("indices.column.value"), "indices-value"),
            Sheet.Column.figure(text("indices.column.most"), "indices-most"),
            Sheet.Column.words(text("indices.column.source")),
            Sheet.Column.words(text("indices.column.unit")),
            Sheet.Column.figure(text("indices.column.target"), "indices-target"),
            Sheet.Column.figure(text("indices.column.gap"), "indices-gap"),
            Sheet.Column.words(text("indices.column.paper"))),
        rows,
        false,
        List.of(text("indices.sheet.values")));
  }

  private static List<Object> row(
      Unit unit, IndexTable table, PublicIndex.Part part, IndexValue value) {
    boolean last = table.latest(part).filter(value::equals).isPresent();
    Optional<IndexTarget> target = last ? table.target(part) : Optional.empty();
    return List.of(
        table.index().name(),
        part.name(),
        String.valueOf(value.year()),
        value.value(),
        value.most(),
        value.source(),
        unit.fullName(),
        cell(target.map(IndexTarget::target)),
        cell(last ? table.gap(part) : Optional.empty()),
        target.map(IndexTarget::paper).orElse(""));
  }

  private static Object cell(Optional<BigDecimal> number) {
    return number.isPresent() ? number.get() : "";
  }

  private String text(String key) {
    return texts.text(Texts.VIETNAMESE, key);
  }
}
