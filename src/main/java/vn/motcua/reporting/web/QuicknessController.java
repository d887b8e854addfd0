package vn.motcua.reporting.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Units;
import vn.motcua.reporting.Figures;
import vn.motcua.reporting.Quickness;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** How the promises beside the law were kept in a month, in minutes: for everybody, the leader. */
@Controller
class QuicknessController {
  static final String LEADERS = "/lanh-dao/loi-hen-nhanh";

  private final Quickness quickness;
  private final Figures figures;
  private final Units units;

  QuicknessController(Quickness quickness, Figures figures, Units units) {
    this.quickness = quickness;
    this.figures = figures;
    this.units = units;
  }

  @GetMapping("/cong-khai/{unit:\\d{5}}/loi-hen-nhanh")
  ModelAndView show(
      @PathVariable("unit") String code,
      @RequestParam(name = "thang", defaultValue = "") String typed) {
    UnitId unit = new UnitId(code);
    units.settings(unit);
    return new ModelAndView(
        "reporting/web/quickness",
        "model",
        page(unit, "/cong-khai/" + code + "/loi-hen-nhanh", true, typed));
  }

  @GetMapping(LEADERS)
  ModelAndView index(Actor actor, @RequestParam(name = "thang", defaultValue = "") String typed) {
    if (!actor.has(Role.LEADER)) {
      throw new NotFound("leader's page");
    }
    return new ModelAndView(
        "reporting/web/leaders_quickness", "model", page(actor.unit(), LEADERS, false, typed));
  }

  private QuicknessPage page(UnitId unit, String address, boolean everybody, String typed) {
    YearMonth month = month(typed);
    return new QuicknessPage(
        unit.code(),
        units.byId(unit).fullName(),
        address,
        everybody,
        month,
        quickness.promises(unit, month),
        quickness.onTheSpot(unit, month));
  }

  /** The month asked for; this month when it cannot be read or has not begun. */
  private YearMonth month(String typed) {
    YearMonth now = figures.thisMonth();
    try {
      YearMonth asked = typed.isEmpty() ? now : YearMonth.parse(typed);
      return asked.isAfter(now) || asked.getYear() < 2000 ? now : asked;
    } catch (DateTimeException _) {
      return now;
    }
  }
}
