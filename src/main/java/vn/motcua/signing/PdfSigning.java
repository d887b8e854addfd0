package vn.motcua.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.springframework.stereotype.Component;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.spi.Signer;
import vn.motcua.signing.spi.Signers;

/**
 * The door: signs a PDF as PAdES baseline B-B asks, or B-T where an authority of time is named. A
 * signature is added behind what is there, so that those before it stay true.
 */
@Component
public class PdfSigning {
  private static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");
  private static final int BLOCK = 8_000;
  private static final int STAMPED_BLOCK = 24_000;

  /** So many files are open at a time: memory stays as it is. */
  private static final Semaphore AT_A_TIME = new Semaphore(2);

  private final List<Signers> places;
  private final TimeStamps stamps;
  private final Clock clock;

  PdfSigning(List<Signers> places, TimeStamps stamps, Clock clock) {
    this.places = List.copyOf(places);
    this.stamps = stamps;
    this.clock = clock;
  }

  /**
   * A file with one more signature.
   *
   * @param certificate SHA-256 of the certificate, by which it is found again in the file
   */
  public record Signed(byte[] pdf, String certificate, Instant at) {}

  /** Whether there is a key; a place that cannot be reached counts as having it. */
  public boolean hasKey(KeyOwner owner) {
    try {
      return found(owner).isPresent();
    } catch (Refusal away) {
      return true;
    }
  }

  private Optional<Signer> found(KeyOwner owner) {
    return places.stream().flatMap(place -> place.of(owner).stream()).findFirst();
  }

  /**
   * Signs the file; not within a transaction, because a key may lie far away.
   *
   * @param why what the signature says of itself, in words of the office
   * @throws Refusal when there is no key, it is not valid today, or it cannot be reached
   */
  public Signed sign(byte[] pdf, KeyOwner owner, String why) {
    Signer signer =
        found(owner).orElseThrow(() -> new Refusal("signing.refusal.no-key", owner.name()));
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    requireValid(signer.chain().getFirst(), owner, now);
    AT_A_TIME.acquireUninterruptibly();
    try (PDDocument document = Loader.loadPDF(pdf);
        SignatureOptions options = new SignatureOptions()) {
      requireOpen(document);
      options.setPreferredSignatureSize(stamps.isConfigured() ? STAMPED_BLOCK : BLOCK);
      document.addSignature(dictionary(owner, why, now), options);
      ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 64_000);
      ExternalSigningSupport prepared = document.saveIncrementalForExternalSigning(out);
      prepared.setSignature(
          SignatureBlock.over(prepared.getContent().readAllBytes(), signer, stamps));
      return new Signed(
          out.toByteArray(), SignatureBlock.fingerprint(signer.chain().getFirst()), now);
    } catch (IOException broken) {
      throw new Refusal("signing.refusal.pdf");
    } finally {
      AT_A_TIME.release();
    }
  }

  private static PDSignature dictionary(KeyOwner owner, String why, Instant now) {
    PDSignature signature = new PDSignature();
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(CADES);
    signature.setName(owner.name());
    signature.setReason(why);
    signature.setSignDate(GregorianCalendar.from(now.atZone(OfficeTime.ZONE)));
    return signature;
  }

  private static void requireValid(X509Certificate certificate, KeyOwner owner, Instant now) {
    Instant from = certificate.getNotBefore().toInstant();
    Instant until = certificate.getNotAfter().toInstant();
    if (now.isBefore(from) || now.isAfter(until)) {
      throw new Refusal("signing.refusal.not-valid", owner.name(), day(from), day(until));
    }
    boolean[] use = certificate.getKeyUsage();
    if (use != null && !use[0] && !use[1]) {
      throw new Refusal("signing.refusal.use", owner.name());
    }
  }

  private static LocalDate day(Instant at) {
    return OfficeTime.date(at);
  }

  /** Somebody signed that nothing may be added any more; a signature of ours would break his. */
  private static void requireOpen(PDDocument document) {
    if (document.isEncrypted()
        || document.getDocumentCatalog().getCOSObject().containsKey(COSName.PERMS)) {
      throw new Refusal("signing.refusal.pdf-closed");
    }
  }
}
