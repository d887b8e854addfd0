package vn.motcua.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.feedback.FollowCode;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitId;
import vn.motcua.web.OfficeBrowser;
import vn.motcua.web.Site;

/**
 * What a browser of the office may know of a citizen's code: it shows it once, to be handed over,
 * and opens none.
 */
@Component
class OfficeBrowsers {
  private final OfficeBrowser office;
  private final Units units;
  private final Site site;

  OfficeBrowsers(OfficeBrowser office, Units units, Site site) {
    this.office = office;
    this.units = units;
    this.site = site;
  }

  boolean isOne(HttpServletRequest request) {
    return office.isOne(request);
  }

  /** The page that says kindly why no code is opened here; empty for a citizen. */
  Optional<ModelAndView> refusal(HttpServletRequest request) {
    if (!office.isOne(request)) {
      return Optional.empty();
    }
    ModelAndView page = new ModelAndView("feedback/web/office_browser");
    page.setStatus(HttpStatus.FORBIDDEN);
    return Optional.of(page);
  }

  /**
   * The code to hand over. It is the answer to the form sent, so that it stands in no address and
   * in no history of the browser.
   *
   * @param code empty when the form was sent before: it is not shown again
   */
  ModelAndView handedOver(
      UnitId unit,
      Optional<FollowCode> code,
      HttpServletRequest request,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    response.setHeader("Referrer-Policy", "no-referrer");
    return new ModelAndView(
        "feedback/web/handed_over",
        "model",
        new HandedOverPage(units.byId(unit), code, site.of(request)));
  }
}
