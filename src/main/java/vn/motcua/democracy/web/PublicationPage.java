package vn.motcua.democracy.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.motcua.democracy.Means;
import vn.motcua.democracy.Publication;
import vn.motcua.democracy.PublishedLine;
import vn.motcua.organisation.Unit;

/** One publication with its duties and the evidence. */
public record PublicationPage(
    Unit unit, String base, PublishedLine line, boolean mayWrite, LocalDate today, Typed form) {
  public Publication publication() {
    return line.publication();
  }

  public boolean isOpen() {
    return mayWrite && publication().mistake().isEmpty();
  }

  public String address() {
    return base + "/cong-khai/" + publication().id();
  }

  public String publicAddress() {
    return PublicPublicationsController.address(unit.id()) + "/" + publication().id();
  }

  /** What to choose from; this program's own page only where there are words for it. */
  public List<String> choices() {
    List<String> means = Arrays.stream(Means.values()).map(Enum::name).toList();
    return publication().words().isBlank() || publication().isOnOwnPage()
        ? means
        : java.util.stream.Stream.concat(means.stream(), java.util.stream.Stream.of("OWN_PAGE"))
            .toList();
  }
}
