package vn.motcua.ratings.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.web.Allowance;
import vn.motcua.web.ErrorPage;
import vn.motcua.web.OfficeBrowser;

/** Who may rate from where: nobody from a browser of the office, nobody who only guesses. */
@Component
class Visitors {
  private final OfficeBrowser office;
  private final Allowance misses = new Allowance(20, Duration.ofMinutes(5));
  private final Allowance looks = new Allowance(40, Duration.ofMinutes(1));

  Visitors(OfficeBrowser office) {
    this.office = office;
  }

  /** The page that says kindly why not; empty for a citizen. */
  Optional<ModelAndView> refusal(HttpServletRequest request) {
    if (office.isOne(request)) {
      ModelAndView page = new ModelAndView("ratings/web/office_browser");
      page.setStatus(HttpStatus.FORBIDDEN);
      return Optional.of(page);
    }
    if (misses.isUsedUp(request.getRemoteAddr()) || !looks.take(request.getRemoteAddr())) {
      ModelAndView page = new ModelAndView("web/error", "model", ErrorPage.of(429));
      page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
      return Optional.of(page);
    }
    return Optional.empty();
  }

  void missed(HttpServletRequest request) {
    misses.take(request.getRemoteAddr());
  }

  /** The address is the key: it goes to no other site, no search engine and no cache. */
  void keepSecret(HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
  }
}
