package vn.motcua;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the person who starts the program asked for, from the words after {@code bin/run}.
 *
 * @param command what to do; {@code serve} when nothing is said
 * @param proxy address of the proxy in front, whose word on the caller is believed; empty for none
 * @param rest words of the command itself, for instance {@code --units 10} of {@code generate}
 */
record Options(
    String command,
    int port,
    Path data,
    String host,
    boolean tls,
    @Nullable Path certificate,
    String proxy,
    boolean demo,
    List<String> rest) {

  static Options parse(String... words) {
    String command = "serve";
    int port = 8080;
    Path data = Path.of("data");
    String host = "127.0.0.1";
    boolean tls = false;
    Path certificate = null;
    boolean demo = true;
    String proxy = "";
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      int equals = word.indexOf('=');
      String name = equals > 0 ? word.substring(0, equals) : word;
      switch (name) {
        case "--port" -> port = port(value(words, equals > 0 ? i : i++, name));
        case "--data" -> data = Path.of(value(words, equals > 0 ? i : i++, name));
        case "--host" -> host = value(words, equals > 0 ? i : i++, name);
        case "--cert" -> certificate = Path.of(value(words, equals > 0 ? i : i++, name));
        case "--proxy" -> proxy = value(words, equals > 0 ? i : i++, name);
        case "--tls" -> tls = true;
        case "--empty" -> demo = false;
        default -> {
          if (i == 0 && !word.startsWith("-")) {
            command = word;
          } else {
            rest.add(word);
          }
        }
      }
    }
    return new Options(command, port, data, host, tls, certificate, proxy, demo, List.copyOf(rest));
  }

  /** These options, when they make sense together; else says in a sentence what does not. */
  Options checked() {
    if (!serves()) {
      return this;
    }
    if (!rest.isEmpty()) {
      throw new IllegalArgumentException(
          "Không có tùy chọn \"%s\". (There is no such option.) bin/run --help"
              .formatted(rest.getFirst()));
    }
    if (!tls && !isThisMachine(host)) {
      throw new IllegalArgumentException(
          ("--host %s cần --tls, vì mật khẩu của cán bộ không được đi qua mạng ở dạng đọc được."
                  + " (Serving other machines needs --tls: passwords never cross the network in"
                  + " clear.)")
              .formatted(host));
    }
    if (!proxy.isEmpty() && !proxy.matches("[0-9a-fA-F.:]+")) {
      throw new IllegalArgumentException(
          "--proxy cần địa chỉ IP của máy chủ đứng trước, không phải %s. (The proxy's IP address.)"
              .formatted(proxy));
    }
    if (certificate != null && !tls) {
      throw new IllegalArgumentException("--cert đi cùng --tls. (--cert goes with --tls.)");
    }
    if (certificate != null && !Files.isReadable(certificate)) {
      throw new IllegalArgumentException(
          "Không đọc được chứng thư %s. (The certificate cannot be read.)".formatted(certificate));
    }
    if (isTaken(host, port)) {
      throw new IllegalArgumentException(
          ("Cổng %d đang có chương trình khác dùng; hãy chọn cổng khác: bin/run --port %d."
                  + " (The port is taken; choose another.)")
              .formatted(port, port + 10));
    }
    return this;
  }

  /** Whether pages are served; the other commands do one thing and end. */
  boolean serves() {
    return command.equals("serve");
  }

  private static boolean isThisMachine(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException _) {
      throw new IllegalArgumentException(
          "--host %s không phải địa chỉ của máy này. (No such address here.)".formatted(host));
    }
  }

  private static boolean isTaken(String host, int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(host, port));
      return false;
    } catch (IOException _) {
      return true;
    }
  }

  private static String value(String[] words, int index, String name) {
    int equals = words[index].indexOf('=');
    if (words[index].startsWith("--") && equals > 0) {
      return words[index].substring(equals + 1);
    }
    if (index + 1 >= words.length) {
      throw new IllegalArgumentException(name + " cần một giá trị theo sau");
    }
    return words[index + 1];
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException _) {
      // said below
    }
    throw new IllegalArgumentException("--port phải là số từ 0 đến 65535, không phải " + text);
  }
}
