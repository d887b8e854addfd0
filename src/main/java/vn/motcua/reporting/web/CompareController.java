package vn.motcua.reporting.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.reporting.Dashboards;
import vn.motcua.reporting.Figures;
import vn.motcua.reporting.MonthCount;
import vn.motcua.reporting.TodayCount;
import vn.motcua.reporting.WeekLine;
import vn.motcua.shared.UnitId;

/** The communes served here side by side, of one province or all. */
@Controller
class CompareController {
  private final Figures figures;
  private final Dashboards dashboards;
  private final Units units;

  CompareController(Figures figures, Dashboards dashboards, Units units) {
    this.figures = figures;
    this.dashboards = dashboards;
    this.units = units;
  }

  @GetMapping("/cong-khai")
  ModelAndView index() {
    return page("", "", units.served());
  }

  @GetMapping("/cong-khai/{province:\\d{2}}")
  ModelAndView show(@PathVariable String province) {
    Unit unit = units.byId(new UnitId(province));
    return page(
        province,
        unit.fullName(),
        units.served().stream().filter(one -> unit.id().equals(one.province())).toList());
  }

  private ModelAndView page(String province, String place, List<Unit> served) {
    List<UnitId> ids = served.stream().map(Unit::id).toList();
    Map<UnitId, TodayCount> now = figures.today(ids);
    Map<UnitId, MonthCount> month = figures.months(ids, figures.thisMonth());
    Map<UnitId, List<WeekLine>> weeks = dashboards.weeks(ids, dashboards.window(""));
    List<ComparePage.Row> rows =
        served.stream()
            .map(unit ->
                new ComparePage.Row(
                    unit.id().code(),
                    unit.fullName(),
                    now.getOrDefault(unit.id(), TodayCount.NONE),
                    month.getOrDefault(unit.id(), MonthCount.NONE),
                    weeks.getOrDefault(unit.id(), List.of())))
            .toList();
    return new ModelAndView(
        "reporting/web/compare",
        "model",
        new ComparePage(province, place, figures.thisMonth(), rows));
  }
}
