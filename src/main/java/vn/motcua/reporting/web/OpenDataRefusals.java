package vn.motcua.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.web.Message;
import vn.motcua.web.Texts;

/** Says to a program, and to whoever reads over its shoulder, what was wrong and what to send. */
@Component
class OpenDataRefusals {
  static final String WAIT = "30";

  private final Texts texts;
  private final JsonMapper json;

  OpenDataRefusals(Texts texts, JsonMapper json) {
    this.texts = texts;
    this.json = json;
  }

  void noUnit(Locale locale, HttpServletResponse response) throws IOException {
    write(
        HttpStatus.NOT_FOUND,
        Map.of("unit", Message.of("reporting.open.no-unit")),
        locale,
        response);
  }

  /** Too many at once, or too often from one address. */
  void busy(Locale locale, HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", WAIT);
    write(
        HttpStatus.TOO_MANY_REQUESTS,
        Map.of("", Message.of("reporting.open.busy", WAIT)),
        locale,
        response);
  }

  /** Nothing was sent yet, and the database does not answer. */
  void away(Locale locale, HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", WAIT);
    write(
        HttpStatus.SERVICE_UNAVAILABLE,
        Map.of("", Message.of("reporting.open.away", WAIT)),
        locale,
        response);
  }

  void write(
      HttpStatus status, Map<String, Message> problems, Locale locale, HttpServletResponse response)
      throws IOException {
    String detail =
        problems.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(problem -> problem.getValue())
            .map(message -> texts.text(locale, message.key(), message.arguments().toArray()))
            .collect(Collectors.joining(" "));
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(texts.text(locale, "reporting.open.title"));
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }
}
