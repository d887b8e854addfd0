package vn.motcua.certification.web;

import java.util.List;
import java.util.Map;
import vn.motcua.certification.CertificationKind;
import vn.motcua.certification.FeeTable;
import vn.motcua.certification.PublishedFee;
import vn.motcua.web.Message;

/** The fees of the unit: what holds today, what was published, and a new one being entered. */
public record FeesPage(
    FeeTable table,
    List<PublishedFee> published,
    Map<String, String> typed,
    Map<String, Message> errors,
    boolean saved) {
  public List<CertificationKind> kinds() {
    return List.of(CertificationKind.values());
  }

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }
}
