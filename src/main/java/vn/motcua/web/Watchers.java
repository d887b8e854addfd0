package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.motcua.shared.Role;

/**
 * Those who watch over the office, the Front and the Party secretary: whoever has no other role is
 * kept out of every page of the desk, because those show people, and is led to pages that do not.
 */
final class Watchers implements HandlerInterceptor {
  static final String DESK = "/ban-lam-viec";
  static final String HOME = "/giam-sat";

  /** Who opens the pages of supervision: those who watch, and those above who are answerable. */
  static final String[] AUTHORITIES =
      Set.of(Role.FRONT, Role.PARTY_SECRETARY, Role.LEADER, Role.PROVINCE_OBSERVER, Role.STEERING)
          .stream()
          .map(Role::authority)
          .toArray(String[]::new);

  static AuthorizationManager<RequestAuthorizationContext> keptOut() {
    return (person, request) -> {
      Authentication who = person.get();
      boolean signedIn = who != null && who.getPrincipal() instanceof SignedIn;
      return new AuthorizationDecision(signedIn && !onlyWatches(who));
    };
  }

  /** The first page of the desk is where signing in leads; a watcher goes on to the other one. */
  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    SignedIn who = Pages.signedIn();
    if (who == null || !who.actor().onlyWatches()) {
      return true;
    }
    response.sendRedirect(HOME);
    return false;
  }

  private static boolean onlyWatches(Authentication who) {
    return who.getPrincipal() instanceof SignedIn signedIn && signedIn.actor().onlyWatches();
  }
}
