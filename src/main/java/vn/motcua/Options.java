package vn.motcua;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the person who starts the program asked for, from the words after {@code bin/run}.
 *
 * @param command what to do; {@code serve} when nothing is said
 * @param rest words of the command itself, for instance {@code --units 10} of {@code generate}
 */
record Options(
    String command,
    int port,
    Path data,
    String host,
    boolean tls,
    @Nullable Path certificate,
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
    return new Options(command, port, data, host, tls, certificate, demo, List.copyOf(rest));
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
