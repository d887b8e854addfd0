package vn.motcua.citizens;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import vn.motcua.citizens.spi.AfterSignIn;
import vn.motcua.shared.Refusal;
import vn.motcua.web.OfficeBrowser;

/**
 * The door to citizens' accounts: who is visiting, signing in, signing out. In a browser of the
 * office nobody is a citizen: an officer who files for somebody does it at the desk, as an officer.
 */
@Component
public class Citizens {
  /** A visit ends so long after the last page. */
  public static final Duration IDLE = Duration.ofMinutes(30);

  static final String COOKIE = "nguoi-dan";
  private static final Duration LONGEST = Duration.ofHours(12);

  private final CitizenStore store;
  private final OfficeBrowser office;
  private final List<AfterSignIn> followers;
  private final Clock clock;

  Citizens(CitizenStore store, OfficeBrowser office, List<AfterSignIn> followers, Clock clock) {
    this.store = store;
    this.office = office;
    this.followers = List.copyOf(followers);
    this.clock = clock;
  }

  /** Who is signed in here as a citizen. */
  public Optional<Citizen> visiting(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    if (cookie == null || office.isOne(request)) {
      return Optional.empty();
    }
    byte[] digest = BrowserSecret.digest(cookie.getValue());
    Instant now = clock.instant();
    Optional<Citizen> citizen = store.visiting(digest, now, IDLE, LONGEST);
    citizen.ifPresent(one -> store.seen(digest, now));
    return citizen;
  }

  /** How long the visit lasts if nobody uses it; asking is not using. Zero where there is none. */
  public Duration left(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    if (cookie == null || office.isOne(request)) {
      return Duration.ZERO;
    }
    Instant now = clock.instant();
    return store
        .ends(BrowserSecret.digest(cookie.getValue()), IDLE, LONGEST)
        .map(end -> Duration.between(now, end))
        .filter(Duration::isPositive)
        .orElse(Duration.ZERO);
  }

  /** Whether somebody was signed in here whose visit is over. */
  public boolean wasVisiting(HttpServletRequest request) {
    return WebUtils.getCookie(request, COOKIE) != null && visiting(request).isEmpty();
  }

  /**
   * The account of whoever the provider vouched for.
   *
   * @throws Refusal when the card belongs to another account
   */
  Citizen arrive(Provider provider, String issuer, String subject, ClaimNames.Told told) {
    try {
      return store.arrive(UUID.randomUUID(), provider, issuer, subject, told, clock.instant());
    } catch (DuplicateKeyException _) {
      throw new Refusal("citizens.fault.so-cua-nguoi-khac");
    }
  }

  /** From now on this browser is that citizen's, until the visit ends. */
  void begin(Citizen citizen, HttpServletRequest request, HttpServletResponse response) {
    end(request, response);
    String secret = BrowserSecret.draw();
    Instant now = clock.instant();
    store.forget(now, LONGEST);
    store.begin(BrowserSecret.digest(secret), citizen.id(), now);
    write(request, response, secret, Duration.ofSeconds(-1));
    followers.forEach(one -> one.signedIn(citizen, request, response));
  }

  public void end(HttpServletRequest request, HttpServletResponse response) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    if (cookie != null) {
      store.end(BrowserSecret.digest(cookie.getValue()));
      write(request, response, "", Duration.ZERO);
    }
  }

  /** Where this citizen is signed in, the latest first. */
  public List<CitizenVisit> visits(Citizen citizen) {
    return store.visits(citizen.id(), clock.instant(), LONGEST);
  }

  /** Signed out everywhere. */
  public void endAll(Citizen citizen) {
    store.endAll(citizen.id());
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
}
