package vn.motcua.filing.web;

import java.util.Map;
import java.util.Optional;
import vn.motcua.citizens.Citizen;
import vn.motcua.consents.Consent;
import vn.motcua.declarations.Filling;
import vn.motcua.filing.Draft;
import vn.motcua.filing.Owner;
import vn.motcua.organisation.Unit;

/**
 * Somebody before one draft: who, whose, where, with which answers.
 *
 * @param acting by which consent it is done for somebody else; it holds
 */
public record Visit(
    Optional<Citizen> citizen,
    Owner owner,
    Unit unit,
    Draft draft,
    Filling filling,
    Optional<Consent> acting) {

  public String address() {
    return draft.address();
  }

  /** What stands in a field now. */
  String answer(String field) {
    return filling.answers().of(field);
  }

  /** The same with the answers of a later version. */
  Visit with(Draft later, Filling answers) {
    return new Visit(citizen, owner, unit, later, answers, acting);
  }

  /** The same with what was typed, though it was not kept. */
  Visit showing(Map<String, String> typed) {
    return new Visit(
        citizen,
        owner,
        unit,
        draft,
        new Filling(filling.declaration(), filling.answers().with(typed), filling.today()),
        acting);
  }
}
