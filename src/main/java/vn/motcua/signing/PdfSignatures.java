package vn.motcua.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Calendar;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** The signatures of a PDF, read from its very bytes and held against them. */
public final class PdfSignatures {
  private PdfSignatures() {}

  /** All of them, the first one first; empty when there are none or the file is no PDF. */
  public static List<FoundSignature> in(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getSignatureDictionaries().stream()
          .sorted(Comparator.comparingInt(PdfSignatures::end))
          .map(signature -> found(pdf, signature))
          .toList();
    } catch (IOException | RuntimeException broken) {
      return List.of();
    }
  }

  private static int end(PDSignature signature) {
    int[] range = signature.getByteRange();
    return range.length == 4 ? range[2] + range[3] : Integer.MAX_VALUE;
  }

  private static FoundSignature found(byte[] pdf, PDSignature signature) {
    Calendar date = signature.getSignDate();
    Instant at = date == null ? Instant.EPOCH : date.toInstant();
    try {
      int[] range = signature.getByteRange();
      requireGap(pdf, range);
      CMSSignedData block =
          new CMSSignedData(
              new CMSProcessableByteArray(covered(pdf, range)), contentInfo(pdf, range));
      SignerInformation line = block.getSignerInfos().getSigners().iterator().next();
      X509CertificateHolder holder = SignatureBlock.own(block.getCertificates(), line.getSID());
      X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
      String name = name(holder);
      return new FoundSignature(
          name,
          SignatureBlock.fingerprint(certificate),
          at,
          line.verify(new JcaSimpleSignerInfoVerifierBuilder().build(holder))
              && binds(line, SignatureBlock.fingerprint(certificate)),
          range[2] + range[3] == pdf.length,
          name.contains(TestAuthority.MARK),
          line.getUnsignedAttributes() != null
              && line.getUnsignedAttributes()
                      .get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)
                  != null);
    } catch (IOException
        | CMSException
        | CertificateException
        | OperatorCreationException
        | RuntimeException broken) {
      return new FoundSignature("", "", at, false, false, false, false);
    }
  }

  /** What is not covered is the block itself and nothing else. */
  private static void requireGap(byte[] pdf, int[] range) throws IOException {
    boolean sound =
        range.length == 4
            && range[0] == 0
            && range[1] > 0
            && range[2] > range[1] + 2
            && range[3] >= 0
            && range[2] + (long) range[3] <= pdf.length
            && pdf[range[1]] == '<'
            && pdf[range[2] - 1] == '>';
    if (!sound) {
      throw new IOException("the range of a signature is odd");
    }
  }

  private static byte[] covered(byte[] pdf, int[] range) {
    ByteArrayOutputStream content = new ByteArrayOutputStream(range[1] + range[3]);
    content.write(pdf, 0, range[1]);
    content.write(pdf, range[2], range[3]);
    return content.toByteArray();
  }

  private static ContentInfo contentInfo(byte[] pdf, int[] range) throws IOException {
    String hex =
        new String(pdf, range[1] + 1, range[2] - range[1] - 2, StandardCharsets.ISO_8859_1);
    try (ASN1InputStream in = new ASN1InputStream(HexFormat.of().parseHex(hex))) {
      return ContentInfo.getInstance(in.readObject());
    }
  }

  private static boolean binds(SignerInformation line, String fingerprint) {
    Attribute bound =
        line.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    return bound != null
        && HexFormat.of()
            .formatHex(
                SigningCertificateV2.getInstance(bound.getAttrValues().getObjectAt(0))
                    .getCerts()[0]
                    .getCertHash())
            .equals(fingerprint);
  }

  private static String name(X509CertificateHolder certificate) {
    var names = certificate.getSubject().getRDNs(BCStyle.CN);
    return names.length > 0 && names[0].getFirst().getValue() instanceof ASN1String name
        ? name.getString()
        : "";
  }
}
