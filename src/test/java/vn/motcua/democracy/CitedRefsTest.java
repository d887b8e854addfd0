package vn.motcua.democracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References as people paste them out of a page. */
class CitedRefsTest {
  @Test
  void whatever_stands_between_them_each_is_read_once_in_its_order() {
    Random random = new Random(4);
    String[] between = {" ", ",", ";", "\n", "\r\n", ", ", "\t", " ;\n"};
    for (int round = 0; round < 500; round++) {
      List<UUID> refs = new ArrayList<>();
      StringBuilder typed = new StringBuilder(random.nextBoolean() ? "  " : "");
      for (int i = 0; i < random.nextInt(11); i++) {
        UUID ref = new UUID(random.nextLong(), random.nextLong());
        refs.add(ref);
        String written = ref.toString();
        typed
            .append(random.nextBoolean() ? written : written.toUpperCase(java.util.Locale.ROOT))
            .append(between[random.nextInt(between.length)]);
      }
      assertThat(CitedRefs.areReadable(typed.toString())).isTrue();
      assertThat(CitedRefs.read(typed.toString())).isEqualTo(refs);
    }
  }

  @Test
  void the_same_twice_is_one_and_eleven_are_too_many() {
    UUID ref = new UUID(1, 2);
    assertThat(CitedRefs.read(ref + " " + ref)).containsExactly(ref);
    assertThat(CitedRefs.areReadable((ref + " ").repeat(11))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "03169-261102-0001", "5d2c1c52-0a51-4a5b-9d2a-3f7a1d4f000", "1-1-1-1-1"})
  void what_is_no_reference_is_said(String typed) {
    assertThat(CitedRefs.areReadable(typed)).isFalse();
    assertThat(CitedRefs.read(typed)).isEmpty();
  }

  @Test
  void nothing_typed_is_no_reference_and_no_fault() {
    assertThat(CitedRefs.areReadable("")).isTrue();
    assertThat(CitedRefs.read(" ,; ")).isEmpty();
  }
}
