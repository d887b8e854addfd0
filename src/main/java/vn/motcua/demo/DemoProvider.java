package vn.motcua.demo;

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
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.motcua.citizens.ClaimNames;
import vn.motcua.citizens.Provider;
import vn.motcua.citizens.spi.MoreProviders;

/**
 * A provider of identities for trying out (nhà cung cấp thử), only in the demonstration: the person
 * is chosen on a page of ours, code and keys are exchanged over the loopback as with a real one.
 */
@Component
@ConditionalOnProperty(name = "motcua.demo", havingValue = "true")
public class DemoProvider implements MoreProviders, DisposableBean {
  public static final String PAGE = "/cong-dan/thu";
  public static final String ID = "thu";
  private static final int SECONDS = 300;

  private final Map<String, Issued> codes = new ConcurrentHashMap<>();
  private final HttpServer server;
  private final RSAKey key;
  private final Clock clock;

  private record Issued(DemoCitizen person, String nonce, String challenge, Instant at) {}

  DemoProvider(Clock clock) {
    this.clock = clock;
    try {
      key = new RSAKeyGenerator(2048).keyID("thu").generate();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    server.createContext(
        "/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/token", this::token);
    server.start();
  }

  private String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public List<Provider> providers() {
    return List.of(
        new Provider(
            ID,
            "nhà cung cấp thử",
            issuer(),
            "motcua",
            "chỉ-để-thử",
            PAGE,
            issuer() + "/token",
            issuer() + "/keys",
            "",
            true,
            new ClaimNames(
                "HoVaTen", "SoDinhDanh", "birthdate", "SoDienThoai", "acr", List.of("2"))));
  }

  public List<DemoCitizen> people() {
    return DemoCitizen.ALL;
  }

  /** A code for whoever was chosen, to be changed once for what is known of that person. */
  public String code(DemoCitizen person, String nonce, String challenge) {
    String code = UUID.randomUUID().toString();
    codes.put(code, new Issued(person, nonce, challenge, clock.instant()));
    return code;
  }

  private void token(HttpExchange exchange) throws IOException {
    Map<String, String> asked =
        Stream.of(
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                    .split("&"))
            .map(pair -> pair.split("=", 2))
            .filter(pair -> pair.length == 2)
            .collect(
                Collectors.toMap(
                    pair -> pair[0],
                    pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                    (a, b) -> a));
    Issued issued = codes.remove(asked.getOrDefault("code", ""));
    boolean right =
        issued != null
            && issued.at().plusSeconds(SECONDS).isAfter(clock.instant())
            && challenge(asked.getOrDefault("code_verifier", "")).equals(issued.challenge());
    if (issued == null || !right) {
      answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
      return;
    }
    answer(
        exchange,
        200,
        """
        {"access_token":"%s","token_type":"Bearer","expires_in":%d,"id_token":"%s"}
        """
            .formatted(UUID.randomUUID(), SECONDS, signed(issued)));
  }

  private String signed(Issued issued) {
    Instant now = clock.instant();
    DemoCitizen person = issued.person();
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
            new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(person.subject())
                .audience("motcua")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(SECONDS)))
                .claim("nonce", issued.nonce())
                .claim("acr", person.level())
                .claim("HoVaTen", person.name())
                .claim("SoDinhDanh", person.number())
                .claim("birthdate", person.birth())
                .claim("SoDienThoai", person.phone())
                .build());
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  private static String challenge(String verifier) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              MessageDigest.getInstance("SHA-256")
                  .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void destroy() {
    server.stop(0);
  }
}
