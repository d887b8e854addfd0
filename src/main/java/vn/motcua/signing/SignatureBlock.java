package vn.motcua.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerId;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.util.Store;
import vn.motcua.documents.FileDigest;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.spi.Signer;

/**
 * The CMS block of one signature as PAdES baseline has it (ETSI EN 319 142-1): SHA-256, the
 * certificate bound by signing-certificate-v2, no signing time of its own; with a time stamp where
 * an authority is named.
 */
final class SignatureBlock {
  private SignatureBlock() {}

  static byte[] over(byte[] content, Signer signer, TimeStamps stamps) {
    X509Certificate own = signer.chain().getFirst();
    try {
      SignerInfoGeneratorBuilder lines =
          new SignerInfoGeneratorBuilder(new BcDigestCalculatorProvider());
      lines.setSignedAttributeGenerator(given -> signed(given, own));
      if (stamps.isConfigured()) {
        lines.setUnsignedAttributeGenerator(given -> stamped(given, stamps));
      }
      CMSSignedDataGenerator block = new CMSSignedDataGenerator();
      block.addSignerInfoGenerator(
          lines.build(new Checked(signer), new JcaX509CertificateHolder(own)));
      block.addCertificates(new JcaCertStore(signer.chain()));
      return block
          .generate(new CMSProcessableByteArray(content), false)
          .getEncoded(ASN1Encoding.DER);
    } catch (CMSException
        | IOException
        | OperatorCreationException
        | CertificateEncodingException failed) {
      throw new IllegalStateException("a signature could not be put together", failed);
    }
  }

  private static AttributeTable signed(java.util.Map<?, ?> given, X509Certificate own) {
    ASN1EncodableVector lines = new ASN1EncodableVector();
    lines.add(
        line(
            CMSAttributes.contentType,
            (ASN1ObjectIdentifier) got(given, CMSAttributeTableGenerator.CONTENT_TYPE)));
    lines.add(
        line(
            CMSAttributes.messageDigest,
            new DEROctetString((byte[]) got(given, CMSAttributeTableGenerator.DIGEST))));
    lines.add(
        line(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new SigningCertificateV2(new ESSCertIDv2(HexFormat.of().parseHex(fingerprint(own))))));
    return new AttributeTable(lines);
  }

  private static AttributeTable stamped(java.util.Map<?, ?> given, TimeStamps stamps) {
    ASN1EncodableVector lines = new ASN1EncodableVector();
    stamps
        .over((byte[]) got(given, CMSAttributeTableGenerator.SIGNATURE))
        .ifPresent(
            stamp -> lines.add(line(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, stamp)));
    return new AttributeTable(lines);
  }

  private static Object got(java.util.Map<?, ?> given, String what) {
    return java.util.Objects.requireNonNull(given.get(what));
  }

  private static Attribute line(ASN1ObjectIdentifier what, ASN1Encodable value) {
    return new Attribute(what, new DERSet(value));
  }

  /** SHA-256 over the certificate: what it is known by. */
  static String fingerprint(X509Certificate certificate) {
    try {
      return FileDigest.of(certificate.getEncoded()).hex();
    } catch (CertificateEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The certificate of whoever made the block, among those it carries. */
  static X509CertificateHolder own(Store<X509CertificateHolder> all, SignerId maker) {
    for (X509CertificateHolder one : all.getMatches(null)) {
      if (maker.match(one)) {
        return one;
      }
    }
    throw new IllegalArgumentException("a signature without its certificate");
  }

  /** Believes no key: what it signed is held against its certificate before anything is kept. */
  private record Checked(Signer signer, ByteArrayOutputStream attributes) implements ContentSigner {
    Checked(Signer signer) {
      this(signer, new ByteArrayOutputStream());
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
      return SignatureKind.of(signer.chain().getFirst()).identifier();
    }

    @Override
    public OutputStream getOutputStream() {
      return attributes;
    }

    @Override
    public byte[] getSignature() {
      byte[] content = attributes.toByteArray();
      byte[] signature = signer.sign(content);
      if (!SignatureKind.verifies(signer.chain().getFirst(), content, signature)) {
        throw new Refusal("signing.refusal.mismatch");
      }
      return signature;
    }
  }
}
