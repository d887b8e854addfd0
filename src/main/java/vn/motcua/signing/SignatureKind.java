package vn.motcua.signing;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import vn.motcua.shared.Refusal;

/** The two kinds of signature taken, both over SHA-256; which one follows from the certificate. */
enum SignatureKind {
  RSA("SHA256withRSA", PKCSObjectIdentifiers.sha256WithRSAEncryption),
  EC("SHA256withECDSA", X9ObjectIdentifiers.ecdsa_with_SHA256);

  private final String javaName;
  private final ASN1ObjectIdentifier id;

  SignatureKind(String javaName, ASN1ObjectIdentifier id) {
    this.javaName = javaName;
    this.id = id;
  }

  static SignatureKind of(X509Certificate certificate) {
    return switch (certificate.getPublicKey().getAlgorithm()) {
      case "RSA" -> RSA;
      case "EC" -> EC;
      default -> throw new Refusal("signing.refusal.kind");
    };
  }

  String javaName() {
    return javaName;
  }

  /** As number, as other programs name it. */
  String number() {
    return id.getId();
  }

  AlgorithmIdentifier identifier() {
    return this == RSA
        ? new AlgorithmIdentifier(id, DERNull.INSTANCE)
        : new AlgorithmIdentifier(id);
  }

  /** Whether the signature over these bytes was made with the key of this certificate. */
  static boolean verifies(X509Certificate certificate, byte[] signed, byte[] signature) {
    try {
      Signature check = Signature.getInstance(of(certificate).javaName());
      check.initVerify(certificate.getPublicKey());
      check.update(signed);
      return check.verify(signature);
    } catch (GeneralSecurityException broken) {
      return false;
    }
  }
}
