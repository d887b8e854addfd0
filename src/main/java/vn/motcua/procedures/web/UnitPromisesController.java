package vn.motcua.procedures.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.procedures.Promises;
import vn.motcua.shared.UnitId;

/** What a unit promises beside the law, for everybody. */
@Controller
class UnitPromisesController {
  private final Promises promises;
  private final PromiseRows rows;
  private final Units units;

  UnitPromisesController(Promises promises, PromiseRows rows, Units units) {
    this.promises = promises;
    this.rows = rows;
    this.units = units;
  }

  @GetMapping("/co-quan/{unit:\\d{5}}/loi-hen-nhanh")
  ModelAndView show(@PathVariable("unit") String id, Locale locale) {
    Unit unit = units.byId(new UnitId(id));
    return new ModelAndView(
        "procedures/web/unit_promises",
        "model",
        new UnitPromisesPage(
            unit.fullName(),
            "/co-quan/" + unit.id(),
            rows.of(unit.id(), promises.today(unit.id()), locale)));
  }
}
