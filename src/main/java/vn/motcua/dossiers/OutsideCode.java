package vn.motcua.dossiers;

import java.util.Locale;

/**
 * How a code is compared, ours or from outside, typed at the counter or on the tracking page:
 * without spaces, every dash a plain one, in capitals. One rule on both sides, so that whatever the
 * desk took over a citizen can follow.
 */
public final class OutsideCode {
  private OutsideCode() {}

  public static String normal(String typed) {
    return typed
        .replaceAll("\\p{Z}+", "")
        .replaceAll("[\\p{Pd}\\u2212]", "-")
        .toUpperCase(Locale.ROOT);
  }
}
