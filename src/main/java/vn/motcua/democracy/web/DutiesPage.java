package vn.motcua.democracy.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.motcua.democracy.ItemStanding;
import vn.motcua.democracy.Publication;
import vn.motcua.democracy.PublishedLine;
import vn.motcua.democracy.Quarter;
import vn.motcua.organisation.Unit;

/** The fourteen items of a unit, what is owed of them, and what was published last. */
public record DutiesPage(
    Unit unit,
    String base,
    boolean mayWrite,
    List<ItemStanding> items,
    List<PublishedLine> newest,
    List<Publication> struckOut,
    LocalDate today) {
  private static final int SHOWN = 30;

  public DutiesPage {
    items = List.copyOf(items);
    newest = List.copyOf(newest);
    struckOut = List.copyOf(struckOut);
  }

  /** Everything owed, the most overdue first. */
  public List<PublishedLine> owed() {
    return items.stream()
        .flatMap(item -> item.owed().stream())
        .sorted(
            Comparator.comparing((PublishedLine line) -> !line.isLate())
                .thenComparing(PublishedLine::due))
        .toList();
  }

  /** Items that must always hang and of which nothing does. */
  public List<ItemStanding> missing() {
    return items.stream().filter(ItemStanding::neverHung).toList();
  }

  public long late() {
    return missing().size() + owed().stream().filter(PublishedLine::isLate).count();
  }

  public List<PublishedLine> shown() {
    return newest.stream().limit(SHOWN).toList();
  }

  public Quarter quarter() {
    return Quarter.of(today);
  }

  public String address(PublishedLine line) {
    return base + "/cong-khai/" + line.publication().id();
  }

  public String publicPage() {
    return PublicPublicationsController.address(unit.id());
  }
}
