package vn.motcua.signing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import vn.motcua.signing.spi.Signer;

/** An authority for trying out: it issues certificates that say of themselves that they are. */
record TestAuthority(Signer signer, Clock clock) {
  static final String ALIAS = "co-quan-chung-thuc-thu-nghiem";
  static final String MARK = "THỬ NGHIỆM";

  private static final String NAME = "CHỨNG THƯ " + MARK + " - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ";
  private static final Duration VALID = Duration.ofDays(1100);

  /** A demonstration is set back in time; its keys hold good there, too. */
  private static final Duration BEFORE = Duration.ofDays(730);

  /** The authority whose key lies among these files; made when there is none. */
  static TestAuthority in(KeyFiles files, Clock clock) {
    if (!files.holds(ALIAS)) {
      files.keep(ALIAS, begin(clock));
    }
    return new TestAuthority(files.of(ALIAS).orElseThrow(), clock);
  }

  private static HeldKey begin(Clock clock) {
    KeyPair pair = pair();
    X500Name name = name(NAME);
    return new HeldKey(
        pair.getPrivate(), List.of(certificate(clock, name, pair, name, pair, true)));
  }

  /** A new key with a certificate for this name, and the authority's behind it. */
  HeldKey issue(String name) {
    KeyPair pair = pair();
    X509Certificate own = signer.chain().getFirst();
    try {
      X500Name issuer = new JcaX509CertificateHolder(own).getSubject();
      KeyPair ours = new KeyPair(own.getPublicKey(), ((HeldKey) signer).key());
      X500Name subject = name(name + " (" + MARK + ")");
      return new HeldKey(
          pair.getPrivate(), List.of(certificate(clock, subject, pair, issuer, ours, false), own));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static X509Certificate certificate(
      Clock clock, X500Name subject, KeyPair pair, X500Name issuer, KeyPair by, boolean authority) {
    Instant now = clock.instant();
    try {
      JcaX509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              issuer,
              new BigInteger(120, new SecureRandom()).setBit(100),
              Date.from(now.minus(BEFORE)),
              Date.from(now.plus(VALID)),
              subject,
              pair.getPublic());
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
      builder.addExtension(
          Extension.keyUsage,
          true,
          new KeyUsage(
              authority
                  ? KeyUsage.keyCertSign
                  : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
      return new JcaX509CertificateConverter()
          .getCertificate(
              builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(by.getPrivate())));
    } catch (CertIOException | OperatorCreationException | GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static X500Name name(String common) {
    return new X500NameBuilder(BCStyle.INSTANCE)
        .addRDN(BCStyle.C, "VN")
        .addRDN(BCStyle.O, "Một Cửa Thân Thiện - " + MARK)
        .addRDN(BCStyle.CN, common)
        .build();
  }

  private static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
