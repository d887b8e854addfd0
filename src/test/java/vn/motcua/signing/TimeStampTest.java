package vn.motcua.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.signing.SignedFiles.CHAIRMAN;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.shared.Refusal;

/** An authority of time stamps the signature (PAdES B-T), and is not believed blindly. */
class TimeStampTest {
  @TempDir static Path keys;

  private final TimeAuthority authority = new TimeAuthority();

  @AfterEach
  void close() {
    authority.close();
  }

  private PdfSigning signing() {
    return new PdfSigning(
        List.of(
            SignedFiles.inFolder(
                SignedFiles.withKeys(keys.resolve(authority.url().replaceAll("\\D", ""))))),
        new TimeStamps(authority.url()),
        SignedFiles.CLOCK);
  }

  @Test
  void the_signature_carries_the_stamp_and_stays_valid_for_a_stranger() {
    byte[] signed = signing().sign(SignedFiles.result(), CHAIRMAN, "Phê duyệt").pdf();
    assertThat(SignedFiles.pdfsig(signed)).contains("Signature is Valid");
    FoundSignature found = PdfSignatures.in(signed).getFirst();
    assertThat(found.stamped()).isTrue();
    assertThat(found.intact()).isTrue();
  }

  @Test
  void a_stamp_over_something_else_and_an_authority_that_is_away_leave_the_file_unsigned() {
    authority.stampsSomethingElse();
    assertThat(refused()).isEqualTo("signing.refusal.tsa-wrong");
    authority.talksNonsense();
    assertThat(refused()).isEqualTo("signing.refusal.tsa-wrong");
    authority.isDown();
    assertThat(refused()).isEqualTo("signing.refusal.tsa-away");
  }

  private String refused() {
    return catchThrowableOfType(
            Refusal.class, () -> signing().sign(SignedFiles.result(), CHAIRMAN, ""))
        .key();
  }
}
