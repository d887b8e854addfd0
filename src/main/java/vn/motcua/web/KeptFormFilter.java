package vn.motcua.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives a kept form back, once, as the parameters of the page that shows it. */
@Component
class KeptFormFilter extends OncePerRequestFilter {
  private final Clock clock;

  KeptFormFilter(Clock clock) {
    this.clock = clock;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("GET") || !DeskPaths.holds(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    KeptForm form = KeptForms.kept(request);
    SignedIn signedIn = Pages.signedIn();
    boolean here =
        form != null
            && signedIn != null
            && form.address().equals(DeskPaths.address(request))
            && form.isFor(signedIn.actor().officer().toString(), clock.instant());
    if (form == null || !here) {
      chain.doFilter(request, response);
      return;
    }
    request.getSession().removeAttribute(KeptForm.ATTRIBUTE);
    request.setAttribute(KeptForm.ATTRIBUTE, form);
    chain.doFilter(new Filled(request, form), response);
  }

  /** The request for the form page as if the kept values stood in its query. */
  private static final class Filled extends HttpServletRequestWrapper {
    private final Map<String, String[]> parameters;

    Filled(HttpServletRequest request, KeptForm form) {
      super(request);
      Map<String, String[]> all = new LinkedHashMap<>(request.getParameterMap());
      form.values().forEach((name, values) -> all.put(name, values.toArray(String[]::new)));
      parameters = Collections.unmodifiableMap(all);
    }

    @Override
    public @Nullable String getParameter(String name) {
      String[] values = parameters.get(name);
      return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return parameters.get(name);
    }
  }
}
