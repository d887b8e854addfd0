package vn.motcua.portal.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;

/** Help in plain words: following a dossier, whom to call, what it costs to ask. */
@Controller
class HelpController {
  private static final int MOST_CENTRES = 20;

  private final Units units;
  private final Communes communes;

  HelpController(Units units, Communes communes) {
    this.units = units;
    this.communes = communes;
  }

  @GetMapping("/tro-giup")
  ModelAndView show() {
    List<Unit> served = units.served();
    List<HelpPage.Centre> centres = served.stream().limit(MOST_CENTRES).map(this::centre).toList();
    return new ModelAndView(
        "portal/web/help", "model", new HelpPage(communes.form(served), centres));
  }

  private HelpPage.Centre centre(Unit unit) {
    String phone = units.settings(unit.id()).dutyPhone();
    return new HelpPage.Centre(
        unit.id().code(), unit.fullName(), phone, "tel:" + phone.replaceAll("[^0-9+]", ""));
  }
}
