package vn.motcua.steering.web;

import java.util.List;

/** The reports there are, the latest year first. */
public record ReportsPage(List<Integer> years) {
  public ReportsPage {
    years = List.copyOf(years);
  }

  /** Where a report is, without the kind of its file. */
  public String address(int year, boolean whole) {
    return ReportController.BASE + "/" + year + (whole ? "/tong-ket" : "/so-ket");
  }
}
