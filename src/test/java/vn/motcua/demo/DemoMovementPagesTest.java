package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.MotCuaTest;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.web.DeskGuest;

/** Whoever opens a page of the movement in the demonstration finds something on it. */
@MotCuaTest
@TestPropertySource(properties = "motcua.demo=true")
class DemoMovementPagesTest {
  private static final Pattern ENTRY = Pattern.compile("href=\"(/chuong-trinh/[a-z-]+)\"");

  /** Empty states are cards of their own. */
  private static final String NOTHING = "<section class=\"card empty\">";

  @Autowired MockMvcTester mvc;
  @Autowired Officers officers;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /chuong-trinh/tuan-nay                  | Xã Thanh Nưa
          /chuong-trinh/ban-do                    | Nà Hỳ
          /chuong-trinh/so-sanh?xa=03169&xa=03328 | Xã Thanh Nưa
          /chuong-trinh/bao-cao                   | tong-ket
          /chuong-trinh/xa/03328                  | Xã Thanh Nưa
          /chuong-trinh/ban-chi-dao               | Minh họa: Ban Chỉ đạo
          /chuong-trinh/ban-chi-dao/03169         | Giàng A Páo
          /chuong-trinh/ban-chi-dao/ket-luan      | Kê đủ ghế chờ
          /chuong-trinh/ban-chi-dao/don-vi-cu     | Huyện Nậm Pồ
          /chuong-trinh/ban-chi-dao?ngay=2024-12-31 | Xã Thanh Chăn
          /chuong-trinh/ban-chi-dao?mo-hinh=cong-an-than-thien | Minh họa: Ban Chỉ đạo
          /chuong-trinh/ke-hoach                  | Minh họa: kế hoạch
          /chuong-trinh/kiem-tra                  | Minh họa: kế hoạch kiểm tra
          /chuong-trinh/dieu-kien                 | Xã Nà Hỳ
          /chuong-trinh/dieu-kien/03169           | bà con lấy phiếu giấy
          /chuong-trinh/cong-nhan                 | TTXVN, 3/3/2023
          /chuong-trinh/kinh-phi?nam=2023         | Huyện Lục Nam
          /chuong-trinh/sang-kien                 | Giao từng phần việc cho từng người
          /chuong-trinh/khen-thuong               | Minh họa: bằng khen
          /chuong-trinh/truyen-thong              | Xã Nà Hỳ
          /chuong-trinh/truyen-thong/03169        | số hộ trong tầm loa
          """)
  void the_province_finds_something_on_every_page(String address, String words) {
    assertThat(page(address, steering())).contains(words).doesNotContain(NOTHING);
  }

  @Test
  void no_entry_of_the_movement_in_the_menu_leads_to_an_empty_page() {
    Set<String> entries = new TreeSet<>();
    ENTRY
        .matcher(page("/chuong-trinh/tuan-nay", steering()))
        .results()
        .forEach(found -> entries.add(found.group(1)));
    assertThat(entries).hasSizeGreaterThan(7);
    assertThat(entries)
        .filteredOn(entry -> !entry.endsWith("/so-sanh"))
        .allSatisfy(entry -> assertThat(page(entry, steering())).doesNotContain(NOTHING));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /chuong-trinh/ban-chi-dao     | Minh họa: Ban Chỉ đạo
          /chuong-trinh/kiem-tra        | Minh họa: kế hoạch kiểm tra
          /chuong-trinh/dieu-kien/03169 | bà con lấy phiếu giấy
          /chuong-trinh/cong-nhan       | Minh họa: đợt xét
          """)
  void the_commune_finds_what_is_its_own(String address, String words) {
    Actor chairman = DemoCrew.of(DemoStaff.NA_HY, officers).titled("Chủ tịch UBND");
    assertThat(page(address, chairman)).contains(words).doesNotContain(NOTHING);
  }

  @Test
  void everybody_reads_who_launched_and_that_nobody_is_recognised_yet() {
    assertThat(open("/cong-khai/11/phong-trao")).contains("Xã Nà Hỳ", "Xã Thanh Nưa");
    assertThat(open("/cong-khai/11/cong-nhan")).doesNotContain("Xã Nà Hỳ");
  }

  private Actor steering() {
    return DemoCrew.of(DemoStaff.DIEN_BIEN, officers).titled("Chuyên viên");
  }

  private String page(String address, Actor reader) {
    var answer = mvc.get().uri(address).with(DeskGuest.as(reader)).exchange();
    assertThat(answer.getResponse().getStatus()).as(address).isEqualTo(200);
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private String open(String address) {
    return new String(
        mvc.get().uri(address).exchange().getResponse().getContentAsByteArray(),
        StandardCharsets.UTF_8);
  }
}
