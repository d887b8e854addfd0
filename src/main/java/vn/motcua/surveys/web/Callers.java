package vn.motcua.surveys.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;
import vn.motcua.ratings.Way;
import vn.motcua.web.Allowance;
import vn.motcua.web.ErrorPage;
import vn.motcua.web.OfficeBrowser;

/**
 * Who may interview from where: nobody from a browser of an office, nobody who only guesses. The
 * signs stay in the interviewer's browser as a cookie no script can read.
 */
@Component
class Callers {
  private static final String COOKIE = "phong-van";
  private static final Duration KEPT = Duration.ofDays(30);

  private final OfficeBrowser office;
  private final Allowance misses = new Allowance(20, Duration.ofMinutes(5));
  private final Allowance looks = new Allowance(240, Duration.ofMinutes(1));

  Callers(OfficeBrowser office) {
    this.office = office;
  }

  /** The page that says kindly why not; empty for an interviewer. */
  Optional<ModelAndView> refusal(HttpServletRequest request) {
    if (office.isOne(request)) {
      ModelAndView page = InterviewPages.typing("surveys.enter.office");
      page.setStatus(HttpStatus.FORBIDDEN);
      return Optional.of(page);
    }
    return looks.take(request.getRemoteAddr()) ? Optional.empty() : Optional.of(tooMany());
  }

  /**
   * The page that says to wait, for whoever has missed too often; empty before. Who holds signs
   * that lead somewhere is never kept waiting by the misses of others behind the same address.
   */
  Optional<ModelAndView> missed(HttpServletRequest request) {
    return misses.take(request.getRemoteAddr()) ? Optional.empty() : Optional.of(tooMany());
  }

  private static ModelAndView tooMany() {
    ModelAndView page = new ModelAndView("web/error", "model", ErrorPage.of(429));
    page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
    return page;
  }

  Optional<Way> way(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
        .map(Cookie::getValue)
        .flatMap(Way::typed);
  }

  void remember(Way way, HttpServletRequest request, HttpServletResponse response) {
    keep(way.signs(), KEPT, request, response);
  }

  void forget(HttpServletRequest request, HttpServletResponse response) {
    keep("", Duration.ZERO, request, response);
  }

  private static void keep(
      String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(COOKIE, value)
            .maxAge(age)
            .path(InterviewPage.BASE)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build()
            .toString());
  }

  /** What names a person goes to no other site, no search engine and no cache. */
  void keepSecret(HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
  }
}
