package vn.motcua.dossiers;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An officer's browser: one session with its cookie and its token, pages asked and forms sent. */
public final class SignedIn {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final String site;
  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final LongConsumer watch;
  private String token = "";

  private SignedIn(int port, LongConsumer watch) {
    site = "http://127.0.0.1:" + port;
    this.watch = watch;
  }

  /** The session of the officer with that account. */
  public static SignedIn as(int port, String user, String password)
      throws IOException, InterruptedException {
    return as(port, user, password, nanos -> {});
  }

  /**
   * The session of the officer with that account.
   *
   * @param watch hears how long each answer took, in nanoseconds
   */
  static SignedIn as(int port, String user, String password, LongConsumer watch)
      throws IOException, InterruptedException {
    SignedIn officer = new SignedIn(port, watch);
    officer.token = tokenOf(officer.page("/dang-nhap"));
    String landed = officer.post("/dang-nhap", Map.of("ten", user, "matKhau", password));
    if (!landed.endsWith("/ban-lam-viec")) {
      throw new IllegalStateException("signing in led to " + landed);
    }
    officer.token = tokenOf(officer.page("/ban-lam-viec"));
    return officer;
  }

  /** The page at that address; any other answer than the page voids the run. */
  public String page(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = answer(HttpRequest.newBuilder(URI.create(site + path)).build());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answered " + answer);
    }
    return answer.body();
  }

  /** Sends a form and tells where it leads; a form that is refused voids the run. */
  String post(String path, Map<String, String> fields) throws IOException, InterruptedException {
    String form =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&", "_csrf=" + encoded(token) + "&", ""));
    HttpResponse<String> answer =
        answer(
            HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    if (answer.statusCode() / 100 != 3) {
      throw new IllegalStateException(path + " answered " + answer);
    }
    return URI.create(site)
        .resolve(answer.headers().firstValue("Location").orElseThrow())
        .toString()
        .substring(site.length());
  }

  private HttpResponse<String> answer(HttpRequest request)
      throws IOException, InterruptedException {
    long asked = System.nanoTime();
    HttpResponse<String> answer =
        browser.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    watch.accept(System.nanoTime() - asked);
    return answer;
  }

  private static String tokenOf(String page) {
    Matcher token = TOKEN.matcher(page);
    if (!token.find()) {
      throw new IllegalStateException("the page has no token");
    }
    return token.group(1);
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
