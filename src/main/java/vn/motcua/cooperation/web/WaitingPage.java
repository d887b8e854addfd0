package vn.motcua.cooperation.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.cooperation.Errand;
import vn.motcua.cooperation.Waiting;

/**
 * What a unit waits for from others, and how they have kept their time.
 *
 * @param away who follows up and is away now
 */
public record WaitingPage(
    List<Errand> errands,
    Set<UUID> away,
    List<Waiting.Outside> outside,
    List<Waiting.ToSend> toSend,
    List<Waiting.Figures> figures,
    Waiting.OurParts ourParts,
    Instant now) {
  public WaitingPage {
    errands = List.copyOf(errands);
    away = Set.copyOf(away);
    outside = List.copyOf(outside);
    toSend = List.copyOf(toSend);
    figures = List.copyOf(figures);
  }

  /** How many have nobody here who follows them up. */
  public long leftAlone() {
    return errands.stream().filter(errand -> away.contains(errand.follower())).count();
  }

  /** How many should have answered by now. */
  public long overdue() {
    return errands.stream().filter(errand -> errand.isOverdue(now)).count()
        + outside.stream().filter(file -> file.isOverdue(now)).count();
  }
}
