package vn.motcua.filing.web;

import java.util.Map;
import java.util.Optional;
import vn.motcua.citizens.Citizen;
import vn.motcua.declarations.Filling;
import vn.motcua.filing.Draft;
import vn.motcua.filing.Owner;
import vn.motcua.organisation.Unit;

/** Somebody before one draft: who, whose, where, with which answers. */
public record Visit(
    Optional<Citizen> citizen, Owner owner, Unit unit, Draft draft, Filling filling) {

  public String address() {
    return draft.address();
  }

  /** The same with the answers of a later version. */
  Visit with(Draft later, Filling answers) {
    return new Visit(citizen, owner, unit, later, answers);
  }

  /** The same with what was typed, though it was not kept. */
  Visit showing(Map<String, String> typed) {
    return new Visit(
        citizen,
        owner,
        unit,
        draft,
        new Filling(filling.declaration(), filling.answers().with(typed), filling.today()));
  }
}
