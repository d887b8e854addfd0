package vn.motcua.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import vn.motcua.shared.OfficeTime;

/**
 * A browser in which some officer signed in within thirty days: the citizen's rating is not taken
 * from it. It carries a cookie with the day of the last sign-in and no name, whoever signed in.
 *
 * <p>The cookie is not signed: whoever can forge it can also delete it, and a forged one only shuts
 * its own owner out.
 */
@Component
public class OfficeBrowser {
  /** How long a browser is one of the office's after the last sign-in. */
  public static final Duration REMEMBERED = Duration.ofDays(30);

  static final String COOKIE = "may-co-quan";

  private final Clock clock;

  OfficeBrowser(Clock clock) {
    this.clock = clock;
  }

  /** Whether somebody is signed in here, or was within thirty days. */
  public boolean isOne(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return Pages.signedIn() != null || cookie != null && isRecent(cookie.getValue());
  }

  /** An officer has just signed in here. */
  void remember(HttpServletRequest request, HttpServletResponse response) {
    ResponseCookie cookie =
        ResponseCookie.from(COOKIE, today().toString())
            .maxAge(REMEMBERED)
            .path("/")
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  /** What cannot be read was written by somebody who meddled, so it counts. */
  private boolean isRecent(String day) {
    try {
      return !LocalDate.parse(day).plusDays(REMEMBERED.toDays()).isBefore(today());
    } catch (DateTimeParseException _) {
      return true;
    }
  }

  private LocalDate today() {
    return OfficeTime.date(clock.instant());
  }
}
