package vn.motcua.filing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.citizens.Citizen;
import vn.motcua.citizens.Citizens;
import vn.motcua.consents.Consent;
import vn.motcua.consents.Consents;
import vn.motcua.declarations.Declaration;
import vn.motcua.declarations.Declarations;
import vn.motcua.filing.Draft;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Owner;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;

/** Finds the draft of an address for whoever asks; another's is not found. */
@Component
class DraftVisits {
  private final Citizens citizens;
  private final DraftOwners owners;
  private final Drafts drafts;
  private final Declarations declarations;
  private final Units units;
  private final Consents consents;

  DraftVisits(
      Citizens citizens,
      DraftOwners owners,
      Drafts drafts,
      Declarations declarations,
      Units units,
      Consents consents) {
    this.citizens = citizens;
    this.owners = owners;
    this.drafts = drafts;
    this.declarations = declarations;
    this.units = units;
    this.consents = consents;
  }

  Visit of(String unit, String draft, HttpServletRequest request) {
    Optional<Citizen> citizen = citizens.visiting(request);
    Owner owner = owners.of(citizen, request);
    Unit place = unit(unit);
    Draft found =
        drafts
            .find(owner, place.id(), UUID.fromString(draft))
            .orElseThrow(() -> notFound(draft, request));
    return new Visit(
        citizen,
        owner,
        place,
        found,
        declarations.filling(form(found.procedure()), found.answers()),
        acting(citizen, found));
  }

  /**
   * The consent by which this citizen acts.
   *
   * @throws vn.motcua.shared.Refusal when it has ended; the draft stays for the person
   */
  private Optional<Consent> acting(Optional<Citizen> citizen, Draft draft) {
    return draft
        .consent()
        .filter(_ -> citizen.filter(one -> isHelper(one, draft)).isPresent())
        .map(id -> consents.inForce(draft.unit(), id));
  }

  /** Whether the draft is filled in for somebody else, and this citizen does it. */
  boolean isHelper(Citizen citizen, Draft draft) {
    return draft
        .consent()
        .filter(id -> consents.byId(draft.unit(), id).helper().equals(citizen.id()))
        .isPresent();
  }

  /** For whom a draft is, where it is for somebody else; empty when that consent has ended. */
  Optional<Consent> holding(Draft draft) {
    return draft.consent().map(id -> consents.byId(draft.unit(), id)).filter(consents::holds);
  }

  private RuntimeException notFound(String draft, HttpServletRequest request) {
    return citizens.wasVisiting(request) ? new VisitEnded() : new NotFound("draft " + draft);
  }

  /** The same after something was kept. */
  Visit again(Visit visit, Draft later) {
    return visit.with(later, declarations.filling(visit.filling().declaration(), later.answers()));
  }

  Declaration form(String procedure) {
    return declarations
        .of(procedure)
        .orElseThrow(() -> new NotFound("declaration of " + procedure));
  }

  Unit unit(String code) {
    return units.served().stream()
        .filter(one -> one.id().equals(new UnitId(code)))
        .findFirst()
        .orElseThrow(() -> new NotFound("unit " + code));
  }
}
