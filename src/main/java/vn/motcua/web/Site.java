package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address the citizen's telephone will use, as it stands in the QR codes. */
@Component
public class Site {
  private final String chosen;

  Site(@Value("${motcua.site}") String chosen) {
    this.chosen = chosen.strip().replaceAll("/+$", "");
  }

  /** The address chosen for the installation, else the one this page was asked under. */
  public String of(HttpServletRequest request) {
    return chosen.isEmpty()
        ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
        : chosen;
  }

  /** The same for the request of this thread; empty where nobody asked and none was chosen. */
  public String here() {
    return chosen.isEmpty() && RequestContextHolder.getRequestAttributes() != null
        ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
        : chosen;
  }

  /** Where the definitions are read, as it stands on paper. */
  public String definitions() {
    return here() + Definition.PAGE;
  }
}
