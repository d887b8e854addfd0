package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** The hash a stranger's password is held against must cost what a real one costs. */
class NobodysPasswordTest {
  private static final int PARAMETERS_END = 4;

  private final Passwords passwords = new Passwords();

  @Test
  void it_is_a_hash_the_reckoning_can_read_and_not_a_weaker_one() {
    assertThat(
            new Argon2PasswordEncoder(16, 32, 1, 19_456, 2).upgradeEncoding(Passwords.NOBODYS_HASH))
        .isFalse();
  }

  @Test
  void it_is_as_long_and_of_the_same_parameters_as_a_real_one() {
    String real = passwords.hash("mật khẩu thật");
    assertThat(Passwords.NOBODYS_HASH).hasSameSizeAs(real);
    assertThat(parameters(Passwords.NOBODYS_HASH)).isEqualTo(parameters(real));
  }

  @Test
  void nobody_is_let_in_by_it() {
    assertThat(passwords.matchesNobody("")).isFalse();
    assertThat(passwords.matchesNobody("motcua-demo")).isFalse();
  }

  private static String parameters(String hash) {
    String[] parts = hash.split("\\$");
    return String.join("$", java.util.Arrays.copyOf(parts, PARAMETERS_END));
  }
}
