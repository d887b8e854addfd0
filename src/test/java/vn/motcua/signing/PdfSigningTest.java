package vn.motcua.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.signing.SignedFiles.CHAIRMAN;
import static vn.motcua.signing.SignedFiles.COMMUNE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.shared.Refusal;

/** A result signed by the chairman, then by the commune; poppler's pdfsig is asked what it sees. */
class PdfSigningTest {
  @TempDir static Path keys;

  @BeforeAll
  static void twoKeys() {
    SignedFiles.withKeys(keys);
  }

  private static PdfSigning signing() {
    return SignedFiles.signing(SignedFiles.inFolder(keys));
  }

  private static byte[] signedByBoth() {
    byte[] once = signing().sign(SignedFiles.result(), CHAIRMAN, "Phê duyệt").pdf();
    return signing().sign(once, COMMUNE, "Phát hành").pdf();
  }

  @Test
  void the_chairman_signs_first_then_the_commune_and_a_stranger_finds_both_valid() {
    byte[] both = signedByBoth();
    String said = SignedFiles.pdfsig(both);
    assertThat(said.split("Signature is Valid", -1)).as(said).hasSize(3);
    assertThat(said).contains("ETSI.CAdES.detached", "SHA-256", "Total document signed");
    assertThat(PdfSignatures.in(both))
        .extracting(FoundSignature::signer, FoundSignature::intact, FoundSignature::whole)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Lò Văn Hoan, Chủ tịch (THỬ NGHIỆM)", true, false),
            org.assertj.core.groups.Tuple.tuple("UBND xã Nà Hỳ (THỬ NGHIỆM)", true, true));
  }

  @Test
  void the_second_signature_only_adds_to_what_the_first_one_signed() {
    byte[] once = signing().sign(SignedFiles.result(), CHAIRMAN, "Phê duyệt").pdf();
    byte[] both = signing().sign(once, COMMUNE, "Phát hành").pdf();
    assertThat(both).startsWith(once);
  }

  @Test
  void one_changed_byte_and_nobody_calls_it_valid() {
    byte[] touched = SignedFiles.touched(signedByBoth());
    assertThat(SignedFiles.pdfsig(touched))
        .contains("Digest Mismatch")
        .doesNotContain("Signature is Valid");
    assertThat(PdfSignatures.in(touched)).extracting(FoundSignature::intact).containsOnly(false);
  }

  @Test
  void what_is_written_behind_the_last_signature_is_noticed() {
    byte[] longer = java.util.Arrays.copyOf(signedByBoth(), signedByBoth().length + 40);
    java.util.Arrays.fill(longer, longer.length - 40, longer.length, (byte) '\n');
    assertThat(PdfSignatures.in(longer)).extracting(FoundSignature::whole).containsOnly(false);
  }

  @Test
  void the_certificate_and_the_time_of_signing_are_told() {
    PdfSigning.Signed signed = signing().sign(SignedFiles.result(), CHAIRMAN, "Phê duyệt");
    FoundSignature found = PdfSignatures.in(signed.pdf()).getFirst();
    assertThat(found.certificate()).isEqualTo(signed.certificate());
    assertThat(found.at()).isEqualTo(signed.at()).isEqualTo(SignedFiles.CLOCK.instant());
    assertThat(found.forTrial()).isTrue();
    assertThat(found.stamped()).isFalse();
  }

  @Test
  void a_file_without_a_signature_and_a_file_that_is_none_have_nothing_to_tell() {
    assertThat(PdfSignatures.in(SignedFiles.result())).isEmpty();
    assertThat(PdfSignatures.in(new byte[] {1, 2, 3})).isEmpty();
  }

  @Test
  void who_has_no_key_is_told_so_by_name() {
    KeyOwner other = KeyOwner.officer(new java.util.UUID(9, 9), "Giàng A Pá");
    assertThat(signing().hasKey(other)).isFalse();
    assertThat(signing().hasKey(CHAIRMAN)).isTrue();
    assertThat(refusal(() -> signing().sign(SignedFiles.result(), other, "")))
        .isEqualTo(new Refusal("signing.refusal.no-key", "Giàng A Pá").getMessage());
  }

  @Test
  void a_certificate_that_is_over_signs_nothing() {
    PdfSigning later =
        new PdfSigning(
            List.of(SignedFiles.inFolder(keys)),
            new TimeStamps(""),
            Clock.offset(SignedFiles.CLOCK, Duration.ofDays(1200)));
    assertThat(refusal(() -> later.sign(SignedFiles.result(), CHAIRMAN, "")))
        .contains("signing.refusal.not-valid", "2029-11-27");
  }

  @Test
  void a_locked_file_and_one_its_signer_closed_are_refused() {
    byte[] closed =
        SignedFiles.pdf(document ->
            document
                .getDocumentCatalog()
                .getCOSObject()
                .setItem(COSName.PERMS, new COSDictionary()));
    for (byte[] file : List.of(SignedFiles.locked(), closed)) {
      assertThat(refusal(() -> signing().sign(file, CHAIRMAN, "")))
          .contains("signing.refusal.pdf-closed");
    }
    assertThat(refusal(() -> signing().sign(new byte[] {1, 2, 3}, CHAIRMAN, "")))
        .contains("signing.refusal.pdf[");
  }

  @Test
  void keys_made_here_can_be_read_by_this_program_alone(@TempDir Path folder) throws Exception {
    Path made = SignedFiles.withKeys(folder.resolve("khoa"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
        .isEqualTo("rwx------");
    try (var files = Files.list(made)) {
      assertThat(files.map(file -> rights(file)).distinct()).containsExactly("rw-------");
    }
  }

  @Test
  void a_key_others_can_read_is_not_used(@TempDir Path folder) throws Exception {
    SignedFiles.withKeys(folder);
    Path file = folder.resolve(CHAIRMAN.alias() + ".p12");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(
            refusal(() ->
                SignedFiles.signing(SignedFiles.inFolder(folder))
                    .sign(SignedFiles.result(), CHAIRMAN, "")))
        .contains("signing.refusal.file-open", CHAIRMAN.alias());
  }

  @Test
  void a_wrong_password_is_said(@TempDir Path folder) {
    SignedFiles.withKeys(folder);
    Pkcs12Signers wrong = new Pkcs12Signers(folder.toString(), "sai");
    assertThat(refusal(() -> SignedFiles.signing(wrong).sign(SignedFiles.result(), CHAIRMAN, "")))
        .contains("signing.refusal.file[");
  }

  @Test
  void the_demonstration_makes_its_keys_itself_and_no_other_installation_does(@TempDir Path data) {
    DemoSigners demo = new DemoSigners(true, data.toString(), "", SignedFiles.CLOCK);
    byte[] signed = SignedFiles.signing(demo).sign(SignedFiles.result(), COMMUNE, "").pdf();
    assertThat(SignedFiles.pdfsig(signed)).contains("Signature is Valid", "THỬ NGHIỆM");
    assertThat(Files.exists(data.resolve(COMMUNE.alias() + ".p12"))).isTrue();
    DemoSigners real = new DemoSigners(false, data.resolve("x").toString(), "", SignedFiles.CLOCK);
    assertThat(real.of(COMMUNE)).isEmpty();
    assertThat(Files.exists(data.resolve("x"))).isFalse();
  }

  private static String rights(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String refusal(Runnable act) {
    return String.valueOf(catchThrowableOfType(Refusal.class, act::run).getMessage());
  }
}
