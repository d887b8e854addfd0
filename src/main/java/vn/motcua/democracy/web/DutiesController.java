package vn.motcua.democracy.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.democracy.Disclosures;
import vn.motcua.democracy.Supervision;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;

/** What the unit owes its people today: the fourteen items, what is due, what is late. */
@Controller
class DutiesController {
  static final String DESK = "/ban-lam-viec/dan-chu";
  static final String WATCH = "/giam-sat/dan-chu";

  private final Disclosures publications;
  private final Supervision supervision;
  private final Units units;

  DutiesController(Disclosures publications, Supervision supervision, Units units) {
    this.supervision = supervision;
    this.publications = publications;
    this.units = units;
  }

  @GetMapping(DESK)
  ModelAndView index(Actor actor) {
    return page(actor, units.byId(actor.unit()), DESK);
  }

  /** The same for those who watch; from the province each commune with its count. */
  @GetMapping(WATCH)
  ModelAndView watch(Actor actor) {
    Unit unit = units.byId(actor.unit());
    if (!actor.unit().isProvince()) {
      return page(actor, unit, WATCH);
    }
    List<ProvinceDutiesPage.Line> lines =
        units.served().stream()
            .filter(one -> actor.unit().equals(one.province()))
            .map(one ->
                new ProvinceDutiesPage.Line(
                    one, publications.late(one.id()), supervision.late(one.id())))
            .toList();
    return new ModelAndView(
        "democracy/web/province_duties", "model", new ProvinceDutiesPage(unit, lines));
  }

  private ModelAndView page(Actor actor, Unit unit, String base) {
    return new ModelAndView(
        "democracy/web/duties",
        "model",
        new DutiesPage(
            unit,
            base,
            base.equals(DESK) && Disclosures.mayWrite(actor),
            publications.standing(unit.id()),
            publications.newest(unit.id()),
            publications.struckOut(unit.id()),
            publications.today()));
  }
}
