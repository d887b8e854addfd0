package vn.motcua.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.signing.SignedFiles.CHAIRMAN;
import static vn.motcua.signing.SignedFiles.COMMUNE;

import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.shared.Refusal;

/** The chairman's key lies with a provider: a hash goes there, a signature comes back. */
class RemoteSigningTest {
  @TempDir static Path keys;

  private final RemoteProvider provider =
      new RemoteProvider(SignedFiles.inFolder(SignedFiles.withKeys(keys.resolve("a"))));

  @BeforeEach
  void open() {
    provider.open();
  }

  @AfterEach
  void close() {
    provider.close();
  }

  private PdfSigning signing(int seconds) {
    return SignedFiles.signing(new RemoteSigners(provider.url(), "giay-phep", seconds));
  }

  @Test
  void only_the_hash_leaves_and_a_stranger_finds_the_signature_valid() {
    byte[] signed = signing(5).sign(SignedFiles.result(), CHAIRMAN, "Phê duyệt").pdf();
    assertThat(SignedFiles.pdfsig(signed)).contains("Signature is Valid");
    assertThat(Base64.getDecoder().decode(provider.hash())).hasSize(32);
    assertThat(provider.longestQuestion()).isLessThan(600);
    assertThat(provider.authorization()).isEqualTo("Bearer giay-phep");
  }

  @Test
  void whom_the_provider_does_not_know_has_no_key() {
    assertThat(signing(5).hasKey(KeyOwner.officer(new java.util.UUID(7, 7), "Ai đó"))).isFalse();
  }

  @Test
  void a_provider_that_does_not_answer_in_time_leaves_the_file_unsigned() {
    provider.becomes(RemoteProvider.Fault.SLOW);
    assertThat(refused(signing(1))).isEqualTo("signing.refusal.remote-away");
  }

  @Test
  void a_provider_that_is_down_or_says_no_or_talks_nonsense_is_told_apart() {
    provider.becomes(RemoteProvider.Fault.DOWN);
    assertThat(refused(signing(5))).isEqualTo("signing.refusal.remote-away");
    provider.becomes(RemoteProvider.Fault.SAYS_NO);
    assertThat(refused(signing(5))).isEqualTo("signing.refusal.remote-refused");
    provider.becomes(RemoteProvider.Fault.NONSENSE);
    assertThat(refused(signing(5))).isEqualTo("signing.refusal.remote-wrong");
    provider.becomes(RemoteProvider.Fault.ENDLESS);
    assertThat(refused(signing(5))).isEqualTo("signing.refusal.remote-away");
    provider.close();
    assertThat(refused(signing(5))).isEqualTo("signing.refusal.remote-away");
  }

  @Test
  void a_signature_of_somebody_elses_key_is_thrown_away() {
    provider.becomes(RemoteProvider.Fault.OTHER_KEY);
    assertThat(refused(signing(5))).isEqualTo("signing.refusal.mismatch");
    provider.becomes(RemoteProvider.Fault.NOT_BASE64);
    assertThat(refused(signing(5))).isEqualTo("signing.refusal.remote-wrong");
  }

  @Test
  void the_agency_may_sign_from_a_file_where_the_provider_has_only_people() {
    PdfSigning both =
        new PdfSigning(
            java.util.List.of(
                new RemoteSigners(provider.url(), "giay-phep", 5),
                SignedFiles.inFolder(keys.resolve("a"))),
            new TimeStamps(""),
            SignedFiles.CLOCK);
    provider.forget(COMMUNE);
    byte[] signed = both.sign(SignedFiles.result(), COMMUNE, "").pdf();
    assertThat(SignedFiles.pdfsig(signed)).contains("Signature is Valid");
    assertThat(provider.hash()).isEmpty();
  }

  private static String refused(PdfSigning signing) {
    return catchThrowableOfType(
            Refusal.class, () -> signing.sign(SignedFiles.result(), CHAIRMAN, "Phê duyệt"))
        .key();
  }
}
