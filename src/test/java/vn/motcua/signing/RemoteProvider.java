package vn.motcua.signing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.signing.spi.Signers;

/** A provider of remote signatures on the loopback, after the CSC interface, that can misbehave. */
final class RemoteProvider {
  enum Fault {
    NONE,
    SLOW,
    DOWN,
    SAYS_NO,
    NONSENSE,
    ENDLESS,
    OTHER_KEY,
    NOT_BASE64
  }

  /** The DER head of a SHA-256 in PKCS#1 v1.5. */
  private static final byte[] HEAD =
      HexFormat.of().parseHex("3031300d060960864801650304020105000420");

  private final JsonMapper json = JsonMapper.builder().build();
  private final Signers keys;
  private final Set<String> forgotten = new HashSet<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final HttpServer server;
  private volatile Fault fault = Fault.NONE;
  private volatile String hash = "";
  private volatile String authorization = "";
  private volatile int longest;

  RemoteProvider(Signers keys) {
    this.keys = keys;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/csc/v1/", this::answer);
  }

  void open() {
    server.start();
  }

  void close() {
    closed.countDown();
    server.stop(0);
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/csc/v1";
  }

  void becomes(Fault now) {
    fault = now;
  }

  void forget(KeyOwner owner) {
    forgotten.add(owner.alias());
  }

  String hash() {
    return hash;
  }

  String authorization() {
    return authorization;
  }

  int longestQuestion() {
    return longest;
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    longest = Math.max(longest, body.length);
    authorization = exchange.getRequestHeaders().getFirst("Authorization");
    JsonNode asked = json.readTree(body);
    String what = exchange.getRequestURI().getPath().replace("/csc/v1/", "");
    if (fault == Fault.SLOW) {
      awaitClose();
    }
    String alias = asked.path("credentialID").asString();
    if (keys.of(new KeyOwner(alias, "")).isEmpty() || forgotten.contains(alias)) {
      send(exchange, 404, "{}");
    } else if (fault == Fault.DOWN) {
      send(exchange, 503, "");
    } else if (fault == Fault.SAYS_NO && !what.equals("credentials/info")) {
      send(exchange, 400, "{\"error\":\"access_denied\"}");
    } else if (fault == Fault.NONSENSE) {
      send(exchange, 200, "<html>xin chào</html>");
    } else if (fault == Fault.ENDLESS) {
      send(exchange, 200, " ".repeat(400_000));
    } else {
      send(exchange, 200, json.writeValueAsString(told(what, alias, asked)));
    }
  }

  private void awaitClose() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Map<String, ?> told(String what, String alias, JsonNode asked) {
    return switch (what) {
      case "credentials/info" ->
          Map.of(
              "cert",
              Map.of(
                  "certificates",
                  key(alias).chain().stream()
                      .map(RemoteProvider::encoded)
                      .collect(Collectors.toList())));
      case "credentials/authorize" -> Map.of("SAD", "mot-lan");
      default -> Map.of("signatures", java.util.List.of(signature(alias, asked)));
    };
  }

  private String signature(String alias, JsonNode asked) {
    if (!asked.path("SAD").asString().equals("mot-lan") || fault == Fault.NOT_BASE64) {
      return "không phải chữ ký";
    }
    hash = asked.path("hash").path(0).asString();
    try {
      Signature bare = Signature.getInstance("NONEwithRSA");
      bare.initSign(key(fault == Fault.OTHER_KEY ? SignedFiles.COMMUNE.alias() : alias).key());
      bare.update(HEAD);
      bare.update(Base64.getDecoder().decode(hash));
      return Base64.getEncoder().encodeToString(bare.sign());
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private HeldKey key(String alias) {
    return (HeldKey) keys.of(new KeyOwner(alias, "")).orElseThrow();
  }

  private static String encoded(X509Certificate certificate) {
    try {
      return Base64.getEncoder().encodeToString(certificate.getEncoded());
    } catch (java.security.cert.CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void send(HttpExchange exchange, int status, String words) throws IOException {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    } catch (IOException wentAway) {
      // Whoever asked did not wait.
    }
  }
}
