package vn.motcua.communication.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.communication.Outreach;
import vn.motcua.communication.Reach;
import vn.motcua.organisation.Unit;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/**
 * What a unit says in a year.
 *
 * @param own whether the reader plans it
 * @param key that makes a form sent twice plan one thing
 * @param told of which thing the form that was refused tells, or empty
 */
public record CommunicationPage(
    Unit unit,
    int year,
    List<Outreach> all,
    boolean own,
    LocalDate today,
    String key,
    String told,
    Map<String, Message> errors) {
  public CommunicationPage {
    all = List.copyOf(all);
  }

  public Reach reach() {
    return Reach.of(all, today);
  }

  public String address() {
    return CommunicationController.BASE + "/" + unit.id();
  }

  public boolean isRefused(Outreach one) {
    return one.id().toString().equals(told);
  }

  public String chip(Outreach one) {
    if (one.acts().isEmpty()) {
      return one.isLate(today) ? "late" : "wait";
    }
    return one.isHeld() ? "ok" : "idle";
  }

  public String standing(Outreach one) {
    return standing(one, today);
  }

  static String standing(Outreach one, LocalDate today) {
    if (one.acts().isEmpty()) {
      return one.isLate(today) ? "communication.late" : "communication.planned";
    }
    return "communication.outcome." + one.acts().getLast().outcome();
  }

  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }

  /** The error of a field in the form of one thing. */
  public @Nullable String error(Page page, Outreach one, String field) {
    return isRefused(one) ? error(page, field) : null;
  }
}
