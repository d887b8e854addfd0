package vn.motcua.documents;

import java.util.Locale;

/**
 * The two header lines at the left of every form, and the place named before the date.
 *
 * @param above the superior body, such as "UBND XÃ NÀ HỲ"
 * @param agency who issues the form, such as "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG"
 * @param place such as "Nà Hỳ"
 */
public record Letterhead(String above, String agency, String place) {
  private static final Locale VIETNAMESE = Locale.of("vi");

  /**
   * The head of what a commune's Centre issues.
   *
   * @param unit such as "Xã Nà Hỳ", whose place is "Nà Hỳ"
   * @param centre such as "Trung tâm Phục vụ hành chính công"
   */
  public static Letterhead of(String unit, String centre, String place) {
    return new Letterhead(
        "UBND " + unit.toUpperCase(VIETNAMESE), centre.toUpperCase(VIETNAMESE), place);
  }
}
