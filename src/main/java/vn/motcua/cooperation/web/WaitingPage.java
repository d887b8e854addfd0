package vn.motcua.cooperation.web;

import java.time.Instant;
import java.util.List;
import vn.motcua.cooperation.Errand;
import vn.motcua.cooperation.Waiting;

/** What a unit waits for from others, and how they have kept their time. */
public record WaitingPage(
    List<Errand> errands,
    List<Waiting.Outside> outside,
    List<Waiting.ToSend> toSend,
    List<Waiting.Figures> figures,
    Waiting.OurParts ourParts,
    Instant now) {
  public WaitingPage {
    errands = List.copyOf(errands);
    outside = List.copyOf(outside);
    toSend = List.copyOf(toSend);
    figures = List.copyOf(figures);
  }

  /** How many should have answered by now. */
  public long overdue() {
    return errands.stream().filter(errand -> errand.isOverdue(now)).count()
        + outside.stream().filter(file -> file.isOverdue(now)).count();
  }
}
