package vn.motcua.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.deadlines.ExplanationWords;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Tracking;
import vn.motcua.dossiers.spi.DossierPanel;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Presence;
import vn.motcua.organisation.RosterLine;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitId;
import vn.motcua.web.ErrorPage;

/** "Hồ sơ của tôi đến đâu?": by the code typed, or by the QR code of the slip. */
@Controller
class TrackController {
  private final Tracking tracking;
  private final Desk desk;
  private final Dossiers dossiers;
  private final Officers officers;
  private final Units units;
  private final List<DossierPanel> panels;
  private final ExplanationWords words;
  private final Guesses guesses;
  private final SlipHolders slips;
  private final Clock clock;

  TrackController(
      Tracking tracking,
      Desk desk,
      Dossiers dossiers,
      Officers officers,
      Units units,
      List<DossierPanel> panels,
      ExplanationWords words,
      Guesses guesses,
      SlipHolders slips,
      Clock clock) {
    this.tracking = tracking;
    this.desk = desk;
    this.dossiers = dossiers;
    this.officers = officers;
    this.units = units;
    this.panels = List.copyOf(panels);
    this.words = words;
    this.guesses = guesses;
    this.slips = slips;
    this.clock = clock;
  }

  @GetMapping("/tra-cuu")
  ModelAndView byCode(
      @RequestParam(defaultValue = "") String ma,
      @RequestParam(defaultValue = "") String xa,
      HttpServletRequest request) {
    if (ma.isBlank()) {
      return new ModelAndView("dossiers/web/track_form", "model", new TrackFormPage("", false));
    }
    if (guesses.areTooMany(request.getRemoteAddr())) {
      return tooMany();
    }
    EvenPace pace = EvenPace.begin();
    List<Dossier> found =
        UnitId.isWellFormed(xa)
            ? tracking.byCode(ma, new UnitId(xa)).stream().toList()
            : tracking.byCode(ma);
    ModelAndView page =
        switch (found.size()) {
          case 0 -> missed(ma, request);
          case 1 -> stand(ma, found.getFirst());
          default -> choose(ma, found);
        };
    pace.end();
    return page;
  }

  /** Several communes took the same code over: only the citizen knows which it is. */
  private ModelAndView choose(String typed, List<Dossier> found) {
    List<Unit> places = found.stream().map(Dossier::unit).distinct().map(units::byId).toList();
    return new ModelAndView(
        "dossiers/web/track_choose", "model", new TrackChoosePage(typed, places));
  }

  @GetMapping("/hs/{unit}/{secret}")
  ModelAndView bySecret(
      @PathVariable String unit,
      @PathVariable String secret,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale) {
    return slips.areTooMany(request)
        ? tooMany()
        : show(slips.opened(unit, secret, request, response), locale);
  }

  /** The holder on the roster; one who has left meanwhile is not there. */
  private Optional<RosterLine> atTheDesk(Dossier dossier) {
    return officers.directory(dossier.unit()).stream()
        .filter(line -> line.officer().id().equals(dossier.holder()))
        .findFirst();
  }

  private ModelAndView missed(String typed, HttpServletRequest request) {
    tracking.decoy().ifPresent(dossier -> stand(typed, dossier));
    guesses.missed(request.getRemoteAddr());
    ModelAndView page =
        new ModelAndView("dossiers/web/track_form", "model", new TrackFormPage(typed, true));
    page.setStatus(HttpStatus.NOT_FOUND);
    return page;
  }

  static ModelAndView tooMany() {
    ModelAndView page = new ModelAndView("web/error", "model", ErrorPage.of(429));
    page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
    return page;
  }

  private ModelAndView stand(String typed, Dossier dossier) {
    Officer holder = officers.byId(dossier.unit(), dossier.holder());
    Instant ready = dossier.standing().readyAt();
    Instant closed = dossier.standing().closedAt();
    Instant promised = dossier.standing().time().rescheduledTo();
    TrackCodePage model =
        new TrackCodePage(
            typed,
            units.byId(dossier.unit()).fullName(),
            dossier.unit().code(),
            dossier.stage(),
            holder.name(),
            units.settings(holder.unit()).dutyPhone(),
            ready != null
                ? ready
                : closed != null ? closed : promised != null ? promised : dossier.dueAt());
    return new ModelAndView("dossiers/web/track_code", "model", model);
  }

  private String phone(Dossier dossier, Optional<RosterLine> holder) {
    return holder
        .map(line -> line.phoneAt(clock.instant()))
        .filter(own -> !own.isEmpty())
        .orElseGet(() -> units.settings(dossier.unit()).dutyPhone());
  }

  private ModelAndView show(Dossier dossier, Locale locale) {
    Officer holder = officers.byId(dossier.unit(), dossier.holder());
    Optional<RosterLine> line = atTheDesk(dossier);
    TrackPage model =
        new TrackPage(
            dossier,
            units.byId(dossier.unit()).fullName(),
            desk.procedureName(dossier),
            holder,
            phone(dossier, line),
            line.map(RosterLine::presence).orElse(new Presence.Expected()),
            desk.timeLeft(dossier),
            words.sentences(desk.explanation(dossier), locale),
            dossiers.workflow(dossier).steps(),
            tracking.steps(dossier),
            panels.stream().flatMap(panel -> panel.tracked(dossier).stream()).toList());
    return new ModelAndView("dossiers/web/track", "model", model);
  }
}
