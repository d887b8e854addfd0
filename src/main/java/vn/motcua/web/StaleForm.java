package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * A form of ours whose token is older than the session, because the officer signed in again in
 * another tab. It is shown to be sent once more, never sent by itself: only when it came from our
 * own page, and only to the officer who typed it.
 */
final class StaleForm {
  private static final String ATTRIBUTE = "motcua.stale-form";

  private StaleForm() {}

  /** Notes the form in the request, for the error page. */
  static void keep(HttpServletRequest request) {
    SignedIn signedIn = Pages.signedIn();
    boolean own =
        signedIn != null
            && signedIn.actor().officer().toString().equals(request.getParameter(KeptForm.OFFICER));
    Resend resend = own && isFromOurPage(request) ? Resend.of(request) : null;
    if (resend != null) {
      request.setAttribute(ATTRIBUTE, resend);
    }
  }

  /** The form noted, or nothing. */
  static @Nullable Resend of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Resend resend ? resend : null;
  }

  /** What the browser itself says of where the form stood; an old browser says nothing: no. */
  private static boolean isFromOurPage(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    String origin = request.getHeader("Origin");
    StringBuffer url = request.getRequestURL();
    String own = url.substring(0, url.length() - request.getRequestURI().length());
    return site == null ? own.equals(origin) : site.equals("same-origin");
  }
}
