package vn.motcua.democracy.web;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.democracy.CriticisedDraft;
import vn.motcua.organisation.Unit;

/**
 * The first page of those who watch over the office.
 *
 * @param drafts sent to the Front and not criticised yet
 * @param dossiers the reader may look at redacted timelines
 */
public record WatchPage(
    Unit unit, String name, boolean dossiers, List<CriticisedDraft> drafts, LocalDate today) {
  public WatchPage {
    drafts = List.copyOf(drafts);
  }

  public String figures() {
    return "/cong-khai/" + unit.id().code();
  }

  public String proofs() {
    return "/kiem-chung/" + unit.id().code();
  }

  public String directory() {
    return "/co-quan/" + unit.id().code() + "/can-bo";
  }
}
