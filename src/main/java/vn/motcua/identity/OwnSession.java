package vn.motcua.identity;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The session of the officer whose request is under way. */
final class OwnSession {
  private OwnSession() {}

  /**
   * Notes in the session that the officer now has a password of his or her own, under a new session
   * id.
   *
   * @return the id under which the session is still stored; empty outside a request
   */
  static String passwordChosen() {
    if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web)
        || web.getRequest().getSession(false) == null) {
      return "";
    }
    Authentication before = SecurityContextHolder.getContext().getAuthentication();
    String stored = web.getRequest().getSession().getId();
    web.getRequest().changeSessionId();
    if (before != null && before.getPrincipal() instanceof SignedInOfficer officer) {
      SecurityContext context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(
          UsernamePasswordAuthenticationToken.authenticated(
              officer.withOwnPassword(), null, before.getAuthorities()));
      SecurityContextHolder.setContext(context);
      var response = web.getResponse();
      if (response != null) {
        new HttpSessionSecurityContextRepository().saveContext(context, web.getRequest(), response);
      }
    }
    return stored;
  }
}
