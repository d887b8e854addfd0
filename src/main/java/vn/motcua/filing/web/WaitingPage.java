package vn.motcua.filing.web;

import java.time.Instant;
import java.util.List;
import vn.motcua.filing.Filed;

/** What was filed online and waits, the most urgent first. */
public record WaitingPage(List<Line> lines, Instant now) {
  public WaitingPage {
    lines = List.copyOf(lines);
  }

  /** One of them. */
  public record Line(Filed filed, String title, String holder, boolean mine) {
    public String href() {
      return OnlineController.BASE + "/" + filed.id();
    }
  }
}
