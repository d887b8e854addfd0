package vn.motcua.filing.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.motcua.citizens.Arrivals;
import vn.motcua.citizens.SignInFault;

/** Whoever comes back after the visit ended signs in and goes on where he or she was. */
@ControllerAdvice(basePackageClasses = VisitEnded.class)
class VisitsEnded {
  private static final String PAGES = ".*/(hoi/[^/]+|xem-lai|giay-to|ho-so)";

  @ExceptionHandler
  Object ended(VisitEnded ended, HttpServletRequest request) {
    return request.getParameter("_luu") != null
        ? ResponseEntity.status(HttpStatus.UNAUTHORIZED).body("")
        : SeeOther.page(
            Arrivals.SIGN_IN
                + "?loi="
                + SignInFault.HET_PHIEN.slug()
                + "&ve="
                + page(request.getRequestURI()));
  }

  /** A page of the draft, never a picture or an act. */
  private static String page(String address) {
    return address.matches(PAGES)
        ? address
        : address.replaceFirst("(/ban-nhap/[0-9a-f-]{36}).*", "$1");
  }
}
