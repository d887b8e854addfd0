package vn.motcua.signing.spi;

import java.security.cert.X509Certificate;
import java.util.List;

/** One key that can sign, wherever it lies, with the certificate that says whose it is. */
public interface Signer {
  /** Its own certificate first, then those that vouch for it. */
  List<X509Certificate> chain();

  /**
   * The bare signature over SHA-256 of these bytes, by the kind of the key (RSA PKCS#1 v1.5, or
   * ECDSA). What is signed are the attributes of the signature, a hundred bytes, never the file.
   *
   * @throws vn.motcua.shared.Refusal when the key cannot be reached or does not answer as it should
   */
  byte[] sign(byte[] attributes);
}
