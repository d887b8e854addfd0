package vn.motcua.procedures.web;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.procedures.ProcedureQuery;
import vn.motcua.shared.UnitId;

/** What one unit receives at its Centre, for everybody. */
@Controller
@RequestMapping("/co-quan/{unit:\\d{5}}/thu-tuc")
class UnitProceduresController {
  private final Units units;
  private final Listings listings;
  private final Descriptions descriptions;

  UnitProceduresController(Units units, Listings listings, Descriptions descriptions) {
    this.units = units;
    this.listings = listings;
    this.descriptions = descriptions;
  }

  @GetMapping
  ModelAndView index(
      @PathVariable("unit") String id,
      @RequestParam(name = "q", defaultValue = "") String typed,
      @RequestParam(name = "linh-vuc", defaultValue = "") String field,
      @RequestParam(name = "trang", defaultValue = "1") int page) {
    Unit unit = units.byId(new UnitId(id));
    ProcedureQuery query = new ProcedureQuery(typed, Optional.of(unit.id()), true, field, false);
    Listing listing =
        listings.of("/co-quan/" + unit.id() + "/thu-tuc", unit.fullName(), query, page);
    return new ModelAndView("procedures/web/index", "model", listing);
  }

  @GetMapping("/" + ProceduresController.CODE)
  ModelAndView show(@PathVariable("unit") String id, @PathVariable String code) {
    Unit unit = units.byId(new UnitId(id));
    return new ModelAndView(
        "procedures/web/show",
        "model",
        descriptions.inUnit(unit, code, ProceduresController.address()));
  }

  @GetMapping("/" + ProceduresController.CODE + "/qr.svg")
  ResponseEntity<byte[]> qr(@PathVariable("unit") String id, @PathVariable String code) {
    return ProceduresController.qrCode("/co-quan/" + id + "/thu-tuc/" + code);
  }
}
