package vn.motcua.signing;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.spi.Signer;
import vn.motcua.signing.spi.Signers;

/**
 * Keys kept by a provider that signs at a distance: only the hash goes there, the signature comes
 * back. Asked as the Cloud Signature Consortium's interface has it (credentials/info,
 * credentials/authorize, signatures/signHash); no Vietnamese provider was tried yet.
 */
@Component
@Order(20)
class RemoteSigners implements Signers {
  private static final String SHA_256 = "2.16.840.1.101.3.4.2.1";

  private final Optional<RemotePeer> peer;

  RemoteSigners(
      @Value("${motcua.signing.remote.url:}") String url,
      @Value("${motcua.signing.remote.token:}") String token,
      @Value("${motcua.signing.remote.seconds:20}") int seconds) {
    this.peer =
        url.isBlank()
            ? Optional.empty()
            : Optional.of(new RemotePeer(url, token, Duration.ofSeconds(seconds)));
  }

  @Override
  public Optional<Signer> of(KeyOwner owner) {
    return peer.flatMap(asked ->
        asked
            .ask("credentials/info", Map.of("credentialID", owner.alias(), "certificates", "chain"))
            .map(answer -> new Remote(asked, owner.alias(), chain(answer))));
  }

  private static List<X509Certificate> chain(JsonNode answer) {
    List<X509Certificate> chain = new ArrayList<>();
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      for (JsonNode one : answer.path("cert").path("certificates")) {
        byte[] der = Base64.getMimeDecoder().decode(one.asString());
        chain.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
      }
    } catch (CertificateException | IllegalArgumentException garbage) {
      throw new Refusal("signing.refusal.remote-wrong");
    }
    if (chain.isEmpty()) {
      throw new Refusal("signing.refusal.remote-wrong");
    }
    return chain;
  }

  /** One key there. */
  private record Remote(RemotePeer peer, String alias, List<X509Certificate> chain)
      implements Signer {
    @Override
    public byte[] sign(byte[] attributes) {
      List<String> hash = List.of(Base64.getEncoder().encodeToString(sha256(attributes)));
      String permission =
          asked(
                  "credentials/authorize",
                  Map.of("credentialID", alias, "numSignatures", 1, "hash", hash))
              .path("SAD")
              .asString("");
      JsonNode answer =
          asked(
              "signatures/signHash",
              Map.of(
                  "credentialID", alias,
                  "SAD", permission,
                  "hash", hash,
                  "hashAlgo", SHA_256,
                  "signAlgo", SignatureKind.of(chain.getFirst()).number()));
      try {
        return Base64.getDecoder()
            .decode(answer.path("signatures").path(0).asString("").replaceAll("\\s", ""));
      } catch (IllegalArgumentException garbage) {
        throw new Refusal("signing.refusal.remote-wrong");
      }
    }

    private JsonNode asked(String what, Map<String, Object> question) {
      return peer.ask(what, question)
          .orElseThrow(() -> new Refusal("signing.refusal.remote-refused"));
    }

    private static byte[] sha256(byte[] content) {
      try {
        return MessageDigest.getInstance("SHA-256").digest(content);
      } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}
