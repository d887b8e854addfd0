package vn.motcua.reception.web;

import java.time.LocalDate;
import vn.motcua.documents.VisitRegisterForm;

/** The register of reception between two days. */
public record VisitRegisterPage(LocalDate from, LocalDate to, Slice<VisitRegisterForm.Row> rows) {}
