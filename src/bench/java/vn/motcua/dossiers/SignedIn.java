package vn.motcua.dossiers;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.bench.Contender;
import vn.motcua.bench.Target;

/** An officer's browser that asks for one page over and over; any other answer voids the run. */
final class SignedIn implements Contender {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final String name;
  private final String site;
  private final String path;
  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  SignedIn(String name, int port, String path) {
    this.name = name;
    this.site = "http://127.0.0.1:" + port;
    this.path = path;
  }

  @Override
  public String name() {
    return name;
  }

  void signIn(String user, String password) throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get("/dang-nhap").body());
    if (!token.find()) {
      throw new IllegalStateException("the sign-in page has no token");
    }
    String form =
        "ten=%s&matKhau=%s&_csrf=%s"
            .formatted(encoded(user), encoded(password), encoded(token.group(1)));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(site + "/dang-nhap"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    String landed = browser.send(request, HttpResponse.BodyHandlers.ofString()).uri().getPath();
    if (!landed.equals("/ban-lam-viec")) {
      throw new IllegalStateException("signing in led to " + landed);
    }
  }

  @Override
  public void once(int thread) throws Exception {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200 || !answer.uri().getPath().equals(path)) {
      throw new IllegalStateException(path + " answered " + answer);
    }
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(URI.create(site + address)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  @Override
  public Target slowest() {
    return Target.atMost(50);
  }

  @Override
  public void check() {
    // every answer was looked at
  }
}
