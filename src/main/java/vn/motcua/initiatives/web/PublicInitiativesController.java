package vn.motcua.initiatives.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.initiatives.LocalInitiative;
import vn.motcua.initiatives.LocalInitiatives;
import vn.motcua.initiatives.ModelLibrary;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Site;

/** What everybody reads: a unit's recognised initiatives, and where each of them comes from. */
@Controller
class PublicInitiativesController {
  private static final String ONE = "/cong-khai/sang-kien/";

  private final LocalInitiatives initiatives;
  private final ModelLibrary library;
  private final Units units;
  private final InitiativeSheet sheet;
  private final Site site;

  PublicInitiativesController(
      LocalInitiatives initiatives,
      ModelLibrary library,
      Units units,
      InitiativeSheet sheet,
      Site site) {
    this.initiatives = initiatives;
    this.library = library;
    this.units = units;
    this.sheet = sheet;
    this.site = site;
  }

  static String address(LocalInitiative one) {
    return ONE + one.unit() + "/" + one.id();
  }

  @GetMapping("/cong-khai/{unit:[0-9]{2}|[0-9]{5}}/sang-kien")
  ModelAndView index(@PathVariable String unit) {
    Unit of = units.byId(new UnitId(unit));
    return new ModelAndView(
        "initiatives/web/public_initiatives",
        "model",
        new PublicInitiativesPage(of, initiatives.published(of.id())));
  }

  @GetMapping("/cong-khai/{unit:[0-9]{2}|[0-9]{5}}/sang-kien.xlsx")
  ResponseEntity<byte[]> workbook(@PathVariable String unit) {
    return sheet.of(initiatives.published(units.byId(new UnitId(unit)).id()));
  }

  @GetMapping(ONE + "{unit:[0-9]{5}}/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
  ModelAndView show(@PathVariable String unit, @PathVariable UUID id, HttpServletRequest request) {
    LocalInitiative of = initiatives.published(new UnitId(unit), id);
    return new ModelAndView(
        "initiatives/web/origin",
        "model",
        new OriginPage(of, library.find(of.model()), site.of(request) + address(of)));
  }
}
