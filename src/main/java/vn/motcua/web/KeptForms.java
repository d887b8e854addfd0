package vn.motcua.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/**
 * What happens when somebody who is not signed in, or not allowed, asks for a desk page: a form
 * already typed is kept and shown again after signing in.
 */
@Component
class KeptForms extends SavedRequestAwareAuthenticationSuccessHandler
    implements AuthenticationEntryPoint {
  private static final String DESK = "/ban-lam-viec";
  private static final String HTMX = "HX-Request";

  private final HttpSessionRequestCache pages = new HttpSessionRequestCache();
  private final KeptFormLimit limit = new KeptFormLimit();
  private final OfficeBrowser browser;
  private final Clock clock;

  KeptForms(OfficeBrowser browser, Clock clock) {
    this.browser = browser;
    this.clock = clock;
    pages.setRequestMatcher(request ->
        request.getMethod().equals("GET")
            && request.getHeader(HTMX) == null
            && DeskPaths.holds(request));
    setRequestCache(pages);
    setDefaultTargetUrl(DESK);
  }

  /** Remembers the page asked for, to go there after signing in; never a form sent. */
  HttpSessionRequestCache pages() {
    return pages;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
      throws IOException {
    if (!DeskPaths.holds(request)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if (request.getMethod().equals("POST")) {
      KeptForm form = KeptForm.in(request, clock.instant());
      if (form != null && limit.admits(request.getRemoteAddr(), clock.instant())) {
        request.getSession().setAttribute(KeptForm.ATTRIBUTE, form);
      }
    }
    String signIn = SecurityChain.SIGN_IN + (hadSession(request) ? "?het-phien" : "");
    if (request.getHeader(HTMX) == null) {
      response.sendRedirect(signIn);
    } else {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      response.setHeader("HX-Redirect", signIn);
    }
  }

  private static boolean hadSession(HttpServletRequest request) {
    return request.getRequestedSessionId() != null || request.getMethod().equals("POST");
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws ServletException, IOException {
    browser.remember(request, response);
    KeptForm form = kept(request);
    boolean same =
        form != null
            && authentication.getPrincipal() instanceof SignedIn signedIn
            && form.isFor(signedIn.actor().officer().toString(), clock.instant());
    if (form != null && same) {
      clearAuthenticationAttributes(request);
      response.sendRedirect(form.address());
      return;
    }
    request.getSession().removeAttribute(KeptForm.ATTRIBUTE);
    super.onAuthenticationSuccess(request, response, authentication);
  }

  static @Nullable KeptForm kept(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && session.getAttribute(KeptForm.ATTRIBUTE) instanceof KeptForm form
        ? form
        : null;
  }

  AccessDeniedHandler denied() {
    return (request, response, exception) -> {
      if (exception instanceof CsrfException) {
        StaleForm.keep(request);
      }
      response.sendError(
          exception instanceof CsrfException || DeskPaths.holds(request)
              ? HttpServletResponse.SC_FORBIDDEN
              : HttpServletResponse.SC_NOT_FOUND);
    };
  }
}
