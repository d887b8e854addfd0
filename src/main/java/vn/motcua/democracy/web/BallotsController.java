package vn.motcua.democracy.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.democracy.Ballots;
import vn.motcua.democracy.PrintedBallots;
import vn.motcua.democracy.Votes;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Allowance;
import vn.motcua.web.ErrorPage;
import vn.motcua.web.Site;

/** Voting on line: the papers with their codes, and the page on which a household uses its own. */
@Controller
class BallotsController {
  private static final String OPEN =
      "/co-quan/{unit:\\d{5}}/dan-chu" + VotesController.PATH + "/{id}";

  /**
   * A whole village may sit behind one address; a code is not to be guessed in a thousand years.
   */
  private final Allowance allowance = new Allowance(60, Duration.ofMinutes(20));

  private final Ballots ballots;
  private final Votes votes;
  private final PrintedBallots printed;
  private final Units units;
  private final Site site;

  BallotsController(Ballots ballots, Votes votes, PrintedBallots printed, Units units, Site site) {
    this.ballots = ballots;
    this.votes = votes;
    this.printed = printed;
    this.units = units;
    this.site = site;
  }

  @PostMapping(DutiesController.DESK + VotesController.PATH + "/{id}/phieu.pdf")
  ResponseEntity<byte[]> print(Actor actor, @PathVariable String id, HttpServletRequest request) {
    UUID vote = Typed.id(id);
    return pdf(printed.print(actor, vote, address(actor, vote, request)));
  }

  private String address(Actor actor, UUID vote, HttpServletRequest request) {
    return site.of(request)
        + PublicPublicationsController.address(actor.unit())
        + VotesController.PATH
        + "/"
        + vote;
  }

  private static ResponseEntity<byte[]> pdf(byte[] paper) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .body(paper);
  }

  /** One household's code again, as a PDF; what was typed wrong comes back on the page. */
  @PostMapping(DutiesController.DESK + VotesController.PATH + "/{id}/phieu-in-lai.pdf")
  ResponseEntity<byte[]> reprint(
      Actor actor,
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      HttpServletRequest request) {
    Typed typed = Typed.of(fields);
    UUID vote = Typed.id(id);
    return pdf(
        printed.reprint(
            actor,
            vote,
            typed.number("hoInLai"),
            typed.text("lyDoInLai"),
            address(actor, vote, request)));
  }

  @GetMapping(OPEN)
  ModelAndView show(
      @PathVariable("unit") String code,
      @PathVariable String id,
      @RequestParam(name = "da-gui", defaultValue = "") String cast) {
    return page(code, id, !cast.isEmpty(), Typed.fresh());
  }

  @PostMapping(OPEN)
  ModelAndView cast(
      @PathVariable("unit") String code,
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      HttpServletRequest request) {
    if (!allowance.take(request.getRemoteAddr())) {
      ModelAndView page = new ModelAndView("web/error", "model", ErrorPage.of(429));
      page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
      return page;
    }
    UnitId unit = units.settings(new UnitId(code)).unit();
    Typed typed = Typed.of(fields);
    UUID vote = Typed.id(id);
    return Tried.run(
        typed,
        "ma",
        () -> {
          ballots.cast(
              unit,
              vote,
              typed.text("ma"),
              typed.choice(Ballots.Choice.class, "luaChon").orElse(null));
          return PublicPublicationsController.address(unit)
              + VotesController.PATH
              + "/"
              + vote
              + "?da-gui=1";
        },
        // The choice does not come back: whoever looks at the screen next must not read it.
        again -> page(code, id, false, new Typed(Map.of("ma", typed.text("ma")), again.errors())));
  }

  private ModelAndView page(String code, String id, boolean cast, Typed typed) {
    UnitId unit = units.settings(new UnitId(code)).unit();
    UUID vote = Typed.id(id);
    return new ModelAndView(
        "democracy/web/ballot",
        "model",
        new BallotPage(
            units.byId(unit),
            votes.byId(unit, vote),
            ballots.of(unit, vote).orElseThrow(() -> new NotFound("ballot box of " + vote)),
            Math.max(0, ballots.prints(unit, vote).size() - 1),
            votes.today(),
            cast,
            typed));
  }
}
