package vn.motcua.ratings.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Look;
import vn.motcua.dossiers.Looks;
import vn.motcua.organisation.Units;
import vn.motcua.ratings.RatingRights;
import vn.motcua.ratings.Ratings;
import vn.motcua.ratings.Way;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Site;

/** Hands out the way to a rating: on a sheet at the desk, or to whoever has the dossier's slip. */
@Controller
class InvitationsController {
  private final RatingRights rights;
  private final Ratings ratings;
  private final RatingPages pages;
  private final Visitors visitors;
  private final Looks looks;
  private final Units units;
  private final Site site;

  InvitationsController(
      RatingRights rights,
      Ratings ratings,
      RatingPages pages,
      Visitors visitors,
      Looks looks,
      Units units,
      Site site) {
    this.rights = rights;
    this.ratings = ratings;
    this.pages = pages;
    this.visitors = visitors;
    this.looks = looks;
    this.units = units;
    this.site = site;
  }

  /**
   * Shown once and kept nowhere: whoever closes the page prints a new sheet, and this one is void.
   */
  @PostMapping("/ban-lam-viec/ho-so/{id}/to-moi-danh-gia")
  ModelAndView print(
      Actor actor,
      @PathVariable String id,
      HttpServletRequest request,
      HttpServletResponse response) {
    visitors.keepSecret(response);
    Dossier dossier = looks.open(actor, id, Look.What.RATING);
    Way way = rights.handOut(actor, dossier);
    String here = site.of(request);
    return new ModelAndView(
        "ratings/web/invitation",
        "model",
        new InvitationPage(
            units.byId(dossier.unit()).fullName(),
            here,
            here + way.path(),
            way,
            rights.of(dossier).orElseThrow().until(),
            "/ban-lam-viec/ho-so/" + dossier.id()));
  }

  @PostMapping("/hs/{unit}/{secret}/danh-gia")
  ModelAndView fromTheSlip(
      @PathVariable String unit,
      @PathVariable String secret,
      HttpServletRequest request,
      HttpServletResponse response) {
    visitors.keepSecret(response);
    Optional<ModelAndView> refusal = visitors.refusal(request);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Optional<Dossier> found = visitors.slip(unit, secret);
    if (found.isEmpty()) {
      return visitors.missed(request).orElseThrow(() -> new NotFound("secret of a slip"));
    }
    Dossier dossier = found.get();
    if (rights.isMailed(dossier)) {
      return RatingPages.typing("ratings.mailed");
    }
    try {
      Way way = rights.handOut(dossier);
      return ratings
          .asked(way)
          .map(asked ->
              pages.form(way, asked, new RatingForm(new LinkedMultiValueMap<>()), Map.of()))
          .orElseGet(() -> RatingPages.typing("ratings.gone"));
    } catch (Refusal tooLate) {
      return RatingPages.typing("ratings.gone");
    }
  }
}
