package vn.motcua.democracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A household's code as it is printed and as hands type it. */
class BallotCodeTest {
  @Test
  void however_a_code_is_typed_it_is_read_as_it_was_printed() {
    Random random = new Random(12);
    Set<String> all = new HashSet<>();
    for (int i = 0; i < 2_000; i++) {
      String code = BallotCode.fresh();
      assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{10}");
      all.add(code);
      StringBuilder typed = new StringBuilder();
      for (char letter : BallotCode.shown(code).toCharArray()) {
        char hand = letter;
        if (letter == '0' && random.nextBoolean()) {
          hand = 'O';
        } else if (letter == '1') {
          hand = "1IL".charAt(random.nextInt(3));
        }
        typed.append(random.nextInt(8) == 0 ? " " : "").append(hand);
      }
      String written = typed.toString();
      assertThat(BallotCode.read(random.nextBoolean() ? written : written.toLowerCase(Locale.ROOT)))
          .isEqualTo(code);
    }
    assertThat(all).hasSize(2_000);
  }

  @Test
  void the_digest_of_a_code_is_another_one_in_another_vote() {
    String code = BallotCode.fresh();
    UUID vote = UUID.randomUUID();
    assertThat(BallotCode.digest(vote, code)).isEqualTo(BallotCode.digest(vote, code)).hasSize(32);
    assertThat(BallotCode.digest(UUID.randomUUID(), code))
        .isNotEqualTo(BallotCode.digest(vote, code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-----", "🙂🙂", "<script>alert(1)</script>"})
  void what_is_no_code_is_read_without_harm(String typed) {
    assertThat(BallotCode.read(typed).length()).isLessThanOrEqualTo(BallotCode.LENGTH + 1);
    assertThat(BallotCode.read(typed.repeat(10_000)).length())
        .isLessThanOrEqualTo(BallotCode.LENGTH + 1);
  }
}
