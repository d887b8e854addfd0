package vn.motcua.ratings.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossiers.Dossier;
import vn.motcua.organisation.Units;
import vn.motcua.ratings.Disowned;
import vn.motcua.ratings.RatingRights;
import vn.motcua.shared.NotFound;

/**
 * Whoever holds the slip says that the rating was not theirs: counted for the office, whether there
 * was a rating or not, and answered alike.
 */
@Controller
class DisownedController {
  private static final String PAGE = "/hs/{unit}/{secret}/luot-danh-gia";

  private final RatingRights rights;
  private final Visitors visitors;
  private final Units units;

  DisownedController(RatingRights rights, Visitors visitors, Units units) {
    this.rights = rights;
    this.visitors = visitors;
    this.units = units;
  }

  @GetMapping(PAGE)
  ModelAndView form(
      @PathVariable String unit,
      @PathVariable String secret,
      @RequestParam(name = "da-nhan", defaultValue = "") String taken,
      HttpServletRequest request,
      HttpServletResponse response) {
    return withSlip(
        unit, secret, request, response, dossier -> page(dossier, !taken.isEmpty(), false));
  }

  @PostMapping(PAGE)
  ModelAndView create(
      @PathVariable String unit,
      @PathVariable String secret,
      @RequestParam(defaultValue = "") String noi,
      HttpServletRequest request,
      HttpServletResponse response) {
    return withSlip(
        unit,
        secret,
        request,
        response,
        dossier -> {
          Optional<Disowned> said =
              Arrays.stream(Disowned.values()).filter(one -> one.name().equals(noi)).findFirst();
          if (said.isEmpty()) {
            ModelAndView again = page(dossier, false, true);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
          }
          return rights.disown(dossier, said.get())
              ? new ModelAndView("redirect:" + address(dossier) + "/luot-danh-gia?da-nhan=1")
              : RatingPages.typing("ratings.gone");
        });
  }

  private ModelAndView withSlip(
      String unit,
      String secret,
      HttpServletRequest request,
      HttpServletResponse response,
      Function<Dossier, ModelAndView> page) {
    visitors.keepSecret(response);
    Optional<ModelAndView> refusal = visitors.refusal(request);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    return visitors
        .slip(unit, secret)
        .map(page)
        .or(() -> visitors.missed(request))
        .orElseThrow(() -> new NotFound("secret of a slip"));
  }

  private ModelAndView page(Dossier dossier, boolean taken, boolean empty) {
    return new ModelAndView(
        "ratings/web/disowned",
        "model",
        new DisownedPage(
            units.byId(dossier.unit()).fullName(),
            dossier.unit().code(),
            address(dossier),
            rights.of(dossier).isPresent(),
            taken,
            empty));
  }

  private static String address(Dossier dossier) {
    return "/hs/" + dossier.unit() + "/" + dossier.filing().trackSecret();
  }
}
