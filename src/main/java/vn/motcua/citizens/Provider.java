package vn.motcua.citizens;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who vouches for citizens, by OpenID Connect. With an issuer alone the rest is discovered; the
 * addresses are for providers that publish nothing of the kind.
 *
 * @param name as people know it
 * @param trial a provider for trying out, marked as such; never outside the demonstration
 */
public record Provider(
    @DefaultValue("") String id,
    @DefaultValue("") String name,
    @DefaultValue("") String issuer,
    @DefaultValue("") String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue("") String authorizationUri,
    @DefaultValue("") String tokenUri,
    @DefaultValue("") String keysUri,
    @DefaultValue("") String userInfoUri,
    @DefaultValue("false") boolean trial,
    @DefaultValue ClaimNames claims) {

  Provider named(String other) {
    return new Provider(
        other,
        name.isEmpty() ? other : name,
        issuer,
        clientId,
        clientSecret,
        authorizationUri,
        tokenUri,
        keysUri,
        userInfoUri,
        false,
        claims);
  }

  boolean isDiscovered() {
    return tokenUri.isEmpty();
  }
}
