package vn.motcua.recognition.web;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Page;

/** Points as people write them: no needless zeros, a comma in Vietnamese. */
public final class Points {
  private Points() {}

  public static String of(Page page, BigDecimal points) {
    BigDecimal short1 = points.stripTrailingZeros();
    String plain = (short1.scale() < 0 ? short1.setScale(0) : short1).toPlainString();
    return page.lang().equals("vi") ? plain.replace('.', ',') : plain;
  }

  public static @Nullable String of(Page page, Optional<BigDecimal> points) {
    return points.map(one -> of(page, one)).orElse(null);
  }

  /** With its sign before it. */
  public static String signed(Page page, BigDecimal points) {
    return (points.signum() > 0 ? "+" : "") + of(page, points);
  }
}
