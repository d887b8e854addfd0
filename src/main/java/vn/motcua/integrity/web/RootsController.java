package vn.motcua.integrity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossiers.Dossier;
import vn.motcua.integrity.DayRoot;
import vn.motcua.integrity.DayRoots;
import vn.motcua.integrity.EventProof;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/** The roots of a unit's days, one of them, and the way from a citizen's dossier to them. */
@Controller
class RootsController {
  private final DayRoots roots;
  private final Units units;
  private final SlipDossiers slips;
  private final Clock clock;

  RootsController(DayRoots roots, Units units, SlipDossiers slips, Clock clock) {
    this.roots = roots;
    this.units = units;
    this.slips = slips;
    this.clock = clock;
  }

  @GetMapping("/kiem-chung/{unit:\\d{5}}")
  ModelAndView index(
      @PathVariable("unit") String code,
      @RequestParam(name = "truoc", defaultValue = "") String before) {
    Unit unit = served(code);
    LocalDate day = before.isEmpty() ? OfficeTime.date(clock.instant()).plusDays(1) : day(before);
    List<DayRoot> rows = roots.before(unit.id(), day);
    boolean more = !rows.isEmpty() && !roots.before(unit.id(), rows.getLast().day()).isEmpty();
    return new ModelAndView(
        "integrity/web/roots", "model", new RootsPage(code, unit.fullName(), rows, more));
  }

  @GetMapping("/kiem-chung/{unit:\\d{5}}/{day}")
  ModelAndView show(@PathVariable("unit") String code, @PathVariable String day) {
    Unit unit = served(code);
    DayRoot root = roots.of(unit.id(), day(day));
    return new ModelAndView(
        "integrity/web/root",
        "model",
        new RootPage(code, unit.fullName(), root, roots.stillHolds(root)));
  }

  @GetMapping("/hs/{unit}/{secret}/kiem-chung")
  ModelAndView proof(
      @PathVariable String unit, @PathVariable String secret, HttpServletResponse response) {
    ProofsApi.keepToYourself(response);
    Dossier dossier = slips.of(unit, secret);
    ProofsPage page =
        new ProofsPage(
            unit,
            units.byId(dossier.unit()).fullName(),
            secret,
            dossier.filing().shownCode(),
            roots.proofs(dossier));
    return new ModelAndView("integrity/web/proofs", "model", page);
  }

  /** The facts behind a number of a register, for whoever holds the paper it stands on. */
  @GetMapping("/kiem-chung/{unit:\\d{5}}/so")
  ModelAndView register(
      @PathVariable("unit") String code,
      @RequestParam(defaultValue = "") String loai,
      @RequestParam(name = "so", defaultValue = "") String number,
      @RequestParam(name = "nam", defaultValue = "") String year) {
    Unit unit = served(code);
    RegisterPage.Asked asked =
        new RegisterPage.Asked(
            loai,
            year.isBlank() ? OfficeTime.date(clock.instant()).getYear() + "" : year.strip(),
            number.strip());
    List<EventProof> found = asked.isEmpty() ? List.of() : proofs(unit, asked);
    ModelAndView page =
        new ModelAndView(
            "integrity/web/register",
            "model",
            new RegisterPage(code, unit.fullName(), roots.kinds(), asked, found));
    if (found.isEmpty() && !asked.isEmpty()) {
      page.setStatus(HttpStatus.NOT_FOUND);
    }
    return page;
  }

  private List<EventProof> proofs(Unit unit, RegisterPage.Asked asked) {
    return asked.year().matches("[0-9]{4}") && asked.number().matches("[0-9]{1,9}")
        ? roots.proofs(
            unit.id(),
            asked.kind(),
            Integer.parseInt(asked.year()),
            Integer.parseInt(asked.number()))
        : List.of();
  }

  private Unit served(String code) {
    UnitId id = new UnitId(code);
    units.settings(id);
    return units.byId(id);
  }

  private static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException _) {
      throw new NotFound("day " + typed.substring(0, Math.min(20, typed.length())));
    }
  }
}
