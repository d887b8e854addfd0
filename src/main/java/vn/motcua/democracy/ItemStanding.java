package vn.motcua.democracy;

import java.util.List;
import java.util.Optional;

/**
 * One of the fourteen items at a unit: the newest publication of it and everything still owed.
 *
 * @param neverHung the item must always hang, and nothing of it does
 */
public record ItemStanding(
    PublicationItem item,
    Optional<PublishedLine> newest,
    int publications,
    List<PublishedLine> owed,
    boolean neverHung) {
  public ItemStanding {
    owed = List.copyOf(owed);
  }

  public boolean isLate() {
    return neverHung || owed.stream().anyMatch(PublishedLine::isLate);
  }
}
