package vn.motcua.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Look;
import vn.motcua.dossiers.Looks;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Units;

/** "Ai đã xem hồ sơ của tôi?": for whoever holds the slip (Luật 91/2025/QH15). */
@Controller
class LooksController {
  private static final int SHOWN = 100;

  private final SlipHolders slips;
  private final Looks looks;
  private final Officers officers;
  private final Units units;

  LooksController(SlipHolders slips, Looks looks, Officers officers, Units units) {
    this.slips = slips;
    this.looks = looks;
    this.officers = officers;
    this.units = units;
  }

  @GetMapping("/hs/{unit}/{secret}/ai-da-xem")
  ModelAndView index(
      @PathVariable String unit,
      @PathVariable String secret,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (slips.areTooMany(request)) {
      return TrackController.tooMany();
    }
    Dossier dossier = slips.opened(unit, secret, request, response);
    List<Look> all = looks.at(dossier);
    Map<UUID, Officer> known = new HashMap<>();
    List<LooksPage.Line> lines =
        all.reversed().stream()
            .limit(SHOWN)
            .map(look -> {
              Officer officer =
                  known.computeIfAbsent(look.officer(), id -> officers.byId(look.unit(), id));
              return new LooksPage.Line(
                  look.at(), officer.name(), duty(dossier, look, officer), look.what());
            })
            .toList();
    return new ModelAndView(
        "dossiers/web/looks",
        "model",
        new LooksPage(
            units.byId(dossier.unit()).fullName(),
            dossier.unit().code(),
            dossier.filing().shownCode(),
            "/hs/" + dossier.unit() + "/" + dossier.filing().trackSecret(),
            all.size(),
            lines));
  }

  /** The duty, and of somebody of the province also whose it is. */
  private String duty(Dossier dossier, Look look, Officer officer) {
    return look.unit().equals(dossier.unit())
        ? officer.title()
        : officer.title() + ", " + units.byId(look.unit()).fullName();
  }
}
