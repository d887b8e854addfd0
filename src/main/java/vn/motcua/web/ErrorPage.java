package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Model of the error pages: which answer, what to say.
 *
 * @param resend the form that could not be taken in, to send once more
 * @param typed sentences of a form that was refused, to copy from
 */
public record ErrorPage(
    int status, Message heading, Message advice, @Nullable Resend resend, List<String> typed) {
  public ErrorPage {
    typed = List.copyOf(typed);
  }

  /** The page of an answer code; an unknown one is told as its kind. */
  public static ErrorPage of(int status) {
    String kind =
        switch (status) {
          case 400, 404, 403, 413, 422, 429, 503 -> Integer.toString(status);
          case 405 -> "404";
          default -> status < 500 ? "400" : "500";
        };
    return new ErrorPage(
        status,
        Message.of("web.error." + kind + ".heading"),
        Message.of("web.error." + kind + ".advice"),
        null,
        List.of());
  }

  /** The database does not answer; what was typed is on the page and can be sent again. */
  static ErrorPage databaseAway(HttpServletRequest request) {
    ErrorPage page = of(503);
    return new ErrorPage(
        503, page.heading(), page.advice(), Resend.withItsToken(request), List.of());
  }

  /** The form's token is too old; what was typed is on the page and can be sent again. */
  static ErrorPage staleForm(Resend resend) {
    return new ErrorPage(
        403,
        Message.of("web.error.stale.heading"),
        Message.of("web.error.stale.advice"),
        resend,
        List.of());
  }

  /** The rules do not allow it; what was typed stays on the page. */
  static ErrorPage refusal(Message advice, HttpServletRequest request) {
    Resend form = Resend.of(request);
    return new ErrorPage(
        422,
        Message.of("web.error.422.heading"),
        advice,
        null,
        form == null ? List.of() : form.sentences());
  }
}
