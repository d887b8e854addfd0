package vn.motcua.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Outermost guard: when the database is away even the session cannot be read, so the kind 503 page
 * is written here, without session, without database.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseAwayFilter extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseAwayFilter.class);

  private final Templates templates;
  private final Pages pages;

  DatabaseAwayFilter(Templates templates, Pages pages) {
    this.templates = templates;
    this.pages = pages;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (DataAccessException | TransactionException e) {
      if (!DatabaseAway.isCauseOf(e)) {
        throw e;
      }
      LOG.warn("the database does not answer: {}", e.getMessage());
      if (response.isCommitted()) {
        throw e;
      }
      response.reset();
      response.setStatus(503);
      response.setHeader("Retry-After", "5");
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("Content-Security-Policy", SecurityChain.CONTENT_SECURITY_POLICY);
      response.setContentType("text/html;charset=UTF-8");
      String page =
          templates.render(
              "web/error",
              Map.of("page", pages.bare(request), "model", ErrorPage.databaseAway(request)));
      response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }
  }
}
