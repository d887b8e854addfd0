package vn.motcua.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import vn.motcua.shared.UnitId;
import vn.motcua.signing.spi.Signers;

/** Keys, files to sign, and poppler's pdfsig as a stranger who knows nothing of our program. */
public final class SignedFiles {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);
  static final KeyOwner CHAIRMAN =
      KeyOwner.officer(new java.util.UUID(1, 2), "Lò Văn Hoan, Chủ tịch");
  static final KeyOwner COMMUNE = KeyOwner.agency(new UnitId("03325"), "UBND xã Nà Hỳ");

  private SignedFiles() {}

  static TestAuthority authority(Path folder) {
    return TestAuthority.in(new KeyFiles(folder, "bi-mat"), CLOCK);
  }

  /** A folder with the keys of the chairman and of the commune, as an office would have them. */
  static Path withKeys(Path folder) {
    KeyFiles files = new KeyFiles(folder, "bi-mat");
    TestAuthority authority = TestAuthority.in(files, CLOCK);
    for (KeyOwner owner : List.of(CHAIRMAN, COMMUNE)) {
      files.keep(owner.alias(), authority.issue(owner.name()));
    }
    return folder;
  }

  static Signers inFolder(Path folder) {
    return new Pkcs12Signers(folder.toString(), "bi-mat");
  }

  static PdfSigning signing(Signers place) {
    return new PdfSigning(List.of(place), new TimeStamps(""), CLOCK);
  }

  interface Making {
    void with(PDDocument document) throws IOException;
  }

  static byte[] pdf(Making more) {
    try (PDDocument document = new PDDocument();
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setTitle("Giay khai sinh so 12");
      more.with(document);
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] result() {
    return pdf(document -> {});
  }

  static byte[] locked() {
    return pdf(document ->
        document.protect(new StandardProtectionPolicy("a", "", new AccessPermission())));
  }

  /** What pdfsig of poppler says; it checks the bytes and knows no authority of ours. */
  public static String pdfsig(byte[] pdf) {
    try {
      Path file = Files.createTempFile("signed", ".pdf");
      try {
        Files.write(file, pdf);
        Process tool =
            new ProcessBuilder("pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .start();
        String words = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        tool.waitFor();
        return words;
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same file with one byte of its title changed. */
  static byte[] touched(byte[] pdf) {
    byte[] other = pdf.clone();
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    int at = text.indexOf("khai sinh so 12");
    other[at] = 'K';
    return other;
  }
}
