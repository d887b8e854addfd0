package vn.motcua.telling.web;

import java.time.Instant;
import java.util.List;
import vn.motcua.telling.Tellings;
import vn.motcua.telling.ToTell;

/**
 * What the citizens have not heard yet.
 *
 * @param refusal why the last note was not taken; empty when nothing is wrong
 */
public record TellingsPage(List<ToTell> lines, boolean sendsMail, Instant now, String refusal) {
  static final String BASE = "/ban-lam-viec/bao-cho-ba-con";

  public TellingsPage {
    lines = List.copyOf(lines);
  }

  /** The list is cut at its longest. */
  public boolean isCut() {
    return lines.size() == Tellings.MOST;
  }

  public String action(ToTell line) {
    return BASE + "/" + line.dossier() + "/" + line.seq() + "/lan-bao";
  }

  /** Whole days it has waited. */
  public long days(ToTell line) {
    return java.time.Duration.between(line.since(), now).toDays();
  }
}
