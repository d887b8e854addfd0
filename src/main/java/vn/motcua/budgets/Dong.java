package vn.motcua.budgets;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts as people type and read them: "6.500.000.000", "6,5 tỷ", "1.200 triệu". */
public final class Dong {
  private static final long MOST = 100_000_000_000_000L;
  private static final Pattern CURRENCY = Pattern.compile(" ?(đồng|dong|vnđ|vnd|đ)$");
  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:[. ]\\d{3})+|-?\\d+");
  private static final Pattern SPOKEN =
      Pattern.compile(
          "(-?\\d{1,3}(?:\\.\\d{3})+|-?\\d+)(?:,(\\d{1,6}))? ?(tỷ|tỉ|ty|triệu|trieu|nghìn|nghin|ngàn)");

  private Dong() {}

  /** Whole đồng; empty where it is no amount, or a fraction of a đồng, or beyond all budgets. */
  public static Optional<Long> of(String typed) {
    String lower = Normalizer.normalize(typed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String text = CURRENCY.matcher(lower.strip()).replaceFirst("").strip();
    Matcher spoken = SPOKEN.matcher(text);
    if (spoken.matches()) {
      String whole = spoken.group(1).replace(".", "");
      String part = spoken.group(2) == null ? "" : "." + spoken.group(2);
      return within(new BigDecimal(whole + part).multiply(unit(spoken.group(3))));
    }
    return GROUPED.matcher(text).matches()
        ? within(new BigDecimal(text.replaceAll("[. ]", "")))
        : Optional.empty();
  }

  private static BigDecimal unit(String word) {
    return switch (word) {
      case "tỷ", "tỉ", "ty" -> BigDecimal.valueOf(1_000_000_000);
      case "triệu", "trieu" -> BigDecimal.valueOf(1_000_000);
      default -> BigDecimal.valueOf(1_000);
    };
  }

  private static Optional<Long> within(BigDecimal amount) {
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    return whole && amount.abs().compareTo(BigDecimal.valueOf(MOST)) <= 0
        ? Optional.of(amount.longValueExact())
        : Optional.empty();
  }

  /** With dots between thousands: "6.500.000.000". */
  public static String text(long amount) {
    StringBuilder text = new StringBuilder(Long.toString(Math.abs(amount)));
    for (int at = text.length() - 3; at > 0; at -= 3) {
      text.insert(at, '.');
    }
    return (amount < 0 ? "-" : "") + text;
  }
}
