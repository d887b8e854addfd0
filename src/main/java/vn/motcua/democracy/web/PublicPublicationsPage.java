package vn.motcua.democracy.web;

import java.util.List;
import vn.motcua.democracy.PeopleVote;
import vn.motcua.democracy.PublicationItem;
import vn.motcua.democracy.PublishedLine;
import vn.motcua.organisation.Unit;

/** What stands on the public page, by item. */
public record PublicPublicationsPage(
    Unit unit, List<PublicationItem> items, List<PublishedLine> lines, List<PeopleVote> decided) {
  public PublicPublicationsPage {
    items = List.copyOf(items);
    lines = List.copyOf(lines);
    decided = List.copyOf(decided);
  }

  public List<PublishedLine> of(PublicationItem item) {
    return lines.stream().filter(line -> line.item().no() == item.no()).toList();
  }

  public String home() {
    return "/co-quan/" + unit.id().code();
  }

  public String address(PublishedLine line) {
    return home() + "/dan-chu/" + line.publication().id();
  }
}
