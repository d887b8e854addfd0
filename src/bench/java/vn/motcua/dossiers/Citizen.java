package vn.motcua.dossiers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;

/** A citizen's phone: one question, one connection. */
public final class Citizen {
  private Citizen() {}

  /**
   * Asks from an address of his own, because guessing and looking are limited by address; any other
   * answer than expected is an error.
   */
  static void looksUp(int port, String path, int expected) throws IOException {
    String answer = asks(port, "GET %s HTTP/1.1\r\n".formatted(path), "");
    if (!answer.startsWith("HTTP/1.1 " + expected)) {
      throw new IllegalStateException(path + " answered " + answer.lines().findFirst());
    }
  }

  /** Sends a form from an address of his own; gives where it leads to. */
  public static String sends(int port, String path, String form) throws IOException {
    String token = "a-token-of-the-form";
    String head =
        "POST %s HTTP/1.1\r\nCookie: XSRF-TOKEN=%s\r\nX-XSRF-TOKEN: %s\r\n"
                .formatted(path, token, token)
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n"
                .formatted(form.length());
    return asks(port, head, form)
        .lines()
        .filter(line -> line.startsWith("Location: "))
        .map(line -> line.substring(10).strip())
        .findFirst()
        .orElse("");
  }

  private static String asks(int port, String head, String form) throws IOException {
    ThreadLocalRandom chance = ThreadLocalRandom.current();
    byte[] address = {
      127, (byte) chance.nextInt(1, 255), (byte) chance.nextInt(256), (byte) chance.nextInt(1, 255)
    };
    try (Socket socket = new Socket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByAddress(address), 0));
      socket.connect(new InetSocketAddress("127.0.0.1", port));
      socket
          .getOutputStream()
          .write(
              (head + "Host: 127.0.0.1\r\nConnection: close\r\n\r\n" + form)
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
