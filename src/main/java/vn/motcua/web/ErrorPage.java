package vn.motcua.web;

/** Model of the error pages: which answer, what to say. */
public record ErrorPage(int status, Message heading, Message advice) {
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
        Message.of("web.error." + kind + ".advice"));
  }

  static ErrorPage refusal(Message advice) {
    return new ErrorPage(422, Message.of("web.error.422.heading"), advice);
  }
}
