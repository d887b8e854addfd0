package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.SmallPdf;
import vn.motcua.shared.Refusal;

/** What is kept as a paper, whichever module keeps it. */
class KeptFileTest {
  private static final byte[] PDF = SmallPdf.of("quyết định");

  @Test
  void a_whole_pdf_is_kept_byte_by_byte() {
    KeptFile kept = KeptFile.of("Quyết định 5.pdf", PDF);
    assertThat(kept.content()).isEqualTo(PDF);
    assertThat(kept.isPdf()).isTrue();
    assertThat(kept.name()).isEqualTo("Quyết định 5.pdf");
    assertThat(KeptFile.decision(PDF).name()).isEqualTo("quyet-dinh.pdf");
    assertThat(KeptFile.decided(new byte[] {(byte) 0xff, (byte) 0xd8}).name())
        .isEqualTo("quyet-dinh.jpg");
  }

  @Test
  void what_only_begins_as_a_pdf_and_what_is_neither_is_refused() {
    byte[] begun = Arrays.copyOf(PDF, PDF.length - 8);
    byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    for (byte[] sent : new byte[][] {begun, script, new byte[0]}) {
      assertThat(refused(sent)).isEqualTo("organisation.refusal.file.kind");
    }
    assertThat(refused(Arrays.copyOf(PDF, 15 * 1024 * 1024 + 1)))
        .isEqualTo("organisation.refusal.file.large");
  }

  private static String refused(byte[] sent) {
    return catchThrowableOfType(Refusal.class, () -> KeptFile.of("tệp", sent)).key();
  }

  @ParameterizedTest
  @CsvSource({"'../../etc/passwd', '.. .. etc passwd'", "'', 'tep'", "'a\"b\\c', 'a b c'"})
  void a_name_leads_nowhere(String sent, String kept) {
    assertThat(KeptFile.of(sent, PDF).name()).isEqualTo(kept);
  }

  @Test
  void of_a_long_name_the_end_is_kept() {
    assertThat(KeptFile.of("x".repeat(300) + ".pdf", PDF).name()).hasSize(200).endsWith(".pdf");
  }
}
