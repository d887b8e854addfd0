package vn.motcua.feedback.web;

import java.time.Instant;
import java.util.List;
import vn.motcua.feedback.FeedbackStage;
import vn.motcua.feedback.Petitions;
import vn.motcua.shared.Actor;

/** A page of what went down its legal path in the communes of a province. */
public record AbovePage(Actor actor, List<Petitions.Above> lines, int page, Instant now) {
  public AbovePage {
    lines = List.copyOf(lines);
  }

  public String list() {
    return DeskPages.base(actor);
  }

  public String href(int other) {
    return AboveController.PATH + "?trang=" + other;
  }

  public int whole() {
    return lines.isEmpty() ? 0 : lines.getFirst().whole();
  }

  public boolean hasMore() {
    return page * Petitions.A_PAGE < whole();
  }

  public String chip(Petitions.Above line) {
    return line.isLate(now) ? "late" : line.stage() == FeedbackStage.SETTLED ? "ok" : "wait";
  }
}
