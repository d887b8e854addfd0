package vn.motcua.filing.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import vn.motcua.citizens.BrowserSecret;
import vn.motcua.citizens.Citizen;
import vn.motcua.citizens.spi.AfterSignIn;
import vn.motcua.filing.Draft;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Owner;
import vn.motcua.web.SharedComputer;

/**
 * Whose drafts a browser may open: those of whoever is signed in, else those begun in it. Its
 * secret outlives the browser being closed, but not the turn at a shared computer.
 */
@Component
class DraftOwners implements AfterSignIn {
  static final String COOKIE = "ban-nhap";

  private final Drafts drafts;

  DraftOwners(Drafts drafts) {
    this.drafts = drafts;
  }

  Owner of(Optional<Citizen> citizen, HttpServletRequest request) {
    return citizen
        .map(Citizen::id)
        .<Owner>map(Owner.Account::new)
        .or(() -> browser(request))
        .orElseGet(Owner.Nobody::new);
  }

  /** The same for somebody who begins: a browser that has no secret gets one. */
  Owner beginning(
      Optional<Citizen> citizen, HttpServletRequest request, HttpServletResponse response) {
    Owner owner = of(citizen, request);
    if (!(owner instanceof Owner.Nobody)) {
      return owner;
    }
    String secret = BrowserSecret.draw();
    boolean shared = SharedComputer.of(request).isPresent();
    write(request, response, secret, shared ? Duration.ofSeconds(-1) : Draft.KEPT);
    return browser(secret);
  }

  @Override
  public void signedIn(Citizen citizen, HttpServletRequest request, HttpServletResponse response) {
    Optional<Owner.Browser> begun = browser(request);
    begun.ifPresent(browser -> {
      drafts.takeOver(browser, citizen.id());
      write(request, response, "", Duration.ZERO);
    });
  }

  private static Optional<Owner.Browser> browser(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
        .map(Cookie::getValue)
        .filter(secret -> !secret.isEmpty())
        .map(DraftOwners::browser);
  }

  private static Owner.Browser browser(String secret) {
    return new Owner.Browser(HexFormat.of().formatHex(BrowserSecret.digest(secret)));
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
