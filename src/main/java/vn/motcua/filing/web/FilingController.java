package vn.motcua.filing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.citizens.Citizen;
import vn.motcua.citizens.Citizens;
import vn.motcua.consents.Consent;
import vn.motcua.consents.Consents;
import vn.motcua.declarations.Declaration;
import vn.motcua.filing.Draft;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Filings;
import vn.motcua.filing.Owner;
import vn.motcua.organisation.Unit;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.web.OfficeBrowser;

/** Before the first question: what is filed, and what was begun already. No account is needed. */
@Controller
@RequestMapping("/co-quan/{unit:\\d{5}}/nop-ho-so/{code:[1-6]\\.\\d{6}}")
class FilingController {
  private final Citizens citizens;
  private final DraftOwners owners;
  private final Drafts drafts;
  private final Filings filings;
  private final DraftVisits visits;
  private final OfficeBrowser office;
  private final Consents consents;

  FilingController(
      Citizens citizens,
      DraftOwners owners,
      Drafts drafts,
      Filings filings,
      DraftVisits visits,
      OfficeBrowser office,
      Consents consents) {
    this.citizens = citizens;
    this.owners = owners;
    this.drafts = drafts;
    this.filings = filings;
    this.visits = visits;
    this.office = office;
    this.consents = consents;
  }

  @GetMapping
  ModelAndView show(
      @PathVariable("unit") String code,
      @PathVariable("code") String procedure,
      HttpServletRequest request) {
    Unit unit = visits.unit(code);
    Optional<Citizen> citizen = citizens.visiting(request);
    Owner owner = owners.of(citizen, request);
    return new ModelAndView(
        "filing/web/start",
        "model",
        new StartPage(
            unit,
            visits.form(procedure),
            open(unit, procedure),
            drafts.open(owner).stream()
                .filter(one -> one.unit().equals(unit.id()) && one.procedure().equals(procedure))
                .toList(),
            citizen.map(one -> consents.inForce(one, unit.id())).orElse(List.of()),
            office.isOne(request)));
  }

  @PostMapping
  ModelAndView begin(
      @PathVariable("unit") String code,
      @PathVariable("code") String procedure,
      @RequestParam(name = "cho", defaultValue = "") String consent,
      HttpServletRequest request,
      HttpServletResponse response) {
    Unit unit = visits.unit(code);
    open(unit, procedure);
    Declaration form = visits.form(procedure);
    Optional<Citizen> citizen = citizens.visiting(request);
    Owner owner = owners.beginning(citizen, request, response);
    Draft draft = drafts.begin(owner, unit.id(), form, acting(citizen, unit, consent));
    return SeeOther.page(QuestionPage.address(draft, form.questions().getFirst()));
  }

  /** For whom it is begun: only somebody whose consent holds. */
  private Optional<UUID> acting(Optional<Citizen> citizen, Unit unit, String chosen) {
    List<UUID> held =
        citizen.map(one -> consents.inForce(one, unit.id())).orElse(List.of()).stream()
            .map(Consent::id)
            .filter(id -> id.toString().equals(chosen))
            .toList();
    if (!chosen.isEmpty() && held.isEmpty()) {
      throw new Refusal("filing.refusal.nobodys-consent");
    }
    return held.stream().findFirst();
  }

  private OpenProcedure open(Unit unit, String procedure) {
    return filings
        .open(unit.id(), procedure)
        .orElseThrow(() -> new NotFound("filing online of " + procedure));
  }
}
