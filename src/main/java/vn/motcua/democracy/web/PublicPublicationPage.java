package vn.motcua.democracy.web;

import java.util.List;
import vn.motcua.democracy.PublishedLine;
import vn.motcua.democracy.Showing;
import vn.motcua.organisation.Unit;

/** One publication as everybody reads it. */
public record PublicPublicationPage(Unit unit, PublishedLine line) {
  public String home() {
    return "/co-quan/" + unit.id().code();
  }

  /** Where else it is made known now; no officer's name and no note. */
  public List<Showing> elsewhere() {
    return line.publication().showings().stream()
        .filter(one -> one.isOpen() && !one.ownPage())
        .toList();
  }
}
