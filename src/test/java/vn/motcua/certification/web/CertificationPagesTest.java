package vn.motcua.certification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.motcua.certification.CertificationWorld.copy;
import static vn.motcua.certification.CertificationWorld.line;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.certification.BookLine;
import vn.motcua.certification.CertificationKind;
import vn.motcua.certification.CertificationWorld;
import vn.motcua.certification.Entry;

@MotCuaTest
class CertificationPagesTest {
  private static final String FORM = "/ban-lam-viec/chung-thuc";

  @Autowired MockMvc mvc;
  @Autowired CertificationWorld world;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
    world.the("desk");
  }

  @Test
  void the_form_enters_a_copy_and_shows_its_number_fee_and_hour() throws Exception {
    MockHttpServletResponse answer =
        sent(
            "desk",
            Map.of("hoTen", "Bùi Thị Hạnh", "ten-1", "Học bạ", "trang-1", "3", "ban-1", "2"));
    assertThat(answer.getStatus()).isEqualTo(302);
    assertThat(page("desk", answer.getRedirectedUrl()))
        .contains("Đã vào sổ cho Bùi Thị Hạnh", "SCT/BS", "10.000 đ", "17 giờ")
        .doesNotContain("value=\"Bùi Thị Hạnh\"");
  }

  @Test
  void what_is_wrong_is_told_by_its_field_and_everything_typed_stays() throws Exception {
    long before = entries();
    MockHttpServletResponse answer =
        sent(
            "desk",
            Map.of(
                "hoTen", "  ",
                "loai-1", "SIGNATURE",
                "ten-1", "Tờ khai",
                "ten-2", "Học bạ",
                "trang-2", "0",
                "ban-2", "100000",
                "mienPhi", "Hộ nghèo"));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains(
            "Xin nhập họ tên",
            "cần số căn cước",
            "Số trang phải từ 1 đến 2000",
            "Số bản phải từ 1 đến 1000",
            "value=\"Hộ nghèo\"",
            "value=\"Tờ khai\"",
            "value=\"100000\"");
    assertThat(entries()).isEqualTo(before);
  }

  @Test
  void a_row_left_blank_in_the_middle_is_asked_for_and_blank_ones_at_the_end_are_not()
      throws Exception {
    assertThat(
            sent(
                    "desk",
                    Map.of(
                        "hoTen", "Ông Ba",
                        "ten-1", "Căn cước",
                        "trang-1", "1",
                        "ten-3", "Bằng",
                        "trang-3", "1"))
                .getContentAsString())
        .contains("ten-2-loi");
    assertThat(
            sent("desk", Map.of("hoTen", "Ông Ba", "ten-1", "Căn cước", "trang-1", "1"))
                .getStatus())
        .isEqualTo(302);
  }

  @Test
  void more_rows_come_when_asked_for_and_nothing_is_entered_by_it() throws Exception {
    long before = entries();
    String page =
        sent("desk", Map.of("hoTen", "Ông Ba", "ten-4", "Bằng", "viec", "them"))
            .getContentAsString();
    assertThat(page).contains("id=\"ten-10\"", "value=\"Ông Ba\"", "value=\"Bằng\"");
    assertThat(
            sent("desk", Map.of("ten-1", "Bằng", "trang-1", "4", "ban-1", "3", "viec", "tinh"))
                .getContentAsString())
        .contains("18.000 đ");
    assertThat(entries()).isEqualTo(before);
  }

  @Test
  void a_form_sent_twice_is_entered_once_and_an_old_form_with_other_words_is_refused()
      throws Exception {
    Map<String, String> typed =
        Map.of(
            "khoa", UUID.randomUUID().toString(),
            "hoTen", "Bấm hai lần",
            "ten-1", "Căn cước",
            "trang-1", "1");
    long before = entries();
    assertThat(sent("desk", typed).getStatus()).isEqualTo(302);
    assertThat(sent("desk", typed).getStatus()).isEqualTo(302);
    assertThat(entries()).isEqualTo(before + 1);
    Map<String, String> other = new java.util.HashMap<>(typed);
    other.put("hoTen", "Người khác");
    MockHttpServletResponse answer = sent("desk", other);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("đã dùng", "value=\"Người khác\"")
        .doesNotContain(typed.get("khoa"));
    assertThat(entries()).isEqualTo(before + 1);
  }

  @Test
  void after_three_the_form_and_the_slip_say_the_hour_and_the_day() throws Exception {
    clock.set("2026-11-06T15:30");
    assertThat(page("desk", FORM)).contains("Đã sau 15 giờ");
    BookLine line = world.entered("desk", "Bà Tám", copy("Căn cước", 1, 1)).getFirst();
    assertThat(page("desk", FORM + "/phieu/" + line.entry().request()))
        .contains("Bà Tám", "thứ Hai 9/11/2026", "2.000 đ", "Đã thu tiền mặt");
    clock.set("2026-11-06T14:59:30");
    assertThat(page("desk", FORM)).doesNotContain("Đã sau 15 giờ");
  }

  @Test
  void a_number_is_corrected_in_sight_and_the_older_page_is_told() throws Exception {
    Entry entry = world.copied("Bùi Thị Hanh");
    Map<String, String> typed =
        Map.of(
            "phienBan", "1",
            "hoTen", "Bùi Thị Hạnh",
            "loai", "COPY",
            "ten", "Thẻ căn cước",
            "trang", "2",
            "ban", "1");
    MockHttpServletResponse noReason = sent("desk", entry.href(), typed);
    assertThat(noReason.getStatus()).isEqualTo(422);
    assertThat(noReason.getContentAsString()).contains("Xin ghi lý do", "value=\"Bùi Thị Hạnh\"");
    Map<String, String> complete = new java.util.HashMap<>(typed);
    complete.put("lyDo", "Gõ nhầm dấu");
    assertThat(sent("desk", entry.href(), complete).getStatus()).isEqualTo(302);
    assertThat(page("desk", entry.href()))
        .contains("Bùi Thị Hạnh", "sửa sai sót", "Gõ nhầm dấu", "4.000 đ");
    complete.put("hoTen", "Người đến sau");
    MockHttpServletResponse late = sent("second desk", entry.href(), complete);
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString())
        .contains("Vừa có người khác sửa", "value=\"Người đến sau\"");
  }

  @Test
  void a_cancelled_number_is_shown_in_the_book_with_its_reason() throws Exception {
    Entry entry = world.copied("Khách bỏ về");
    assertThat(sent("desk", entry.href() + "/huy", Map.of("phienBan", "1")).getStatus())
        .isEqualTo(422);
    assertThat(
            sent(
                    "desk",
                    entry.href() + "/huy",
                    Map.of("phienBan", "1", "lyDoHuy", "Bản chính bị tẩy xóa"))
                .getStatus())
        .isEqualTo(302);
    assertThat(page("desk", FORM + "/so?q=khach+bo")).contains("Đã hủy", "Bản chính bị tẩy xóa");
    assertThat(page("desk", entry.href())).contains("hủy số").doesNotContain("Lưu sửa đổi");
    assertThat(page("chairman", FORM + "/so/in?so=ban-sao")).contains("Bản chính bị tẩy xóa");
  }

  @Test
  void the_book_is_searched_without_marks_by_number_and_by_day_and_signs_are_only_letters()
      throws Exception {
    BookLine line =
        world
            .entered("desk", "Hoàng Thị Xuyến", line(CertificationKind.WILL, "Di chúc của cha"))
            .getFirst();
    for (String typed :
        new String[] {"q=hoang+thi+xuyen", "q=di+chuc+cua", "so=hop-dong", "tu=2026-11-02"}) {
      assertThat(page("desk", FORM + "/so?" + typed)).as(typed).contains("Hoàng Thị Xuyến");
    }
    assertThat(page("desk", FORM + "/so?so=hop-dong&q=" + line.entry().number()))
        .contains("Hoàng Thị Xuyến");
    for (String typed :
        new String[] {
          "q=%25", "q=____", "q=%5C", "q=%27", "tu=2026-12-01", "so=chu-ky", "nam=2025"
        }) {
      assertThat(page("desk", FORM + "/so?" + typed)).as(typed).doesNotContain("Hoàng Thị Xuyến");
    }
    assertThat(page("desk", FORM + "/so?nam=abc&tu=31/2&trang=-5&so=la")).contains("Sổ chứng thực");
    assertThat(page("desk (Nà Hỳ)", FORM + "/so?q=hoang+thi+xuyen"))
        .doesNotContain("Hoàng Thị Xuyến");
  }

  @Test
  void another_communes_paper_is_not_found_and_the_look_is_logged() throws Exception {
    BookLine line = world.entered("desk", "Người phường", copy("Căn cước", 1, 1)).getFirst();
    String slip = FORM + "/phieu/" + line.entry().request();
    assertThat(asked("desk (Nà Hỳ)", slip).getStatus()).isEqualTo(404);
    assertThat(asked("desk (Nà Hỳ)", FORM + "?vua=" + line.entry().request()).getStatus())
        .isEqualTo(404);
    assertThat(asked("desk (Nà Hỳ)", FORM + "/so/hop-dong/2026/999").getStatus()).isEqualTo(404);
    assertThat(asked("desk", FORM + "/so/so-la/2026/1").getStatus()).isEqualTo(404);
    assertThat(asked("desk", FORM + "/phieu/khong-phai").getStatus()).isEqualTo(404);
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from access_log
                     where unit_id = '03169' and kind = 'LOOKUP_REFUSED' and subject like :key
                    """)
                .param("key", "%" + line.entry().request() + "%")
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void an_officer_who_does_not_receive_reads_the_book_and_enters_nothing() throws Exception {
    assertThat(
            sent("appraiser", Map.of("hoTen", "Ai đó", "ten-1", "Căn cước", "trang-1", "1"))
                .getContentAsString())
        .contains("Chỉ cán bộ tiếp nhận");
  }

  @Test
  void every_page_speaks_english_too() throws Exception {
    Entry entry = world.copied("English reader");
    for (String address :
        new String[] {
          FORM, FORM + "/so", FORM + "/so/in", entry.href(), FORM + "/phieu/" + entry.request()
        }) {
      String page = page("desk", address + (address.contains("?") ? "&" : "?") + "lang=en");
      assertThat(page).as(address).contains("lang=\"en\"").doesNotContain("Người ký chứng thực");
    }
  }

  private long entries() {
    return jdbc.sql("select count(*) from certification_entry").query(Long.class).single();
  }

  private MockHttpServletResponse sent(String who, Map<String, String> typed) throws Exception {
    Map<String, String> whole = new java.util.HashMap<>(typed);
    whole.putIfAbsent("khoa", UUID.randomUUID().toString());
    whole.putIfAbsent("nguoiKy", world.the("chairman").officer().toString());
    return sent(who, FORM, whole);
  }

  private MockHttpServletResponse sent(String who, String address, Map<String, String> typed)
      throws Exception {
    MockHttpServletRequestBuilder request = post(address);
    typed.forEach(request::param);
    return mvc.perform(request.with(SignedOfficer.as(world.the(who))).with(csrf()))
        .andReturn()
        .getResponse();
  }

  private String page(String who, String address) throws Exception {
    MockHttpServletResponse answer = asked(who, address);
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return answer.getContentAsString();
  }

  private MockHttpServletResponse asked(String who, String address) throws Exception {
    return mvc.perform(get(java.net.URI.create(address)).with(SignedOfficer.as(world.the(who))))
        .andReturn()
        .getResponse();
  }
}
