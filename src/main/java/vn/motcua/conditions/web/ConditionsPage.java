package vn.motcua.conditions.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.conditions.Condition;
import vn.motcua.conditions.Conditions;
import vn.motcua.organisation.Unit;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/**
 * What one commune has.
 *
 * @param chosen code of the thing the form is about, or empty
 */
public record ConditionsPage(
    Unit unit,
    List<Condition> conditions,
    boolean mayTell,
    String today,
    String chosen,
    Map<String, Message> errors) {

  public Conditions.Sum sum() {
    return new Conditions.Sum(
        conditions.size(), (int) conditions.stream().filter(Condition::isMissing).count());
  }

  public String address() {
    return ConditionsController.BASE + "/" + unit.id();
  }

  public boolean isChosen(Condition one) {
    return mayTell && one.code().equals(chosen);
  }

  public static String chip(Condition one) {
    return switch (one.standing()) {
      case PRESENT -> "ok";
      case MISSING -> "late";
      case UNKNOWN, NOT_NEEDED -> "idle";
    };
  }

  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }
}
