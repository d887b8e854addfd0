package vn.motcua.reception.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.reception.ReceptionDays;
import vn.motcua.reception.ReceptionWorld;
import vn.motcua.reception.Visit;

/** The public schedule and what a stranger can and cannot do there. */
@MotCuaTest
class SchedulePagesTest {
  private static final String DESK = "/ban-lam-viec/tiep-cong-dan";
  private static final String OPEN = "/co-quan/03169/tiep-cong-dan";

  @Autowired PageReader pages;
  @Autowired ReceptionWorld world;
  @Autowired ReceptionDays days;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("clerk");
  }

  @Test
  void a_citizen_registers_without_an_account_and_sees_number_and_time_but_no_name()
      throws Exception {
    UUID day = world.planned("2026-11-05");
    assertThat(pages.publicly(OPEN + "/" + day + "/dang-ky"))
        .contains("Đăng ký, lấy số", "Thào A Dế");
    MockHttpServletResponse answer =
        pages.outside("10.1.1.1", OPEN + "/" + day + "/luot", asking());
    assertThat(answer.getStatus()).isEqualTo(302);
    String turn = String.valueOf(answer.getRedirectedUrl());
    assertThat(turn).startsWith(OPEN + "/phieu/").doesNotContain("Chua");
    assertThat(pages.publicly(turn))
        .contains("Số thứ tự 1", "7 giờ 30, thứ Năm 5/11/2026")
        .doesNotContain("Sùng A Chua", "0900", "bản Nà Hỳ 2");
    days.cancel(world.the("clerk"), day, 1, "Chủ tịch họp tỉnh");
    assertThat(pages.publicly(turn)).contains("đã hủy. Lý do: Chủ tịch họp tỉnh");
    assertThat(pages.publicly(OPEN)).contains("Đã hủy", "Chủ tịch họp tỉnh").doesNotContain("Chua");
  }

  @Test
  void script_in_a_form_is_kept_and_harmless_and_a_blank_one_says_what_is_missing()
      throws Exception {
    UUID day = world.planned("2026-11-05");
    Map<String, String> typed = asking();
    typed.put("hoTen", "");
    typed.put("noiDung", "<script>alert(1)</script>");
    MockHttpServletResponse answer = pages.outside("10.1.1.2", OPEN + "/" + day + "/luot", typed);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(PageReader.body(answer))
        .contains("Cần điền mục này", "&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert(1)");
  }

  @Test
  void one_address_that_floods_the_page_is_slowed_down_and_others_are_not() throws Exception {
    UUID day = world.planned("2026-11-05");
    int last = 0;
    for (int i = 0; i <= PublicPosts.AT_ONCE; i++) {
      last = pages.outside("10.9.9.9", OPEN + "/" + day + "/luot", asking()).getStatus();
    }
    assertThat(last).isEqualTo(429);
    assertThat(pages.outside("10.9.9.8", OPEN + "/" + day + "/luot", asking()).getStatus())
        .isNotEqualTo(429);
  }

  @Test
  void nonsense_and_other_units_find_nothing() throws Exception {
    UUID day = world.planned("2026-11-05");
    Visit visit = world.came(day, "Sùng A Chua");
    assertThat(pages.response("clerk", DESK + "/ngay/khong-co").getStatus()).isEqualTo(404);
    assertThat(pages.response("clerk (Thanh Nưa)", DESK + "/ngay/" + day).getStatus())
        .isEqualTo(404);
    assertThat(pages.response("clerk (Thanh Nưa)", DESK + "/luot/" + visit.id()).getStatus())
        .isEqualTo(404);
    assertThat(pages.response("appraiser", DESK + "/luot/" + visit.id()).getStatus())
        .isEqualTo(404);
    assertThat(pages.status(OPEN + "/phieu/khongcomabimat")).isEqualTo(404);
    assertThat(pages.status("/co-quan/03328/tiep-cong-dan/phieu/" + visit.secret())).isEqualTo(404);
    assertThat(pages.status(OPEN + "/" + UUID.randomUUID() + "/dang-ky")).isEqualTo(404);
    assertThat(pages.status("/co-quan/99999/tiep-cong-dan")).isEqualTo(404);
    assertThat(pages.status(DESK + "/luot/" + visit.id())).isNotEqualTo(200);
    assertThat(pages.read("clerk", DESK + "/so?tu=nga&den=2026-11-30"))
        .contains("value=\"" + LocalDate.of(2026, 11, 1) + "\"");
  }

  private static Map<String, String> asking() {
    return new HashMap<>(
        Map.of(
            "loaiViec", "REFLECTION",
            "hoTen", "Sùng A Chua",
            "noiDung", "Đường vào bản bị sạt",
            "dienThoai", "0900 111 222",
            "diaChi", "bản Nà Hỳ 2"));
  }
}
