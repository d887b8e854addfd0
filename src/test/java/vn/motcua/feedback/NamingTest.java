package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;

/** Whom words name, as people write them: with marks, without, by the post, by half a name. */
@MotCuaTest
class NamingTest {
  private static final List<String> OFFICERS =
      List.of(
          "Mùa A Hoan",
          "Hoàng Văn Sơn",
          "Giàng A Thào",
          "Lò Thị Hoà",
          "Quàng Văn Hặc",
          "Thào A Dế");

  @Autowired NamedStore store;

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ông Mùa A Hoan hứa rồi quên | Mùa A Hoan",
        "ong mua a hoan hua roi quen | Mùa A Hoan",
        "Ông Hoan hứa rồi quên | Mùa A Hoan",
        "ÔNG HOAN HỨA RỒI QUÊN | Mùa A Hoan",
        "ong hoan hua roi quen | Mùa A Hoan",
        "ông chủ tịch Hoan hứa rồi quên | CHAIRMAN, Mùa A Hoan",
        "Chủ tịch Hoan | CHAIRMAN, Mùa A Hoan",
        "chu tich hoan | CHAIRMAN, Mùa A Hoan",
        "CHỦ TỊCH XÃ không tiếp dân | CHAIRMAN",
        "chủ tịch xã không tiếp dân | CHAIRMAN",
        "chu tich xa khong tiep dan | CHAIRMAN",
        "Chủ tịch UBND xã | CHAIRMAN",
        "chủ tịch ủy ban nhân dân xã đi vắng | CHAIRMAN",
        "chũ tịch xã | CHAIRMAN",
        "lãnh đạo xã bao che | CHAIRMAN",
        "lãnh đạo ủy ban làm ngơ | CHAIRMAN",
        "đồng chí Hoan | Mùa A Hoan",
        "đ/c Hoan không ký | Mùa A Hoan",
        "đ/c A Hoan không ký | Mùa A Hoan",
        "bác Hoan | Mùa A Hoan",
        "anh Sơn quát mẹ tôi | Hoàng Văn Sơn",
        "anh Son quat me toi | Hoàng Văn Sơn",
        "anh Văn Sơn quát mẹ tôi | Hoàng Văn Sơn",
        "anh Hoàng Văn | Hoàng Văn Sơn",
        "anh Sớn ở bản trên | nobody",
        "cán bộ Sơn, bàn số hai | Hoàng Văn Sơn",
        "anh cán bộ Sơn | Hoàng Văn Sơn",
        "công chức Sơn | Hoàng Văn Sơn",
        "cô Hòa ở bàn một | Lò Thị Hoà",
        "cô Hoà ở bàn một | Lò Thị Hoà",
        "co hoa o ban mot | Lò Thị Hoà",
        "cô Hoa ở bàn một | Lò Thị Hoà",
        "cô Hoá ở bàn một | nobody",
        "phó chủ tịch xã không ký | DEPUTY",
        "pho chu tich xa khong ky | DEPUTY",
        "Phó Chủ tịch Hoan | DEPUTY, Mùa A Hoan",
        "bí thư xã | SECRETARY",
        "Bí thư Thào nói một đằng làm một nẻo | Giàng A Thào, SECRETARY",
        "bi thu xa noi mot dang | SECRETARY",
        "tôi bị thu tiền hai lần | nobody",
        "toi bi thu tien hai lan | SECRETARY",
        "bí thư chi bộ bản tôi | nobody",
        "bí thư đoàn | nobody",
        "giám đốc trung tâm bắt chờ | DIRECTOR",
        "ông giám đốc Hặc | DIRECTOR, Quàng Văn Hặc",
        "ong giam doc Hac | DIRECTOR, Quàng Văn Hặc",
        "giám đốc công ty xây đường | nobody",
        "chủ tịch mặt trận xã | FRONT",
        "chủ tịch hội phụ nữ | nobody",
        "chủ tịch tỉnh đã chỉ đạo | nobody",
        "chủ tịch nước | nobody",
        "Kính gửi Chủ tịch xã. Đường bản tôi hỏng | nobody",
        "Kính gửi ông Chủ tịch UBND xã, đường hỏng | nobody",
        "kinh gui chu tich xa, duong hong | nobody",
        "Kính gửi Chủ tịch xã. Chủ tịch xã hứa rồi quên | CHAIRMAN",
        "Kính thưa ông Hoan, đường hỏng | Mùa A Hoan",
        "đơn gửi chủ tịch mãi không ai trả lời | CHAIRMAN",
        "<b>chủ</b> <i>tịch</i> xã | nobody",
        "chủ  tịch, xã | CHAIRMAN",
        "chủ-tịch xã | CHAIRMAN",
        "Chủ tịch Thào A Dế hứa rồi quên | CHAIRMAN, Thào A Dế",
        "ông Thào hứa rồi quên | Giàng A Thào",
        "ông Thào A hứa rồi quên | Thào A Dế",
        "con dế kêu cả đêm | nobody",
        "ông Dế kêu ca | Thào A Dế",
        "đường lên Sơn La hỏng | nobody",
        "Ghế ở phòng chờ gãy | nobody",
        "chị em chúng tôi chờ lâu | nobody",
        "xã hội chủ nghĩa | nobody"
      })
  void words_name(String words, String expected) {
    Naming.Meant meant = store.naming().in(words, OFFICERS);
    Set<String> found = new TreeSet<>(meant.names());
    meant.posts().forEach(post -> found.add(post.name()));
    Set<String> named =
        expected.equals("nobody") ? Set.of() : new TreeSet<>(List.of(expected.split(", ")));
    assertThat(found).isEqualTo(named);
  }
}
