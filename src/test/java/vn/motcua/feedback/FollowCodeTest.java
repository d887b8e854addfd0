package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.UnitId;

/** The code follows from the key of the form, and is read however somebody wrote it down. */
class FollowCodeTest {
  private static final UnitId NA_HY = new UnitId("03169");

  private final Random chance = new Random(5);

  @Test
  void what_was_written_down_is_read_back_in_any_case_and_with_any_signs() {
    for (int n = 0; n < 1_000; n++) {
      FollowCode code = FollowCode.of(NA_HY, key());
      assertThat(FollowCode.typed(code.shown())).contains(code);
      String loud = " " + code.shown().toUpperCase(Locale.ROOT).replace('-', ' ');
      assertThat(FollowCode.typed(loud)).contains(code);
      assertThat(code.secret()).matches("[a-km-np-z2-9]{12}");
      assertThat(code.toString()).doesNotContain(code.secret());
    }
  }

  @Test
  void the_same_form_has_one_code_and_its_digests_tell_neither() {
    for (int n = 0; n < 1_000; n++) {
      UUID key = key();
      FollowCode code = FollowCode.of(NA_HY, key);
      assertThat(FollowCode.of(NA_HY, key)).isEqualTo(code);
      assertThat(code.digest()).hasSize(32).isNotEqualTo(FollowCode.ofKey(key));
    }
  }

  @Test
  void whatever_is_typed_is_a_code_or_none_and_no_fault() {
    for (int n = 0; n < 5_000; n++) {
      StringBuilder typed = new StringBuilder();
      int length = chance.nextInt(40);
      for (int i = 0; i < length; i++) {
        typed.appendCodePoint(
            chance.nextInt(4) == 0 ? 1 + chance.nextInt(0x2000) : '0' + chance.nextInt(75));
      }
      FollowCode.typed(typed.toString()).ifPresent(code -> assertThat(code.secret()).hasSize(12));
    }
  }

  @Test
  void ten_thousand_forms_have_ten_thousand_codes() {
    Set<String> codes = new HashSet<>();
    for (int n = 0; n < 10_000; n++) {
      codes.add(FollowCode.of(NA_HY, new UUID(7, n)).secret());
    }
    assertThat(codes).hasSize(10_000);
  }

  private UUID key() {
    return new UUID(chance.nextLong(), chance.nextLong());
  }
}
