package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** What happens when somebody who is not signed in, or not allowed, asks for a desk page. */
@Component
class KeptForms implements AuthenticationEntryPoint {
  private static final Set<String> DESK =
      Set.of("/ban-lam-viec", "/lanh-dao", "/quan-tri", "/tai-khoan");

  private final LoginUrlAuthenticationEntryPoint signIn =
      new LoginUrlAuthenticationEntryPoint(SecurityChain.SIGN_IN);

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
      throws IOException, jakarta.servlet.ServletException {
    if (isDesk(request)) {
      signIn.commence(request, response, exception);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  AccessDeniedHandler denied() {
    return (request, response, exception) -> {
      boolean forged = exception instanceof org.springframework.security.web.csrf.CsrfException;
      response.sendError(
          forged || isDesk(request)
              ? HttpServletResponse.SC_FORBIDDEN
              : HttpServletResponse.SC_NOT_FOUND);
    };
  }

  /** Remembers the desk page that was asked for, and nothing else: strangers get no session. */
  RequestCache deskPages() {
    HttpSessionRequestCache cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(request -> "GET".equals(request.getMethod()) && isDesk(request));
    return cache;
  }

  private static boolean isDesk(HttpServletRequest request) {
    String path = request.getRequestURI();
    return DESK.stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
  }
}
