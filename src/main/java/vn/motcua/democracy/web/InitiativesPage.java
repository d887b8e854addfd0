package vn.motcua.democracy.web;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.democracy.Initiative;
import vn.motcua.democracy.Matter;

/** What households propose, with the form for one more. */
public record InitiativesPage(
    String base,
    boolean mayWrite,
    List<Initiative> initiatives,
    List<Matter> matters,
    LocalDate today,
    Typed form) {
  public InitiativesPage {
    initiatives = List.copyOf(initiatives);
    matters = List.copyOf(matters);
  }

  public String address() {
    return base + InitiativesController.PATH;
  }
}
