package vn.motcua.reporting.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Sheet;

/** A dashboard as a workbook: a sheet for each chart, the very rows of its table. */
final class BoardWorkbook {
  private BoardWorkbook() {}

  static List<Sheet> of(String who, List<Chart> charts) {
    return charts.stream().map(chart -> sheet(who, chart)).toList();
  }

  private static Sheet sheet(String who, Chart chart) {
    List<Sheet.Column> columns = new ArrayList<>(List.of(Sheet.Column.words(chart.first())));
    for (Chart.Column one : chart.columns()) {
      columns.add(Sheet.Column.figure(one.label(), one.definition()));
      if (isShare(chart, one)) {
        columns.add(Sheet.Column.figure(one.label() + " /", one.definition()));
      }
    }
    return new Sheet(
        chart.title(),
        List.of(who, chart.title(), chart.lead()),
        columns,
        chart.rows().stream().map(row -> row(chart, row)).toList(),
        false,
        List.of());
  }

  /** A share stands as its two counts: nobody has to believe a percentage. */
  private static List<Object> row(Chart chart, Chart.Row row) {
    List<Object> cells = new ArrayList<>(List.of(row.label()));
    for (int i = 0; i < row.cells().size(); i++) {
      Chart.Cell cell = row.cells().get(i);
      cells.add(cell.hidden().isEmpty() ? orNothing(cell.value()) : cell.hidden());
      if (isShare(chart, chart.columns().get(i))) {
        cells.add(orNothing(cell.of()));
      }
    }
    return cells;
  }

  private static Object orNothing(@Nullable Long count) {
    return count == null ? "" : count;
  }

  private static boolean isShare(Chart chart, Chart.Column column) {
    int place = chart.columns().indexOf(column);
    return chart.rows().stream().anyMatch(row -> row.cells().get(place).of() != null);
  }
}
