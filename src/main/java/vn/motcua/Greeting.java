package vn.motcua;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    String scheme = options.tls() ? "https://" : "http://";
    var text = new StringBuilder("\n  Một Cửa Thân Thiện\n");
    for (String host : hosts(options.host())) {
      text.append("    ").append(scheme).append(host).append(':').append(port).append("/\n");
    }
    if (options.tls()) {
      text.append("  Chứng thư, SHA-256 (so với trình duyệt trước khi tin; compare it once):\n  ");
      text.append(Certificate.of(options).fingerprint()).append('\n');
    }
    if (options.demo()) {
      text.append(SignInTable.of(context));
    }
    return text.append("\n  Dừng: Ctrl-C (stop)\n").toString();
  }

  /** What people type at this desk and at the others; a wildcard means every address there is. */
  private static Set<String> hosts(String host) {
    if (!host.equals("0.0.0.0") && !host.equals("::")) {
      return Set.of(host.contains(":") ? "[" + host + "]" : host);
    }
    try {
      return NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .filter(Inet4Address.class::isInstance)
          .map(InetAddress::getHostAddress)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (SocketException _) {
      return Set.of(host);
    }
  }
}
