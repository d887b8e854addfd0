package vn.motcua.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.feedback.FeedbackPhotos;
import vn.motcua.feedback.FollowCode;
import vn.motcua.feedback.Followers;
import vn.motcua.organisation.Units;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Allowance;
import vn.motcua.web.ErrorPage;
import vn.motcua.web.Message;
import vn.motcua.web.Site;

/** Following what was told, by the code the sender wrote down. */
@Controller
@RequestMapping("/phan-anh/theo-doi")
class FollowController {
  private final Allowance looks = new Allowance(40, Duration.ofMinutes(1));
  private final Allowance misses = new Allowance(20, Duration.ofMinutes(5));
  private final Allowance uploads = new Allowance(12, Duration.ofMinutes(10));
  private final Followers followers;
  private final FeedbackPhotos photos;
  private final Units units;
  private final Site site;
  private final OfficeBrowsers browsers;

  FollowController(
      Followers followers, FeedbackPhotos photos, Units units, Site site, OfficeBrowsers browsers) {
    this.followers = followers;
    this.photos = photos;
    this.units = units;
    this.site = site;
    this.browsers = browsers;
  }

  /** A code somebody typed: sent, not asked for, so that it stands in no address that is logged. */
  @PostMapping
  ModelAndView find(@RequestParam(defaultValue = "") String ma, HttpServletRequest request) {
    Optional<ModelAndView> shut = refusal(request);
    if (shut.isPresent()) {
      return shut.get();
    }
    Optional<FollowCode> code = FollowCode.typed(ma).filter(this::isSomebodys);
    if (code.isPresent()) {
      return new ModelAndView("redirect:" + code.get().href());
    }
    misses.take(request.getRemoteAddr());
    ModelAndView page =
        new ModelAndView("feedback/web/door", "model", new DoorPage(units.served(), true));
    page.setStatus(HttpStatus.NOT_FOUND);
    return page;
  }

  @GetMapping("/{unit}/{secret}")
  ModelAndView show(
      @PathVariable String unit,
      @PathVariable String secret,
      @RequestParam(required = false) @Nullable String vua,
      HttpServletRequest request,
      HttpServletResponse response) {
    return refusal(request)
        .orElseGet(() -> page(code(unit, secret), vua != null, null, "", request, response));
  }

  @PostMapping("/{unit}/{secret}/bo-sung")
  ModelAndView tell(
      @PathVariable String unit,
      @PathVariable String secret,
      @RequestParam int phienBan,
      @RequestParam(defaultValue = "") String loi,
      HttpServletRequest request,
      HttpServletResponse response) {
    FollowCode code = code(unit, secret);
    return tried(code, loi, request, response, () -> followers.tell(code, phienBan, loi));
  }

  @PostMapping("/{unit}/{secret}/xem-lai")
  ModelAndView reopen(
      @PathVariable String unit,
      @PathVariable String secret,
      @RequestParam int phienBan,
      @RequestParam(defaultValue = "") String loi,
      HttpServletRequest request,
      HttpServletResponse response) {
    FollowCode code = code(unit, secret);
    return tried(code, loi, request, response, () -> followers.reopen(code, phienBan, loi));
  }

  /** A photo goes after the words, so that neither its size nor the line can lose them. */
  @PostMapping("/{unit}/{secret}/anh")
  ModelAndView photo(
      @PathVariable String unit,
      @PathVariable String secret,
      @RequestParam("anh") MultipartFile anh,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    FollowCode code = code(unit, secret);
    if (!uploads.take(request.getRemoteAddr())) {
      return tooMany();
    }
    byte[] sent = anh.getBytes();
    return tried(code, "", request, response, () -> photos.add(code, sent));
  }

  /** What was typed stays on the page when the rules refuse it. */
  private ModelAndView tried(
      FollowCode code,
      String words,
      HttpServletRequest request,
      HttpServletResponse response,
      Runnable act) {
    Optional<ModelAndView> shut = refusal(request);
    if (shut.isPresent()) {
      return shut.get();
    }
    try {
      act.run();
      return new ModelAndView("redirect:" + code.href());
    } catch (Refusal refusal) {
      Message why = new Message(refusal.key(), refusal.arguments());
      ModelAndView page = page(code, false, why, words, request, response);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView page(
      FollowCode code,
      boolean fresh,
      @Nullable Message refusal,
      String typed,
      HttpServletRequest request,
      HttpServletResponse response) {
    // The address is the key: it goes to no search engine and no other site.
    response.setHeader("X-Robots-Tag", "noindex");
    response.setHeader("Referrer-Policy", "no-referrer");
    Followers.Followed followed = followers.follow(code);
    return new ModelAndView(
        "feedback/web/follow",
        "model",
        new FollowPage(
            code,
            units.byId(code.unit()),
            units.settings(code.unit()),
            followed,
            fresh,
            site.of(request) + code.href(),
            refusal,
            typed,
            photos.numbers(followed.feedback()).size(),
            photos.mayAdd(followed.feedback())));
  }

  private FollowCode code(String unit, String secret) {
    return FollowCode.typed(unit + secret)
        .filter(code -> code.unit().code().equals(unit))
        .orElseThrow(() -> new NotFound("code of a feedback"));
  }

  private boolean isSomebodys(FollowCode code) {
    try {
      followers.follow(code);
      return true;
    } catch (NotFound _) {
      return false;
    }
  }

  /** Nobody reads or writes as the sender from a browser of the office, nor by guessing. */
  private Optional<ModelAndView> refusal(HttpServletRequest request) {
    boolean tooMuch =
        misses.isUsedUp(request.getRemoteAddr()) || !looks.take(request.getRemoteAddr());
    return tooMuch ? Optional.of(tooMany()) : browsers.refusal(request);
  }

  private static ModelAndView tooMany() {
    ModelAndView page = new ModelAndView("web/error", "model", ErrorPage.of(429));
    page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
    return page;
  }
}
