package vn.motcua.signing;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** One question to another machine: it has so long to answer in full, and so much to say. */
final class Outside {
  private static final long MOST_BYTES = 300_000;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(4))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private Outside() {}

  /** What it answered; empty when it did not, not in time, or without end. */
  static Optional<HttpResponse<byte[]>> send(HttpRequest request, Duration patience) {
    try {
      return Optional.of(
          CLIENT
              .sendAsync(
                  request,
                  HttpResponse.BodyHandlers.limiting(
                      HttpResponse.BodyHandlers.ofByteArray(), MOST_BYTES))
              .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
              .join());
    } catch (CompletionException away) {
      return Optional.empty();
    }
  }
}
