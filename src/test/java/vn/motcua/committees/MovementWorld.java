package vn.motcua.committees;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Bắc Giang as article 001 found it on 3 March 2023: ten districts by name, 209 communes. The names
 * of the communes are not in the article; they stand as numbered units.
 */
public final class MovementWorld {
  static final int COMMUNES = 209;
  static final List<String> DISTRICTS =
      List.of(
          "Thành phố Bắc Giang",
          "Huyện Yên Thế",
          "Huyện Tân Yên",
          "Huyện Lạng Giang",
          "Huyện Lục Nam",
          "Huyện Lục Ngạn",
          "Huyện Sơn Động",
          "Huyện Yên Dũng",
          "Huyện Việt Yên",
          "Huyện Hiệp Hòa");

  private MovementWorld() {}

  public static byte[] table() {
    List<String> lines = new ArrayList<>(List.of("Tên;Cấp;Thuộc huyện;Từ ngày;Đến hết ngày"));
    DISTRICTS.forEach(name -> lines.add(name + ";huyện;;;30/6/2025"));
    for (int number = 1; number <= COMMUNES; number++) {
      lines.add("Xã số " + number + ";xã;" + DISTRICTS.get(number % 10) + ";;30/6/2025");
    }
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }
}
