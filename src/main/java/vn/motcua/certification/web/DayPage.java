package vn.motcua.certification.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.motcua.certification.CashCount;
import vn.motcua.certification.DayTotals;
import vn.motcua.web.Message;

/** The takings of a day and how they were counted. */
public record DayPage(
    LocalDate day,
    LocalDate today,
    DayTotals totals,
    List<CashCount> counts,
    Map<String, String> typed,
    Map<String, Message> errors) {
  public String value(String field) {
    return typed.getOrDefault(field, "");
  }
}
