package vn.motcua.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * On a shared computer a paper is shown and printed, not saved: no file is left for the next one.
 */
@Component
class NoDownloadsFilter extends OncePerRequestFilter {
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(
        request, SharedComputer.of(request).isPresent() ? new Shown(response) : response);
  }

  /** An answer whose papers are opened in the browser. */
  private static final class Shown extends HttpServletResponseWrapper {
    Shown(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setHeader(String name, String value) {
      super.setHeader(name, shown(name, value));
    }

    @Override
    public void addHeader(String name, String value) {
      super.addHeader(name, shown(name, value));
    }

    private static String shown(String name, String value) {
      return name.equalsIgnoreCase(HttpHeaders.CONTENT_DISPOSITION)
          ? value.replaceFirst("^attachment", "inline")
          : value;
    }
  }
}
