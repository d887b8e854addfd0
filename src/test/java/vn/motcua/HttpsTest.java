package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program behind its own certificate, as the other desks of the office reach it. */
class HttpsTest {
  @TempDir Path folder;

  @Test
  void over_https_the_browser_is_told_to_stay_there_and_cookies_are_kept_to_it() throws Exception {
    var certificate = Certificate.inFolder(folder, java.time.Clock.systemUTC());
    try (var context = serve(certificate.settings())) {
      var answer = get("https", context, certificate);
      assertThat(answer.headers().firstValue("Strict-Transport-Security"))
          .hasValueSatisfying(value -> assertThat(value).contains("max-age="));
      assertThat(answer.headers().allValues("Set-Cookie"))
          .isNotEmpty()
          .allSatisfy(cookie -> assertThat(cookie).contains("Secure").contains("HttpOnly"));
    }
  }

  @Test
  void a_certificate_of_the_office_in_one_pem_file_serves_as_well() throws Exception {
    var made = Certificate.inFolder(folder, java.time.Clock.systemUTC());
    var store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(made.file())) {
      store.load(in, made.password().toCharArray());
    }
    var pem =
        pem("PRIVATE KEY", store.getKey("motcua", made.password().toCharArray()).getEncoded())
            + pem("CERTIFICATE", made.certificate().getEncoded());
    var own = new Certificate(Files.writeString(folder.resolve("own.pem"), pem), "");
    assertThat(own.fingerprint()).isEqualTo(made.fingerprint());
    try (var context = serve(own.settings())) {
      assertThat(get("https", context, own).statusCode()).isLessThan(500);
    }
  }

  @Test
  void over_plain_http_nothing_speaks_of_https() throws Exception {
    try (var context = serve(Map.of())) {
      var answer = get("http", context, Certificate.inFolder(folder, java.time.Clock.systemUTC()));
      assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }
  }

  private static ConfigurableApplicationContext serve(Map<String, Object> certificate) {
    var settings = new HashMap<>(certificate);
    settings.putAll(MotCua.settings(TestDatabase.fresh()));
    settings.put("server.port", 0);
    settings.put("server.address", "127.0.0.1");
    settings.put("motcua.demo", false);
    settings.put("spring.profiles.active", "node"); // without the fixtures of the other tests
    var application = new SpringApplication(MotCua.class);
    application.setDefaultProperties(settings);
    return application.run();
  }

  private static HttpResponse<Void> get(
      String scheme, ConfigurableApplicationContext context, Certificate trusted) throws Exception {
    var trust = KeyStore.getInstance("PKCS12");
    trust.load(null, null);
    trust.setCertificateEntry("desk", trusted.certificate());
    var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trust);
    var tls = SSLContext.getInstance("TLS");
    tls.init(null, managers.getTrustManagers(), null);
    int port = ((WebServerApplicationContext) context).getWebServer().getPort();
    try (var client = HttpClient.newBuilder().sslContext(tls).build()) {
      var page = URI.create(scheme + "://127.0.0.1:" + port + "/dang-nhap");
      return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding());
    }
  }

  private static String pem(String name, byte[] content) {
    var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
    return "-----BEGIN %s-----%n%s%n-----END %s-----%n"
        .formatted(name, lines.encodeToString(content), name);
  }
}
