package vn.motcua.ratings.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.ratings.Asked;
import vn.motcua.ratings.Ratings;
import vn.motcua.ratings.ScoreRules;
import vn.motcua.ratings.Way;
import vn.motcua.web.Message;

/**
 * The citizen rates: by the QR code of the sheet, or at the kiosk by the signs printed below it.
 * Looking uses nothing up, and only the first form that was sent counts.
 */
@Controller
@RequestMapping(RatingPage.BASE)
class RatingsController {
  private final Ratings ratings;
  private final ScoreRules rules;
  private final RatingPages pages;
  private final Visitors visitors;

  RatingsController(Ratings ratings, ScoreRules rules, RatingPages pages, Visitors visitors) {
    this.ratings = ratings;
    this.rules = rules;
    this.pages = pages;
    this.visitors = visitors;
  }

  @GetMapping
  ModelAndView index(HttpServletRequest request, HttpServletResponse response) {
    visitors.keepSecret(response);
    return visitors.refusal(request).orElseGet(() -> RatingPages.typing(""));
  }

  @GetMapping("/cam-on")
  ModelAndView thanks() {
    return new ModelAndView("ratings/web/thanks");
  }

  @GetMapping("/{signs}")
  ModelAndView show(
      @PathVariable String signs, HttpServletRequest request, HttpServletResponse response) {
    return opened(signs, request, response, "ratings.gone");
  }

  /** Typed at the kiosk: sent as a form, so that the signs stand in no address there. */
  @PostMapping("/ma")
  ModelAndView typed(
      @RequestParam(defaultValue = "") String ma,
      HttpServletRequest request,
      HttpServletResponse response) {
    return opened(ma, request, response, ma.isBlank() ? "ratings.type.empty" : "ratings.gone");
  }

  @PostMapping
  ModelAndView create(
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request,
      HttpServletResponse response) {
    visitors.keepSecret(response);
    Optional<ModelAndView> refusal = visitors.refusal(request);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Optional<Way> way = Way.typed(Optional.ofNullable(typed.getFirst("ma")).orElse(""));
    Optional<Asked> asked = way.flatMap(ratings::asked);
    if (asked.isEmpty()) {
      return gone(request, "ratings.gone");
    }
    RatingForm form = new RatingForm(typed);
    Map<String, Message> errors = form.errors();
    if (!errors.isEmpty()) {
      ModelAndView page = pages.form(way.orElseThrow(), asked.get(), form, errors);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    return ratings.give(way.orElseThrow(), form.answer(rules.asked()))
        ? new ModelAndView("redirect:" + RatingPage.BASE + "/cam-on")
        : gone(request, "ratings.gone");
  }

  private ModelAndView opened(
      String signs, HttpServletRequest request, HttpServletResponse response, String problem) {
    visitors.keepSecret(response);
    Optional<ModelAndView> refusal = visitors.refusal(request);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Optional<Way> way = Way.typed(signs);
    return way.flatMap(ratings::asked)
        .map(asked ->
            pages.form(
                way.orElseThrow(), asked, new RatingForm(new LinkedMultiValueMap<>()), Map.of()))
        .orElseGet(() -> gone(request, problem));
  }

  private ModelAndView gone(HttpServletRequest request, String problem) {
    Optional<ModelAndView> wait = visitors.missed(request);
    if (wait.isPresent()) {
      return wait.get();
    }
    ModelAndView page = RatingPages.typing(problem);
    page.setStatus(HttpStatus.GONE);
    return page;
  }
}
