package vn.motcua.programme.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.programme.Plan;
import vn.motcua.programme.Plans;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;

/** How far the plans of a unit and of its province are, for everybody: no names, no words told. */
@Controller
@RequestMapping("/cong-khai/{unit:\\d{2}|\\d{5}}")
class PublicPlansController {
  private final Plans plans;
  private final PlanListSheet sheet;
  private final Units units;

  PublicPlansController(Plans plans, PlanListSheet sheet, Units units) {
    this.sheet = sheet;
    this.plans = plans;
    this.units = units;
  }

  @GetMapping("/ke-hoach.xlsx")
  ResponseEntity<byte[]> workbook(@PathVariable("unit") String code) {
    return sheet.of(plans.published(known(code).id()), plans.today());
  }

  @GetMapping("/ke-hoach")
  ModelAndView index(@PathVariable("unit") String code) {
    Unit unit = known(code);
    return page(unit, plans.published(unit.id()), false);
  }

  @GetMapping("/ke-hoach/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
  ModelAndView show(@PathVariable("unit") String code, @PathVariable UUID id) {
    Unit unit = known(code);
    Plan plan =
        plans.published(unit.id()).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("plan " + id));
    return page(unit, List.of(plan), true);
  }

  private ModelAndView page(Unit unit, List<Plan> shown, boolean whole) {
    return new ModelAndView(
        "programme/web/public_plans",
        "model",
        new PublicPlansPage(unit, shown, whole, plans.today()));
  }

  private Unit known(String code) {
    return units.find(new UnitId(code)).orElseThrow(() -> new NotFound("unit " + code));
  }
}
