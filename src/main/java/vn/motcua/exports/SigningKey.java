package vn.motcua.exports;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The public half of a key a unit signs with (Ed25519, RFC 8410).
 *
 * @param id first sixteen hexadecimal digits of the SHA-256 of the public key
 * @param publicKey as X.509 SubjectPublicKeyInfo, DER
 * @param until when it was retired; none while in use
 */
public record SigningKey(String id, byte[] publicKey, Instant since, @Nullable Instant until) {
  private static final int LINE = 64;

  public SigningKey {
    publicKey = publicKey.clone();
  }

  @Override
  public byte[] publicKey() {
    return publicKey.clone();
  }

  public boolean isInUse() {
    return until == null;
  }

  /** As programs such as openssl read it. */
  public String pem() {
    byte[] end = {'\n'};
    String body = Base64.getMimeEncoder(LINE, end).encodeToString(publicKey);
    return "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n";
  }

  byte[] pemBytes() {
    return pem().getBytes(StandardCharsets.US_ASCII);
  }
}
