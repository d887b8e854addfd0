package vn.motcua.inspections.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import vn.motcua.inspections.CheckItem;
import vn.motcua.inspections.Finding;
import vn.motcua.inspections.InspectionPlan;
import vn.motcua.inspections.Target;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/** One inspection: the check-list, what was found, what became of it, and the forms. */
public record TargetPage(
    InspectionPlan plan,
    Target target,
    List<CheckItem> items,
    boolean mayInspect,
    BiPredicate<Finding, Finding.Standing> may,
    LocalDate today,
    String key,
    Map<String, Message> errors) {

  public String address() {
    return InspectionsController.BASE + "/" + plan.id() + "/" + target.number();
  }

  public String address(Finding finding) {
    return address() + "/" + finding.id();
  }

  /** What this reader may tell of a finding now. */
  public List<Finding.Standing> choices(Finding finding) {
    return Arrays.stream(Finding.Standing.values())
        .filter(next -> may.test(finding, next))
        .toList();
  }

  public String item(String code) {
    return items.stream()
        .filter(item -> item.code().equals(code))
        .map(CheckItem::name)
        .findFirst()
        .orElse(code);
  }

  public String chip(Finding finding) {
    return switch (finding.standing()) {
      case MENDED -> "ok";
      case TOLD -> "wait";
      case OPEN, RETURNED -> finding.isLate(today) ? "late" : "soon";
    };
  }

  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }
}
