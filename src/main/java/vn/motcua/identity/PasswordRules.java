package vn.motcua.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.shared.FoldedText;
import vn.motcua.web.Message;

/** What a password must be: long, not the user name, not one everybody tries first. */
final class PasswordRules {
  static final int SHORTEST = 10;
  static final int LONGEST = 200;
  private static final Set<String> COMMON = common();

  private PasswordRules() {}

  private static Set<String> common() {
    try (var file = new ClassPathResource("data/common-passwords.txt").getInputStream()) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(PasswordRules::bare)
          .collect(Collectors.toSet());
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** The rule the password breaks; empty when it may be used. */
  static Optional<Message> broken(String password, String userName) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return refusal("short", SHORTEST);
    }
    if (password.length() > LONGEST) {
      return refusal("long", LONGEST);
    }
    String bare = bare(password);
    String withoutYear = withoutDigitsAtEnd(bare);
    if (withoutYear.equals(withoutDigitsAtEnd(bare(userName)))) {
      return refusal("user-name");
    }
    boolean monotonous = password.chars().distinct().count() < 4;
    return monotonous || COMMON.contains(bare) || COMMON.contains(withoutYear)
        ? refusal("common")
        : Optional.empty();
  }

  private static String withoutDigitsAtEnd(String bare) {
    return bare.replaceAll("[0-9]+$", "");
  }

  /** "Mật khẩu@123" is as easily guessed as "matkhau123". */
  private static String bare(String text) {
    return FoldedText.of(text).replaceAll("[ .]", "");
  }

  private static Optional<Message> refusal(String rule, Object... arguments) {
    return Optional.of(Message.of("identity.refusal.password-" + rule, arguments));
  }
}
