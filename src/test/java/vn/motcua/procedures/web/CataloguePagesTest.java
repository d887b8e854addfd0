package vn.motcua.procedures.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.web.ReadPage;

@MotCuaTest
class CataloguePagesTest {
  private static final String UNKNOWN = "Chưa có số liệu";

  @Autowired private MockMvc mvc;

  @Test
  void the_catalogue_opens_with_a_search_box_and_the_fields_with_their_counts() throws Exception {
    String page = page("/thu-tuc");
    assertThat(page).contains("<b><data class=\"fig\" value=\"41\"", "name=\"q\"");
    assertThat(ReadPage.words(page)).contains("474 thủ tục", "Hộ tịch41");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dang ky khai sinh", "khai sinh", "1.001193", "dang ki khai sin"})
  void the_search_page_shows_the_birth_registration_first(String typed) throws Exception {
    String page =
        mvc.perform(get("/thu-tuc").queryParam("q", typed))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page.substring(page.indexOf("class=\"hits\"")))
        .containsSubsequence("<li", "/thu-tuc/1.001193");
    assertThat(page.indexOf("/thu-tuc/1.001193"))
        .isEqualTo(page.indexOf("/thu-tuc/1.", page.indexOf("class=\"hits\"")));
  }

  @Test
  void a_field_is_listed_with_a_pager_that_keeps_the_field() throws Exception {
    String first = page("/thu-tuc?linh-vuc=HO_TICH");
    assertThat(first).contains("/thu-tuc?linh-vuc=HO_TICH&amp;trang=2").contains("Trang 1");
    assertThat(page("/thu-tuc?linh-vuc=HO_TICH&trang=3")).contains("Trang 3", "Trang trước");
  }

  @Test
  void nothing_found_says_so_and_what_to_try() throws Exception {
    assertThat(page("/thu-tuc?q=zzzzqqqq")).contains("Chưa tìm thấy thủ tục nào");
  }

  @Test
  void the_birth_registration_is_described_in_full() throws Exception {
    String page = page("/thu-tuc/1.001193");
    assertThat(page)
        .contains("Thủ tục đăng ký khai sinh", "Giấy chứng sinh", "1 bản chính")
        .contains("Ngay trong ngày", "Không mất tiền", "Nộp trực tiếp", "Nộp trên mạng")
        .contains("60/2014/QH13", "Giấy khai sinh", "Tiếp nhận hồ sơ", "Vào sổ, đóng dấu")
        .contains("dichvucong.gov.vn", "Vừa: có chỗ cần đối chiếu");
  }

  @Test
  void an_unknown_time_and_unknown_papers_are_never_shown_as_fact() throws Exception {
    String page = page("/thu-tuc/1.001710");
    assertThat(page).contains(UNKNOWN, "còn chỗ chưa có số liệu");
    assertThat(page).doesNotContain("bản chính</span>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.001827", "1.012680", "1.003133"})
  void a_fee_that_looks_cut_off_is_not_shown_nor_its_note(String code) throws Exception {
    assertThat(page("/thu-tuc/" + code))
        .doesNotContain(
            ">700 đồng", "700.000 đồng", "25 đồng", ">50 đồng", "40 đồng", "25.000.000đ");
  }

  @Test
  void papers_from_general_knowledge_say_so() throws Exception {
    assertThat(page("/thu-tuc/1.001699")).contains("đang chờ đối chiếu");
  }

  @ParameterizedTest
  @ValueSource(strings = {"6.002288", "2.002400", "2.002401", "1.999999"})
  void what_is_internal_or_unknown_is_not_found(String code) throws Exception {
    mvc.perform(get("/thu-tuc/" + code)).andExpect(status().isNotFound());
  }

  @Test
  void a_unit_that_does_not_receive_it_says_so() throws Exception {
    assertThat(page("/co-quan/03169/thu-tuc/1.001193")).contains("chưa nhận thủ tục này");
    assertThat(page("/co-quan/03169/thu-tuc")).contains("Xã Nà Hỳ");
  }

  @Test
  void an_unknown_unit_is_not_found() throws Exception {
    mvc.perform(get("/co-quan/99999/thu-tuc")).andExpect(status().isNotFound());
  }

  @Test
  void the_signboard_carries_a_qr_code_as_a_picture_of_our_own() throws Exception {
    assertThat(page("/thu-tuc/1.001193")).contains("/thu-tuc/1.001193/qr.svg");
    mvc.perform(get("/thu-tuc/1.001193/qr.svg")).andExpect(status().isOk());
  }

  @Test
  void the_page_speaks_english_too() throws Exception {
    assertThat(page("/thu-tuc/1.001193?lang=en")).contains("Papers needed", "Read it all");
  }

  private String page(String address) throws Exception {
    return mvc.perform(get(address))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
