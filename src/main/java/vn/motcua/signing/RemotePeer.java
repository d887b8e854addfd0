package vn.motcua.signing;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.shared.Refusal;

/** The service that signs at a distance, asked in JSON; it may be slow, say no, or say nonsense. */
record RemotePeer(String url, String token, Duration patience) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The answer; empty when it knows no such key. */
  Optional<JsonNode> ask(String what, Map<String, ?> question) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url.replaceAll("/+$", "") + "/" + what))
            .timeout(patience)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(question)))
            .build();
    HttpResponse<byte[]> answer =
        Outside.send(request, patience)
            .orElseThrow(() -> new Refusal("signing.refusal.remote-away"));
    if (answer.statusCode() == 404) {
      return Optional.empty();
    }
    if (answer.statusCode() >= 500) {
      throw new Refusal("signing.refusal.remote-away");
    }
    if (answer.statusCode() != 200) {
      throw new Refusal("signing.refusal.remote-refused");
    }
    try {
      return Optional.of(JSON.readTree(answer.body()));
    } catch (JacksonException garbage) {
      throw new Refusal("signing.refusal.remote-wrong");
    }
  }

  @Override
  public String toString() {
    return url;
  }
}
