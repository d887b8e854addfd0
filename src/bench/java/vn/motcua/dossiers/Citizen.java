package vn.motcua.dossiers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;

/** A citizen's phone: one question, one connection. */
final class Citizen {
  private Citizen() {}

  /**
   * Asks from an address of his own, because guessing and looking are limited by address; any other
   * answer than expected is an error.
   */
  static void looksUp(int port, String path, int expected) throws IOException {
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
              "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
                  .formatted(path)
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!answer.startsWith("HTTP/1.1 " + expected)) {
        throw new IllegalStateException(path + " answered " + answer.lines().findFirst());
      }
    }
  }
}
