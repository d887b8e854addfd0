package vn.motcua.citizens;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import vn.motcua.web.SharedComputer;

/** What a provider is asked; at a shared computer, never to go on with whoever was there before. */
final class SharedAsksAgain implements OAuth2AuthorizationRequestResolver {
  private final DefaultOAuth2AuthorizationRequestResolver usual;

  SharedAsksAgain(ClientRegistrationRepository providers) {
    usual = new DefaultOAuth2AuthorizationRequestResolver(providers, CitizensDoor.OUT);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
    return asked(usual.resolve(request), request);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
    return asked(usual.resolve(request, provider), request);
  }

  private static @Nullable OAuth2AuthorizationRequest asked(
      @Nullable OAuth2AuthorizationRequest usual, HttpServletRequest request) {
    return usual == null || SharedComputer.of(request).isEmpty()
        ? usual
        : OAuth2AuthorizationRequest.from(usual)
            .additionalParameters(more -> more.putAll(Map.of("prompt", "login")))
            .build();
  }
}
