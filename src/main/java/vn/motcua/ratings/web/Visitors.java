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
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Tracking;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Allowance;
import vn.motcua.web.ErrorPage;
import vn.motcua.web.OfficeBrowser;

/**
 * Who may rate from where: nobody from a browser of the office, nobody who only guesses. The hall
 * and a whole village may share one address, so whoever comes with a way that leads somewhere is
 * never kept waiting by the misses of others; a way cannot be guessed.
 */
@Component
class Visitors {
  private final OfficeBrowser office;
  private final Tracking tracking;
  private final Allowance misses = new Allowance(20, Duration.ofMinutes(5));
  private final Allowance looks = new Allowance(600, Duration.ofMinutes(1));

  Visitors(OfficeBrowser office, Tracking tracking) {
    this.office = office;
    this.tracking = tracking;
  }

  /** The page that says kindly why not; empty for a citizen. */
  Optional<ModelAndView> refusal(HttpServletRequest request) {
    if (office.isOne(request)) {
      ModelAndView page = new ModelAndView("ratings/web/office_browser");
      page.setStatus(HttpStatus.FORBIDDEN);
      return Optional.of(page);
    }
    return looks.take(request.getRemoteAddr()) ? Optional.empty() : Optional.of(tooMany());
  }

  /** The page that says to wait, for whoever has missed too often; empty before. */
  Optional<ModelAndView> missed(HttpServletRequest request) {
    return misses.take(request.getRemoteAddr()) ? Optional.empty() : Optional.of(tooMany());
  }

  private static ModelAndView tooMany() {
    ModelAndView page = new ModelAndView("web/error", "model", ErrorPage.of(429));
    page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
    return page;
  }

  /** The dossier of whoever holds its slip. */
  Optional<Dossier> slip(String unit, String secret) {
    return UnitId.isWellFormed(unit)
        ? tracking.bySecret(new UnitId(unit), secret)
        : Optional.empty();
  }

  /** The address is the key: it goes to no other site, no search engine and no cache. */
  void keepSecret(HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
  }
}
