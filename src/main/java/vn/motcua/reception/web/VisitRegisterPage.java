package vn.motcua.reception.web;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.documents.VisitRegisterForm;

/** The register of reception between two days. */
public record VisitRegisterPage(LocalDate from, LocalDate to, List<VisitRegisterForm.Row> rows) {
  public VisitRegisterPage {
    rows = List.copyOf(rows);
  }
}
