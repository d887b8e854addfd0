package vn.motcua.committees;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * Bắc Giang as article 001 found it on 3 March 2023: ten districts by name, 209 communes. The names
 * of two communes are in the article; the others stand as numbered units.
 */
public final class MovementWorld {
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

  /** The table that comes with the program ({@code bin/motcua articles} loads it). */
  public static byte[] table() {
    try {
      return new ClassPathResource("demo/articles/001-bac-giang.csv").getContentAsByteArray();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
