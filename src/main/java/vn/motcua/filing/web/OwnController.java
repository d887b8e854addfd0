package vn.motcua.filing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.citizens.Arrivals;
import vn.motcua.citizens.Citizen;
import vn.motcua.citizens.Citizens;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.filing.Draft;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Filed;
import vn.motcua.filing.Filings;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.RosterLine;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitId;

/** "Hồ sơ của tôi": what I began, what I filed, and where it stands. */
@Controller
class OwnController {
  private final Citizens citizens;
  private final DraftOwners owners;
  private final Drafts drafts;
  private final Filings filings;
  private final DraftVisits visits;
  private final Dossiers dossiers;
  private final Officers officers;
  private final Units units;
  private final Clock clock;

  OwnController(
      Citizens citizens,
      DraftOwners owners,
      Drafts drafts,
      Filings filings,
      DraftVisits visits,
      Dossiers dossiers,
      Officers officers,
      Units units,
      Clock clock) {
    this.citizens = citizens;
    this.owners = owners;
    this.drafts = drafts;
    this.filings = filings;
    this.visits = visits;
    this.dossiers = dossiers;
    this.officers = officers;
    this.units = units;
    this.clock = clock;
  }

  @GetMapping(Arrivals.HOME)
  ModelAndView index(HttpServletRequest request) {
    Optional<Citizen> citizen = citizens.visiting(request);
    citizen.ifPresent(drafts::takeBack);
    return new ModelAndView(
        "filing/web/own",
        "model",
        new OwnPage(
            citizen,
            drafts.open(owners.of(citizen, request)).stream()
                .filter(draft -> isOpenTo(citizen, draft))
                .map(draft ->
                    new OwnPage.Begun(
                        draft,
                        visits.form(draft.procedure()).title(),
                        units.byId(draft.unit()).fullName(),
                        filings.givenBack(draft),
                        visits.holding(draft)))
                .toList(),
            citizen.map(filings::own).orElse(List.of()).stream()
                .filter(filed ->
                    filed.answer().map(Filed.Answer::kind).orElse(null) != Filed.Kind.GIVEN_BACK)
                .map(this::line)
                .toList()));
  }

  /** What was begun for somebody else is out of sight when that consent has ended. */
  private boolean isOpenTo(Optional<Citizen> citizen, Draft draft) {
    return draft.consent().isEmpty()
        || visits.holding(draft).isPresent()
        || citizen.filter(one -> !visits.isHelper(one, draft)).isPresent();
  }

  private OwnPage.Line line(Filed filed) {
    return new OwnPage.Line(
        filed,
        visits.form(filed.procedure()).title(),
        units.byId(filed.unit()).fullName(),
        dossier(filed));
  }

  private Optional<Dossier> dossier(Filed filed) {
    return filed
        .answer()
        .flatMap(answer -> Optional.ofNullable(answer.dossier()))
        .map(id -> dossiers.byId(filed.unit(), id));
  }

  /** The one page that confirms a filing. */
  @GetMapping("/co-quan/{unit:\\d{5}}/da-nop/{filing:[0-9a-f-]{36}}")
  ModelAndView show(
      @PathVariable String unit, @PathVariable String filing, HttpServletRequest request) {
    Optional<Citizen> citizen = citizens.visiting(request);
    if (citizen.isEmpty()) {
      return SeeOther.page(Arrivals.SIGN_IN + "?ve=/co-quan/" + unit + "/da-nop/" + filing);
    }
    Filed filed = filings.own(citizen.get(), new UnitId(unit), UUID.fromString(filing));
    Optional<RosterLine> holder =
        officers.directory(filed.unit()).stream()
            .filter(line -> line.officer().id().equals(filed.holder()))
            .findFirst();
    return new ModelAndView(
        "filing/web/filed",
        "model",
        new FiledPage(
            filed,
            visits.form(filed.procedure()).title(),
            units.byId(filed.unit()),
            officers.byId(filed.unit(), filed.holder()).name(),
            holder
                .map(line -> line.phoneAt(clock.instant()))
                .filter(phone -> !phone.isEmpty())
                .orElseGet(() -> units.settings(filed.unit()).dutyPhone()),
            filings.open(filed.unit(), filed.procedure()).flatMap(Filings::time),
            dossier(filed),
            filings.actedFor(filed)));
  }
}
