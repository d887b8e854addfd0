package vn.motcua.citizens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import vn.motcua.citizens.spi.MoreProviders;

/**
 * The providers of identities: those of {@code motcua.citizens.providers}, asked for their
 * addresses when somebody first wants to sign in, so that one that is down keeps nothing from
 * starting.
 */
@Component
public class Providers implements ClientRegistrationRepository {
  private static final String CONFIGURED = "motcua.citizens.providers";

  private final List<Provider> all;
  private final RestClient http;
  private final Map<String, ClientRegistration> reached = new ConcurrentHashMap<>();

  Providers(Environment settings, ObjectProvider<MoreProviders> more, ProviderHttp http) {
    List<Provider> found = new ArrayList<>();
    Binder.get(settings)
        .bind(CONFIGURED, Bindable.mapOf(String.class, Provider.class))
        .orElse(Map.of())
        .forEach((id, one) -> found.add(one.named(id)));
    more.orderedStream().forEach(source -> found.addAll(source.providers()));
    all = List.copyOf(found);
    this.http = RestClient.builder().requestFactory(http.requests()).build();
  }

  public List<Provider> all() {
    return all;
  }

  public Optional<Provider> of(String id) {
    return all.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Whether the provider answers; what it says of itself is kept. */
  public boolean isReachable(Provider provider) {
    return findByRegistrationId(provider.id()) != null;
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    ClientRegistration known = reached.get(id);
    if (known != null) {
      return known;
    }
    Optional<ClientRegistration> now = of(id).flatMap(this::registration);
    now.ifPresent(one -> reached.put(id, one));
    return now.orElse(null);
  }

  private Optional<ClientRegistration> registration(Provider provider) {
    return (provider.isDiscovered() ? discovered(provider) : Optional.of(told(provider)))
        .map(builder ->
            builder
                .registrationId(provider.id())
                .clientId(provider.clientId())
                .clientSecret(provider.clientSecret())
                .clientAuthenticationMethod(
                    provider.clientSecret().isEmpty()
                        ? ClientAuthenticationMethod.NONE
                        : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}" + CitizensDoor.BACK + "/{registrationId}")
                .scope("openid", "profile")
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .clientSettings(
                    ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
                .build());
  }

  private Optional<ClientRegistration.Builder> discovered(Provider provider) {
    try {
      Map<String, Object> told =
          http.get()
              .uri(provider.issuer() + "/.well-known/openid-configuration")
              .retrieve()
              .body(new ParameterizedTypeReference<Map<String, Object>>() {});
      return told == null || !provider.issuer().equals(told.get("issuer"))
          ? Optional.empty()
          : Optional.of(ClientRegistrations.fromOidcConfiguration(told));
    } catch (RestClientException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static ClientRegistration.Builder told(Provider provider) {
    ClientRegistration.Builder builder =
        ClientRegistration.withRegistrationId(provider.id())
            .issuerUri(provider.issuer())
            .authorizationUri(provider.authorizationUri())
            .tokenUri(provider.tokenUri())
            .jwkSetUri(provider.keysUri());
    return provider.userInfoUri().isEmpty() ? builder : builder.userInfoUri(provider.userInfoUri());
  }
}
