package vn.motcua.citizens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.motcua.citizens.spi.MoreProviders;

/** A real provider of identities on the loopback, discovered by its issuer, that can misbehave. */
@Component
@ConditionalOnProperty(name = "motcua.demo", havingValue = "false")
public class TestProvider implements MoreProviders, DisposableBean {
  /** What is wrong with the next token. */
  public enum Fault {
    NONE,
    NONCE,
    EXPIRED,
    ISSUER,
    AUDIENCE,
    SIGNATURE,
    TOKEN_ENDPOINT_DOWN
  }

  private record Issued(Map<String, Object> claims, String nonce, String challenge) {}

  private final Map<String, Issued> codes = new ConcurrentHashMap<>();
  private final HttpServer server;
  private final RSAKey key;
  private final RSAKey other;
  private final Clock clock;
  private volatile Fault fault = Fault.NONE;
  private volatile String lastBody = "";

  TestProvider(Clock clock) throws IOException, JOSEException {
    this.clock = clock;
    key = new RSAKeyGenerator(2048).keyID("one").generate();
    other = new RSAKeyGenerator(2048).keyID("one").generate();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/.well-known/openid-configuration",
        exchange ->
            answer(
                exchange,
                200,
                """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","response_types_supported":["code"],
                 "subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"]}
                """
                    .formatted(issuer())));
    server.createContext(
        "/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/token", this::token);
    server.start();
  }

  public String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public List<Provider> providers() {
    ClaimNames names =
        new ClaimNames("ten", "so", "sinh", "dien_thoai", "muc", List.of("2", "muc-2"));
    return List.of(provider("that", issuer(), names), provider("tat", "http://127.0.0.1:1", names));
  }

  private static Provider provider(String id, String issuer, ClaimNames names) {
    return new Provider(
        id, "Định danh " + id, issuer, "chung-toi", "bi-mat", "", "", "", "", false, names);
  }

  public void misbehaves(Fault how) {
    fault = how;
  }

  /** What our side sent for the last token. */
  public String lastBody() {
    return lastBody;
  }

  /** The person signs in at the provider; the address the browser is sent back to. */
  public String back(String authorization, Map<String, Object> claims) {
    Map<String, String> asked = parameters(URI.create(authorization).getRawQuery());
    String code = UUID.randomUUID().toString();
    codes.put(code, new Issued(claims, asked.get("nonce"), asked.get("code_challenge")));
    String path = URI.create(asked.get("redirect_uri")).getPath();
    return path
        + "?code="
        + code
        + "&state="
        + java.net.URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8);
  }

  public static Map<String, String> parameters(String query) {
    return Arrays.stream(query.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0],
                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                (a, b) -> a));
  }

  private void token(HttpExchange exchange) throws IOException {
    lastBody = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> asked = parameters(lastBody);
    Issued issued = codes.remove(asked.getOrDefault("code", ""));
    if (fault == Fault.TOKEN_ENDPOINT_DOWN) {
      answer(exchange, 503, "");
    } else if (issued == null
        || !challenge(asked.getOrDefault("code_verifier", "")).equals(issued.challenge())) {
      answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
    } else {
      answer(
          exchange,
          200,
          "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\""
              + signed(issued)
              + "\"}");
    }
  }

  private String signed(Issued issued) {
    Instant begun = clock.instant().minusSeconds(fault == Fault.EXPIRED ? 7200 : 0);
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(fault == Fault.ISSUER ? "http://ai-khac.example" : issuer())
            .audience(fault == Fault.AUDIENCE ? "nguoi-khac" : "chung-toi")
            .issueTime(Date.from(begun))
            .expirationTime(Date.from(begun.plusSeconds(300)))
            .claim("nonce", fault == Fault.NONCE ? "khac" : issued.nonce());
    issued.claims().forEach(claims::claim);
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims.build());
      token.sign(new RSASSASigner(fault == Fault.SIGNATURE ? other : key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String challenge(String verifier) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              MessageDigest.getInstance("SHA-256")
                  .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void destroy() {
    server.stop(0);
  }
}
