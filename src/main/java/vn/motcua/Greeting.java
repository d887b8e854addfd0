package vn.motcua;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/** What the person who started the program reads when it is ready: where it is, how to stop it. */
final class Greeting {
  private Greeting() {}

  static String of(Options options, ApplicationContext context) {
    int port =
        context instanceof WebServerApplicationContext served && served.getWebServer() != null
            ? served.getWebServer().getPort()
            : options.port();
    String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
    var text = new StringBuilder("\n  Một Cửa Thân Thiện  ");
    text.append(options.tls() ? "https" : "http").append("://").append(host).append(':');
    text.append(port).append("/\n");
    if (options.tls()) {
      text.append("  Chứng thư, SHA-256 (so với trình duyệt trước khi tin; compare it once):\n  ");
      text.append(Certificate.of(options).fingerprint()).append('\n');
    }
    return text.append("  Dừng: Ctrl-C (stop)\n").toString();
  }
}
