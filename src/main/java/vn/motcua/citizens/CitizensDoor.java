package vn.motcua.citizens;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * The way to a provider and back: authorization code with PKCE, state and nonce. Nothing of it
 * stays in an officer's session: whoever comes back becomes a visit of {@link Citizens}, tokens are
 * thrown away.
 */
@Configuration(proxyBeanMethods = false)
class CitizensDoor {
  static final String OUT = "/cong-dan/cua";
  static final String BACK = "/cong-dan/ve";

  @Bean
  @Order(1)
  SecurityFilterChain citizensChain(
      HttpSecurity http, Providers providers, ProviderHttp patience, Arrivals arrivals) {
    return http.securityMatcher(OUT + "/**", BACK + "/**")
        .authorizeHttpRequests(paths -> paths.anyRequest().denyAll())
        .securityContext(context ->
            context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
        .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.none()))
        .requestCache(AbstractHttpConfigurer::disable)
        .csrf(AbstractHttpConfigurer::disable) // two GETs; state and nonce tell a forged answer
        .logout(AbstractHttpConfigurer::disable)
        .oauth2Login(login ->
            login
                .loginPage(Arrivals.SIGN_IN)
                .clientRegistrationRepository(providers)
                .authorizedClientRepository(new NoTokens())
                .authorizationEndpoint(
                    out -> out.authorizationRequestResolver(new SharedAsksAgain(providers)))
                .redirectionEndpoint(back -> back.baseUri(BACK + "/*"))
                .tokenEndpoint(token -> token.accessTokenResponseClient(tokens(patience)))
                .userInfoEndpoint(info -> info.oidcUserService(users(patience)))
                .successHandler(arrivals)
                .failureHandler(arrivals))
        .build();
  }

  private static RestClientAuthorizationCodeTokenResponseClient tokens(ProviderHttp patience) {
    RestClientAuthorizationCodeTokenResponseClient client =
        new RestClientAuthorizationCodeTokenResponseClient();
    client.setRestClient(
        RestClient.builder()
            .requestFactory(patience.requests())
            .configureMessageConverters(converters ->
                converters
                    .addCustomConverter(new FormHttpMessageConverter())
                    .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
            .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
            .build());
    return client;
  }

  private static OidcUserService users(ProviderHttp patience) {
    RestTemplate http = new RestTemplate(patience.requests());
    http.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
    DefaultOAuth2UserService plain = new DefaultOAuth2UserService();
    plain.setRestOperations(http);
    OidcUserService users = new OidcUserService();
    users.setOauth2UserService(plain);
    return users;
  }

  /**
   * Signature, issuer, audience, age and nonce of what a provider signed, by the office's clock.
   */
  @Bean
  JwtDecoderFactory<ClientRegistration> signedTokens(ProviderHttp patience, Clock clock) {
    Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();
    return registration ->
        decoders.computeIfAbsent(
            registration.getRegistrationId(), _ -> decoder(registration, patience, clock));
  }

  private static JwtDecoder decoder(
      ClientRegistration registration, ProviderHttp patience, Clock clock) {
    JwtTimestampValidator age = new JwtTimestampValidator();
    age.setClock(clock);
    OidcIdTokenValidator identity = new OidcIdTokenValidator(registration);
    identity.setClock(clock);
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSetUri(
                Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
            .restOperations(new RestTemplate(patience.requests()))
            .build();
    decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(age, identity));
    return decoder;
  }
}
