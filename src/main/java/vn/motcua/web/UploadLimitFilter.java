package vn.motcua.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses files that say they are too large before a byte of them is kept, in words: whoever reads
 * a field of such a form, as the session's guard does, would only break.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class UploadLimitFilter extends OncePerRequestFilter {
  private static final int TOO_LARGE = 413;

  private final Templates templates;
  private final Pages pages;
  private final long most;

  UploadLimitFilter(
      Templates templates,
      Pages pages,
      @Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
    this.templates = templates;
    this.pages = pages;
    this.most = most.toBytes();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String type = request.getContentType();
    if (type == null
        || !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
        || request.getContentLengthLong() <= most) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(TOO_LARGE);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Security-Policy", SecurityChain.CONTENT_SECURITY_POLICY);
    response.setContentType("text/html;charset=UTF-8");
    String page =
        templates.render(
            "web/error",
            Map.of("page", pages.bare(Texts.VIETNAMESE), "model", ErrorPage.of(TOO_LARGE)));
    response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
  }
}
