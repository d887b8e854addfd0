package vn.motcua.commendation.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.commendation.Commendations;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitId;

/** What everybody reads: who was commended by a unit, and agreed to be named. */
@Controller
class PublicCommendationsController {
  private final Commendations commendations;
  private final CommendationSheet sheet;
  private final Units units;

  PublicCommendationsController(Commendations commendations, CommendationSheet sheet, Units units) {
    this.sheet = sheet;
    this.commendations = commendations;
    this.units = units;
  }

  @GetMapping("/cong-khai/{unit:[0-9]{2}|[0-9]{5}}/khen-thuong")
  ModelAndView index(@PathVariable String unit) {
    Unit of = units.byId(new UnitId(unit));
    return new ModelAndView(
        "commendation/web/public_commendations",
        "model",
        new PublicCommendationsPage(of, commendations.published(of.id())));
  }

  @GetMapping("/cong-khai/{unit:[0-9]{2}|[0-9]{5}}/khen-thuong.xlsx")
  ResponseEntity<byte[]> workbook(@PathVariable String unit) {
    return sheet.open(commendations.published(units.byId(new UnitId(unit)).id()));
  }
}
