package vn.motcua.citizens;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Refusal;
import vn.motcua.web.OfficeBrowser;

/** Somebody comes back from a provider: known from now on, or told kindly what went wrong. */
@Component
public class Arrivals implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
  public static final String SIGN_IN = "/cong-dan/dang-nhap";
  public static final String HOME = "/cong-dan/ho-so";

  private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);
  private static final String GOING_TO = Arrivals.class.getName() + ".goingTo";
  private static final String OURS = "/(co-quan/\\d{5}|cong-dan)/[a-z0-9./-]*";

  /** What a provider's trouble is told as; anything else is an answer we could not trust. */
  private static final Map<String, SignInFault> FAULTS =
      Map.of(
          "access_denied", SignInFault.THOI,
          "authorization_request_not_found", SignInFault.QUA_LAU,
          "invalid_state_parameter", SignInFault.QUA_LAU,
          "invalid_token_response", SignInFault.KHONG_TOI,
          "invalid_user_info_response", SignInFault.KHONG_TOI,
          "server_error", SignInFault.KHONG_TOI,
          "temporarily_unavailable", SignInFault.KHONG_TOI);

  private final Citizens citizens;
  private final Providers providers;
  private final OfficeBrowser office;

  Arrivals(Citizens citizens, Providers providers, OfficeBrowser office) {
    this.citizens = citizens;
    this.providers = providers;
    this.office = office;
  }

  /** Remembers where to go on after signing in; only pages of ours for citizens count. */
  public static void goingTo(HttpServletRequest request, String address) {
    if (address.length() < 200 && address.matches(OURS) && !address.contains("..")) {
      request.getSession().setAttribute(GOING_TO, address);
    }
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException {
    if (office.isOne(request)) {
      refuse(response, SignInFault.MAY_CO_QUAN);
      return;
    }
    OAuth2AuthenticationToken token = (OAuth2AuthenticationToken) who;
    Provider provider = providers.of(token.getAuthorizedClientRegistrationId()).orElseThrow();
    OidcUser told = (OidcUser) token.getPrincipal();
    String subject = told == null ? null : told.getSubject();
    if (told == null || told.getIssuer() == null || subject == null) {
      refuse(response, SignInFault.KHONG_TIN);
      return;
    }
    ClaimNames.Told claims = provider.claims().read(told.getClaims());
    if (claims.name().isEmpty()) {
      refuse(response, SignInFault.THIEU_TEN);
      return;
    }
    try {
      citizens.begin(
          citizens.arrive(provider, told.getIssuer().toString(), subject, claims),
          request,
          response);
      response.sendRedirect(goesOn(request));
    } catch (Refusal _) {
      refuse(response, SignInFault.SO_CUA_NGUOI_KHAC);
    }
  }

  private static String goesOn(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(GOING_TO) instanceof String address)) {
      return HOME;
    }
    session.removeAttribute(GOING_TO);
    return address;
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
      throws IOException {
    String code =
        fault instanceof OAuth2AuthenticationException told
            ? told.getError().getErrorCode()
            : "unknown";
    LOG.warn("a provider's answer was not taken: {}", code.replaceAll("[^a-z_]", ""));
    refuse(response, FAULTS.getOrDefault(code, SignInFault.KHONG_TIN));
  }

  private static void refuse(HttpServletResponse response, SignInFault fault) throws IOException {
    response.sendRedirect(SIGN_IN + "?loi=" + fault.slug());
  }
}
