package vn.motcua.papers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Tracking;
import vn.motcua.organisation.Units;
import vn.motcua.papers.PaperCopies;
import vn.motcua.papers.PaperSupply;
import vn.motcua.papers.SentFile;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Allowance;
import vn.motcua.web.ErrorPage;
import vn.motcua.web.Message;

/** Whoever holds the slip sends a better photo of a paper the office could not read. */
@Controller
class SupplyController {
  private static final String PAGE = "/hs/{unit}/{secret}/giay-to";

  private final Allowance looks = new Allowance(60, Duration.ofMinutes(1));
  private final Allowance misses = new Allowance(20, Duration.ofMinutes(5));
  private final Allowance uploads = new Allowance(30, Duration.ofMinutes(10));
  private final Tracking tracking;
  private final PaperSupply supply;
  private final PaperCopies copies;
  private final Units units;

  SupplyController(Tracking tracking, PaperSupply supply, PaperCopies copies, Units units) {
    this.tracking = tracking;
    this.supply = supply;
    this.copies = copies;
    this.units = units;
  }

  @GetMapping(PAGE)
  ModelAndView show(
      @PathVariable String unit,
      @PathVariable String secret,
      @RequestParam(name = "da-gui", defaultValue = "") String sent,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (areTooMany(request)) {
      return tooMany();
    }
    return page(opened(unit, secret, request, response), !sent.isEmpty(), Map.of());
  }

  @PostMapping(PAGE + "/{paper:[0-9]{1,3}}")
  ModelAndView create(
      @PathVariable String unit,
      @PathVariable String secret,
      @PathVariable int paper,
      @RequestParam(name = "tep", required = false) @Nullable List<MultipartFile> files,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (areTooMany(request) || !uploads.take(request.getRemoteAddr())) {
      return tooMany();
    }
    Dossier dossier = opened(unit, secret, request, response);
    try {
      supply.supply(dossier, paper, SentFile.of(files));
      return new ModelAndView("redirect:" + slip(dossier) + "/giay-to?da-gui=1");
    } catch (Refusal refusal) {
      ModelAndView page =
          page(
              dossier,
              false,
              Map.of("tep-" + paper, new Message(refusal.key(), refusal.arguments())));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView page(Dossier dossier, boolean sent, Map<String, Message> errors) {
    return new ModelAndView(
        "papers/web/supply",
        "model",
        new SupplyPage(
            units.byId(dossier.unit()).fullName(),
            dossier.unit().code(),
            slip(dossier),
            dossier.filing().shownCode(),
            supply.wanted(dossier),
            copies.limit(dossier.unit()),
            sent,
            errors));
  }

  private static String slip(Dossier dossier) {
    return "/hs/" + dossier.unit() + "/" + dossier.filing().trackSecret();
  }

  /** The address is the key: it goes to no search engine, no other site and no cache. */
  private Dossier opened(
      String unit, String secret, HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    Optional<Dossier> found =
        UnitId.isWellFormed(unit) ? tracking.bySecret(new UnitId(unit), secret) : Optional.empty();
    if (found.isEmpty()) {
      misses.take(request.getRemoteAddr());
    }
    return found.orElseThrow(() -> new NotFound("secret of a slip"));
  }

  private boolean areTooMany(HttpServletRequest request) {
    return misses.isUsedUp(request.getRemoteAddr()) || !looks.take(request.getRemoteAddr());
  }

  private static ModelAndView tooMany() {
    ModelAndView page = new ModelAndView("web/error", "model", ErrorPage.of(429));
    page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
    return page;
  }
}
