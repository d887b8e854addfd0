package vn.motcua.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.event.EventListener;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.motcua.web.SignedIn;

/** Notes in the access log when a signed-in officer asks for what his or her roles do not open. */
@Component
class DeniedRequests {
  private final AccessLog log;

  DeniedRequests(AccessLog log) {
    this.log = log;
  }

  @EventListener
  void denied(AuthorizationDeniedEvent<?> event) {
    Authentication who = event.getAuthentication().get();
    if (who != null
        && who.getPrincipal() instanceof SignedIn officer
        && event.getObject() instanceof HttpServletRequest request) {
      log.record(
          officer.actor(),
          AccessKind.LOOKUP_REFUSED,
          request.getMethod() + " " + request.getRequestURI());
    }
  }
}
