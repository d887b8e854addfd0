package vn.motcua.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Finds the compiled template of a view name such as {@code dossiers/web/show} and gives it the
 * {@link Page} beside its own model.
 */
@Component
class Templates implements ViewResolver, Ordered {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.motcua");
  private final Pages pages;

  Templates(Pages pages) {
    this.pages = pages;
    engine.setTrimControlStructures(true);
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    if (name.startsWith("redirect:") || name.startsWith("forward:")) {
      return null;
    }
    return new TemplateView(name + ".jte");
  }

  /** The finished page as text, for answers written outside the dispatcher. */
  String render(String name, Map<String, Object> parameters) {
    StringOutput output = new StringOutput(16_384);
    engine.render(name + ".jte", parameters, output);
    return output.toString();
  }

  private final class TemplateView implements View {
    private final String template;

    TemplateView(String template) {
      this.template = template;
    }

    @Override
    public String getContentType() {
      return "text/html;charset=UTF-8";
    }

    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      Map<String, Object> parameters = new HashMap<>();
      if (model != null && model.get("model") != null) {
        parameters.put("model", model.get("model"));
      }
      parameters.put("page", pages.of(request));
      // Rendered whole before the first byte leaves, so that a failure still becomes an error page.
      StringOutput output = new StringOutput(16_384);
      engine.render(template, parameters, output);
      response.setContentType(getContentType());
      if (response.getHeader("Cache-Control") == null) {
        response.setHeader("Cache-Control", "no-store");
      }
      byte[] bytes = output.toString().getBytes(StandardCharsets.UTF_8);
      response.setContentLength(bytes.length);
      response.getOutputStream().write(bytes);
    }
  }
}
