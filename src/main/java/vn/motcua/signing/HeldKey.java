package vn.motcua.signing;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.spi.Signer;

/** A key this program holds, or holds the handle of: of a key store, be it a file or a token. */
record HeldKey(PrivateKey key, List<X509Certificate> chain) implements Signer {
  HeldKey {
    chain = List.copyOf(chain);
  }

  /** The key under the alias with its certificates; empty where the store has none. */
  static Optional<Signer> of(java.security.KeyStore store, String alias, char[] password)
      throws GeneralSecurityException {
    Certificate[] chain = store.getCertificateChain(alias);
    if (chain == null || !(store.getKey(alias, password) instanceof PrivateKey key)) {
      return Optional.empty();
    }
    return Optional.of(
        new HeldKey(key, Arrays.stream(chain).map(X509Certificate.class::cast).toList()));
  }

  @Override
  public byte[] sign(byte[] attributes) {
    try {
      // No provider is named: the JDK takes the one the key belongs to, be it a token's.
      Signature signature = Signature.getInstance(SignatureKind.of(chain.getFirst()).javaName());
      signature.initSign(key);
      signature.update(attributes);
      return signature.sign();
    } catch (GeneralSecurityException failed) {
      throw new Refusal("signing.refusal.key-fails");
    }
  }
}
