package vn.motcua.democracy.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.democracy.Disclosures;
import vn.motcua.democracy.GrassrootsLaw;
import vn.motcua.democracy.PublishedLine;
import vn.motcua.democracy.Votes;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;

/** What the unit makes known, for everybody; only what an officer put on this page. */
@Controller
class PublicPublicationsController {
  private static final String PATH = "/co-quan/{unit:\\d{5}}/dan-chu";

  private final Disclosures publications;
  private final GrassrootsLaw law;
  private final Votes votes;
  private final Units units;

  PublicPublicationsController(
      Disclosures publications, GrassrootsLaw law, Votes votes, Units units) {
    this.publications = publications;
    this.law = law;
    this.votes = votes;
    this.units = units;
  }

  static String address(UnitId unit) {
    return "/co-quan/" + unit.code() + "/dan-chu";
  }

  @GetMapping(PATH)
  ModelAndView index(@PathVariable String unit) {
    Unit one = served(unit);
    List<PublishedLine> all = publications.onOwnPage(one.id());
    return new ModelAndView(
        "democracy/web/public_publications",
        "model",
        new PublicPublicationsPage(one, law.items(), all, votes.decided(one.id())));
  }

  @GetMapping(PATH + "/{id}")
  ModelAndView show(@PathVariable String unit, @PathVariable String id) {
    Unit one = served(unit);
    PublishedLine line = publications.byId(one.id(), Typed.id(id));
    if (!line.publication().isOnOwnPage()) {
      throw new NotFound("publication on the web: " + id);
    }
    return new ModelAndView(
        "democracy/web/public_publication", "model", new PublicPublicationPage(one, line));
  }

  private Unit served(String code) {
    UnitId id = new UnitId(code);
    if (!units.isServed(id)) {
      throw new NotFound("unit " + code);
    }
    return units.byId(id);
  }
}
