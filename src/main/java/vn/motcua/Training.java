package vn.motcua;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/**
 * A visit to the pages that everyone opens first, so that the JDK records which classes they need.
 * {@code bin/run} does it once after a new build; the next start is then twice as fast.
 */
final class Training {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/thu-tuc",
          "/thu-tuc?q=khai+sinh",
          "/thu-tuc/1.001193",
          "/tra-cuu",
          "/tra-cuu?ma=03169-261102-0007",
          "/dang-nhap",
          "/ban-lam-viec",
          "/css/theme.css");
  private static final int ROUNDS = 20;

  private Training() {}

  static void visit(ApplicationContext context) {
    if (!(context instanceof WebServerApplicationContext served) || served.getWebServer() == null) {
      throw new IllegalStateException("training needs the pages to be served");
    }
    String base = "http://127.0.0.1:" + served.getWebServer().getPort();
    try (var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      for (int round = 0; round < ROUNDS; round++) {
        for (String page : PAGES) {
          client.send(
              HttpRequest.newBuilder(URI.create(base + page)).build(), BodyHandlers.discarding());
        }
      }
    } catch (IOException e) {
      System.err.println("training: " + e.getMessage());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
