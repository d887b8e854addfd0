package vn.motcua.committees.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.committees.ConclusionNotice;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/** The notices of a unit, what is late in them, and the form of another. */
public record ConclusionsPage(
    UnitId own,
    List<ConclusionNotice> notices,
    boolean mayEnter,
    LocalDate today,
    String key,
    Map<String, Message> errors) {

  /** Whether the province gave it to this commune. */
  public boolean isGiven(ConclusionNotice notice) {
    return !notice.unit().equals(own);
  }

  public String chip(ConclusionNotice.Item item) {
    return item.isDone() ? "ok" : item.isLate(today) ? "late" : "wait";
  }

  public String standing(ConclusionNotice.Item item) {
    return standing(item, today);
  }

  static String standing(ConclusionNotice.Item item, LocalDate today) {
    String word = item.isDone() ? "done" : item.isLate(today) ? "late" : "open";
    return "committees.item." + word;
  }

  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }
}
