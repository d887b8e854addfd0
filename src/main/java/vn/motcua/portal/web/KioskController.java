package vn.motcua.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitId;
import vn.motcua.web.SharedComputer;

/**
 * The computer at the desk that citizens share: large tiles to look up, follow, fill in and rate.
 * One press, or a minute of nobody, and it knows nothing of the person before.
 */
@Controller
class KioskController {
  private static final String KIOSK = "/kiosk";
  private static final String STOP = "[0-9]{4,8}";

  private final Units units;
  private final SharedComputer computer;

  KioskController(Units units, SharedComputer computer) {
    this.units = units;
    this.computer = computer;
  }

  @GetMapping(KIOSK)
  ModelAndView show(HttpServletRequest request) {
    return SharedComputer.of(request)
        .flatMap(turn -> served(turn.unit()))
        .map(unit -> new ModelAndView("portal/web/kiosk", "model", new KioskPage(unit)))
        .orElseGet(() -> form("", ""));
  }

  /** Whoever sets the computer up says which commune it stands in and how the sharing is ended. */
  @PostMapping(KIOSK)
  ModelAndView begin(
      @RequestParam(name = "xa", defaultValue = "") String unit,
      @RequestParam(name = "so", defaultValue = "") String stop,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (served(unit).isEmpty() || !stop.strip().matches(STOP)) {
      return refused(form(unit, "portal.kiosk.error.number"));
    }
    computer.begin(request, response, unit, stop);
    return to(KIOSK);
  }

  /** The next person. A link, because a page without scripts goes there by itself. */
  @GetMapping(KIOSK + "/xong")
  RedirectView next(HttpServletRequest request, HttpServletResponse response) {
    SharedComputer.of(request).ifPresent(turn -> computer.next(request, response, turn));
    return redirect(KIOSK);
  }

  @GetMapping(KIOSK + "/tat")
  ModelAndView ending(HttpServletRequest request) {
    return SharedComputer.of(request).isEmpty() ? to(KIOSK) : ending("");
  }

  @PostMapping(KIOSK + "/tat")
  ModelAndView end(
      @RequestParam(name = "so", defaultValue = "") String stop,
      HttpServletRequest request,
      HttpServletResponse response) {
    return SharedComputer.of(request)
            .map(turn -> computer.end(request, response, turn, stop))
            .orElse(true)
        ? to("/")
        : refused(ending("portal.kiosk.error.other"));
  }

  private Optional<Unit> served(String code) {
    return units.served().stream().filter(unit -> unit.id().equals(idOf(code))).findFirst();
  }

  private static UnitId idOf(String code) {
    return new UnitId(code.matches("\\d{5}") ? code : "00000");
  }

  private ModelAndView form(String unit, String error) {
    List<Unit> served = units.served();
    return new ModelAndView(
        "portal/web/kiosk_begin", "model", new KioskBeginPage(served, unit, error));
  }

  private static ModelAndView ending(String error) {
    return new ModelAndView("portal/web/kiosk_end", "model", new KioskEndPage(error));
  }

  private static ModelAndView refused(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView to(String address) {
    return new ModelAndView(redirect(address));
  }

  private static RedirectView redirect(String address) {
    RedirectView view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
