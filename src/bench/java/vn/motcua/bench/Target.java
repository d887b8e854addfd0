package vn.motcua.bench;

import java.util.Locale;

/** What a number is to reach: at least, at most, or nothing said. */
public record Target(double value, int direction) {
  /** Nothing was promised for this number. */
  public static final Target NONE = new Target(0, 0);

  public static Target atLeast(double value) {
    return new Target(value, 1);
  }

  public static Target atMost(double value) {
    return new Target(value, -1);
  }

  String verdict(double measured) {
    if (direction == 0) {
      return "";
    }
    boolean met = direction > 0 ? measured >= value : measured <= value;
    return "%s %s: %s".formatted(direction > 0 ? "≥" : "≤", shown(value), met ? "met" : "MISSED");
  }

  static String shown(double number) {
    if (number >= 1_000) {
      return String.format(Locale.ROOT, "%,.0f", number);
    }
    return String.format(Locale.ROOT, number >= 100 ? "%.0f" : "%.2f", number);
  }
}
