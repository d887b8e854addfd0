package vn.motcua.democracy.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.democracy.Disclosures;
import vn.motcua.democracy.PublicationReport;
import vn.motcua.democracy.Quarter;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;

/** The list of what was published in a quarter, to print, and to whom it was sent. */
@Controller
class QuartersController {
  private static final String LIST = "/quy/{year:20\\d{2}}/{quarter:[1-4]}";

  private final Disclosures publications;
  private final Units units;

  QuartersController(Disclosures publications, Units units) {
    this.publications = publications;
    this.units = units;
  }

  @GetMapping(DutiesController.DESK + LIST)
  ModelAndView show(Actor actor, @PathVariable int year, @PathVariable int quarter) {
    return page(actor, DutiesController.DESK, quarter(year, quarter), fresh());
  }

  @GetMapping(DutiesController.WATCH + LIST)
  ModelAndView watch(Actor actor, @PathVariable int year, @PathVariable int quarter) {
    return page(actor, DutiesController.WATCH, quarter(year, quarter), fresh());
  }

  @PostMapping(DutiesController.DESK + LIST + "/bao-cao")
  ModelAndView create(
      Actor actor,
      @PathVariable int year,
      @PathVariable int quarter,
      @RequestParam Map<String, String> fields) {
    Quarter of = quarter(year, quarter);
    Typed typed = Typed.of(fields);
    return Tried.run(
        typed,
        "so",
        () -> {
          PublicationReport.To to =
              typed
                  .choice(PublicationReport.To.class, "noiNhan")
                  .orElseThrow(() -> new NotFound("no such addressee"));
          publications.report(
              actor, of, to, new Disclosures.Sending(typed.text("so"), typed.day("ngay")));
          return QuarterPage.address(DutiesController.DESK, of);
        },
        again -> page(actor, DutiesController.DESK, of, again));
  }

  private Typed fresh() {
    return Typed.of(Map.of("ngay", publications.today().toString()));
  }

  private static Quarter quarter(int year, int quarter) {
    try {
      return new Quarter(year, quarter);
    } catch (IllegalArgumentException before) {
      throw new NotFound(String.valueOf(before.getMessage()));
    }
  }

  private ModelAndView page(Actor actor, String base, Quarter quarter, Typed typed) {
    boolean mayWrite = base.equals(DutiesController.DESK) && Disclosures.mayWrite(actor);
    return new ModelAndView(
        "democracy/web/quarter",
        "model",
        new QuarterPage(
            units.byId(actor.unit()),
            base,
            quarter,
            publications.of(actor.unit(), quarter),
            publications.reports(actor.unit(), quarter),
            mayWrite,
            publications.today(),
            typed));
  }
}
