package vn.motcua.initiatives.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.initiatives.Adoption;
import vn.motcua.initiatives.LocalInitiative;
import vn.motcua.organisation.Unit;

/** Where an initiative is used: a tile for each commune, the origin and every day of adoption. */
public record SpreadGrid(LocalInitiative of, List<Unit> communes) {
  /** One commune; how it stands is a message. */
  public record Tile(String name, String standing, Optional<Adoption> adoption) {}

  public List<Tile> tiles() {
    List<Tile> tiles = new ArrayList<>();
    for (Unit commune : communes) {
      Optional<Adoption> adoption = of.adoptedBy(commune.id());
      boolean origin = commune.id().equals(of.unit());
      tiles.add(
          new Tile(
              commune.fullName(),
              origin ? "origin" : adoption.isPresent() ? "adopted" : "none",
              adoption));
    }
    return tiles;
  }
}
