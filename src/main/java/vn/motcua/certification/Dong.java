package vn.motcua.certification;

import java.util.Locale;

/** An amount of đồng as people read it: 1.234.000 in Vietnamese, 1,234,000 in English. */
public final class Dong {
  private Dong() {}

  public static String of(long amount, Locale locale) {
    String grouped = Long.toString(amount).replaceAll("\\B(?=(\\d{3})+$)", ".");
    return (locale.getLanguage().equals("vi") ? grouped : grouped.replace('.', ',')) + " đ";
  }
}
