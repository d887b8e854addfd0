package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.SmallPdf;

/** A file that only begins like a PDF is none. */
class SentPdfTest {
  private static final byte[] WHOLE = SmallPdf.of("quyết định");

  @Test
  void a_whole_one_is_one_also_with_blanks_behind_it() {
    assertThat(SentPdf.isWhole(WHOLE)).isTrue();
    assertThat(SentPdf.isWhole(followedBy("\r\n \n"))).isTrue();
  }

  @Test
  void one_whose_table_is_an_object_is_one() {
    assertThat(SentPdf.isWhole(bytes("%PDF-1.7\n7 0 obj<</Type/XRef>>endobj\nstartxref\n9\n%%EOF")))
        .isTrue();
  }

  @Test
  void cut_off_anywhere_it_is_none() {
    for (int length = 0; length < WHOLE.length - 1; length++) {
      assertThat(SentPdf.isWhole(Arrays.copyOf(WHOLE, length))).as("%s bytes", length).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK\u0003\u0004", "<script>alert(1)</script>", "MZ", "x"})
  void what_hangs_behind_its_end_makes_it_none(String behind) {
    assertThat(SentPdf.isWhole(followedBy(behind))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "%PDF-",
        "%PDF-1.7 quyết định",
        "%PDF-1.7\n<html><script>alert(1)</script>",
        "%PDF-1.7\nstartxref\n0\n%%EOF",
        "%PDF-1.7\nstartxref\n99999\n%%EOF",
        "%PDF-1.7\nstartxref\n999999999\n%%EOF",
        "%PDF-1.7\nstartxref\n-1\n%%EOF",
        "%PDF-1.7\nxref\n%%EOF",
        "GIF89a %PDF-1.7\nxref\nstartxref\n16\n%%EOF",
        "<svg onload='alert(1)'/>"
      })
  void what_only_looks_like_one_is_none(String sent) {
    assertThat(SentPdf.isWhole(bytes(sent))).isFalse();
  }

  private static byte[] followedBy(String behind) {
    byte[] more = bytes(behind);
    byte[] both = Arrays.copyOf(WHOLE, WHOLE.length + more.length);
    System.arraycopy(more, 0, both, WHOLE.length, more.length);
    return both;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
