package vn.motcua.filing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.citizens.Citizen;
import vn.motcua.citizens.Citizens;
import vn.motcua.declarations.Declaration;
import vn.motcua.filing.Draft;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Filings;
import vn.motcua.filing.Owner;
import vn.motcua.organisation.Unit;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.shared.NotFound;
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

  FilingController(
      Citizens citizens,
      DraftOwners owners,
      Drafts drafts,
      Filings filings,
      DraftVisits visits,
      OfficeBrowser office) {
    this.citizens = citizens;
    this.owners = owners;
    this.drafts = drafts;
    this.filings = filings;
    this.visits = visits;
    this.office = office;
  }

  @GetMapping
  ModelAndView show(
      @PathVariable("unit") String code,
      @PathVariable("code") String procedure,
      HttpServletRequest request) {
    Unit unit = visits.unit(code);
    Owner owner = owners.of(citizens.visiting(request), request);
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
            office.isOne(request)));
  }

  @PostMapping
  ModelAndView begin(
      @PathVariable("unit") String code,
      @PathVariable("code") String procedure,
      HttpServletRequest request,
      HttpServletResponse response) {
    Unit unit = visits.unit(code);
    open(unit, procedure);
    Declaration form = visits.form(procedure);
    Optional<Citizen> citizen = citizens.visiting(request);
    Draft draft = drafts.begin(owners.beginning(citizen, request, response), unit.id(), form);
    return SeeOther.page(QuestionPage.address(draft, form.questions().getFirst()));
  }

  private OpenProcedure open(Unit unit, String procedure) {
    return filings
        .open(unit.id(), procedure)
        .orElseThrow(() -> new NotFound("filing online of " + procedure));
  }
}
