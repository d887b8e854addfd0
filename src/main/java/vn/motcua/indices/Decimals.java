package vn.motcua.indices;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Values as people type and read them: "8,75", "87.5 %". */
public final class Decimals {
  private static final Pattern WRITTEN = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,4})?");
  private static final int WITH_THREE = 3;

  private Decimals() {}

  /** Empty where it is no number, is below nothing, or is more exact than anything published. */
  public static Optional<BigDecimal> of(String typed) {
    String text = typed.strip().replaceFirst(" ?%$", "");
    return WRITTEN.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }

  /**
   * With the decimal sign of the language. Three decimals show a fourth, so that nobody takes them
   * for thousands.
   */
  public static String text(BigDecimal value, String language) {
    BigDecimal plain = value.stripTrailingZeros();
    plain = plain.scale() < 0 ? plain.setScale(0) : plain;
    plain = plain.scale() == WITH_THREE ? plain.setScale(WITH_THREE + 1) : plain;
    String text = plain.toPlainString();
    return language.equals("vi") ? text.replace('.', ',') : text;
  }
}
