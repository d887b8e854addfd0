package vn.motcua.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * A computer at the desk that citizens share. Its browser carries one cookie: the commune, the turn
 * of whoever stands there now, and what the office typed to end this; nothing of any person.
 */
@Component
public class SharedComputer {
  static final String COOKIE = "may-chung";

  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{5})\\.([0-9a-f]{16})\\.([0-9a-f]{64})");
  private static final Duration LASTS = Duration.ofDays(400);
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * Whose turn it is at which commune's computer.
   *
   * @param number another for each person, so that no page of the one before is shown again
   * @param stop digest of the number that ends the sharing
   */
  public record Turn(String unit, String number, String stop) {
    String written() {
      return unit + "." + number + "." + stop;
    }
  }

  /** The turn at this browser; none where it is nobody's but its owner's. */
  public static Optional<Turn> of(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
        .map(Cookie::getValue)
        .map(WRITTEN::matcher)
        .filter(java.util.regex.Matcher::matches)
        .map(parts -> new Turn(parts.group(1), parts.group(2), parts.group(3)));
  }

  /** From now on this browser is shared; whoever was signed in here is no longer. */
  public void begin(
      HttpServletRequest request, HttpServletResponse response, String unit, String stop) {
    forget(request, response);
    write(request, response, new Turn(unit, number(), digest(unit, stop)).written(), LASTS);
  }

  /** The next person: everything this browser was told by us is forgotten. */
  public void next(HttpServletRequest request, HttpServletResponse response, Turn turn) {
    forget(request, response);
    write(request, response, new Turn(turn.unit(), number(), turn.stop()).written(), LASTS);
  }

  /**
   * Ends the sharing; false, and nothing done, where that is not the number typed in the beginning.
   */
  public boolean end(
      HttpServletRequest request, HttpServletResponse response, Turn turn, String stop) {
    if (!MessageDigest.isEqual(
        turn.stop().getBytes(StandardCharsets.US_ASCII),
        digest(turn.unit(), stop).getBytes(StandardCharsets.US_ASCII))) {
      return false;
    }
    forget(request, response);
    write(request, response, "", Duration.ZERO);
    return true;
  }

  // That an officer signed in here stays known: no rating is taken from the office's own browser.
  private static void forget(HttpServletRequest request, HttpServletResponse response) {
    Cookie[] all = request.getCookies();
    for (Cookie one : all == null ? new Cookie[0] : all) {
      if (!one.getName().equals(COOKIE) && !one.getName().equals(OfficeBrowser.COOKIE)) {
        response.addHeader(
            HttpHeaders.SET_COOKIE,
            ResponseCookie.from(one.getName(), "").path("/").maxAge(0).build().toString());
      }
    }
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
  }

  private static void write(
      HttpServletRequest request, HttpServletResponse response, String value, Duration lasts) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(COOKIE, value)
            .path("/")
            .maxAge(lasts)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build()
            .toString());
  }

  private static String number() {
    byte[] bytes = new byte[8];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static String digest(String unit, String stop) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest((unit + ":" + stop.strip()).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
