package vn.motcua.reception.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.reception.ReceptionDays;
import vn.motcua.reception.ReceptionWorld;
import vn.motcua.reception.Visit;
import vn.motcua.reception.Visits;
import vn.motcua.web.DeskGuest;

@MotCuaTest
class ReceptionPagesTest {
  private static final String DESK = "/ban-lam-viec/tiep-cong-dan";
  private static final String OPEN = "/co-quan/03169/tiep-cong-dan";

  @Autowired MockMvc mvc;
  @Autowired ReceptionWorld world;
  @Autowired ReceptionDays days;
  @Autowired Visits visits;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("clerk");
  }

  @Test
  void the_desk_says_which_weeks_have_no_day_and_a_planned_one_is_public() throws Exception {
    assertThat(read("clerk", DESK)).contains("Những tuần chưa có lịch", "2/11/2026 – 8/11/2026");
    MockHttpServletResponse answer = send("clerk", DESK + "/ngay", plan("2026-11-05"));
    assertThat(answer.getStatus()).isEqualTo(302);
    assertThat(read("clerk", DESK)).doesNotContain("2/11/2026 – 8/11/2026");
    assertThat(publicly(OPEN))
        .contains("thứ Năm 5/11/2026", "Thào A Dế", "Nhà văn hóa bản 2", "Đăng ký gặp ngày 5/11")
        .contains("Những tuần chưa có lịch", "9/11/2026 – 15/11/2026");
  }

  @Test
  void a_plan_that_cannot_be_comes_back_with_what_was_typed() throws Exception {
    Map<String, String> typed = plan("2026-11-05");
    typed.put("tu", "sáng");
    typed.put("noi", "<b>Nhà</b> văn hóa");
    MockHttpServletResponse answer = send("clerk", DESK + "/ngay", typed);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(body(answer)).contains("Ghi giờ, ví dụ 07:30", "&lt;b>Nhà&lt;/b> văn hóa");
    typed = plan("2026-11-03");
    typed.put("trucTuyen", "co");
    answer = send("clerk", DESK + "/ngay", typed);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(body(answer)).contains("ít nhất 5 ngày làm việc");
    assertThat(send("appraiser", DESK + "/ngay", plan("2026-11-05")).getStatus()).isEqualTo(422);
  }

  @Test
  void a_citizen_registers_without_an_account_and_sees_number_and_time_but_no_name()
      throws Exception {
    UUID day = world.planned("2026-11-05");
    assertThat(publicly(OPEN + "/" + day + "/dang-ky")).contains("Đăng ký, lấy số", "Thào A Dế");
    MockHttpServletResponse answer =
        mvc.perform(form(OPEN + "/" + day + "/luot", asking()).with(from("10.1.1.1")))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(302);
    String turn = String.valueOf(answer.getRedirectedUrl());
    assertThat(turn).startsWith(OPEN + "/phieu/").doesNotContain("Chua");
    assertThat(publicly(turn))
        .contains("Số thứ tự 1", "7 giờ 30, thứ Năm 5/11/2026")
        .doesNotContain("Sùng A Chua", "0900", "bản Nà Hỳ 2");
    days.cancel(world.the("clerk"), day, 1, "Chủ tịch họp tỉnh");
    assertThat(publicly(turn)).contains("đã hủy. Lý do: Chủ tịch họp tỉnh");
    assertThat(publicly(OPEN)).contains("Đã hủy", "Chủ tịch họp tỉnh").doesNotContain("Chua");
  }

  @Test
  void script_in_a_form_is_kept_and_harmless_and_a_blank_one_says_what_is_missing()
      throws Exception {
    UUID day = world.planned("2026-11-05");
    Map<String, String> typed = asking();
    typed.put("hoTen", "");
    typed.put("noiDung", "<script>alert(1)</script>");
    MockHttpServletResponse answer =
        mvc.perform(form(OPEN + "/" + day + "/luot", typed).with(from("10.1.1.2")))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(body(answer))
        .contains("Cần điền mục này", "&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert(1)");
  }

  @Test
  void one_address_that_floods_the_page_is_slowed_down_and_others_are_not() throws Exception {
    UUID day = world.planned("2026-11-05");
    int last = 0;
    for (int i = 0; i <= PublicPosts.AT_ONCE; i++) {
      last =
          mvc.perform(form(OPEN + "/" + day + "/luot", asking()).with(from("10.9.9.9")))
              .andReturn()
              .getResponse()
              .getStatus();
    }
    assertThat(last).isEqualTo(429);
    assertThat(
            mvc.perform(form(OPEN + "/" + day + "/luot", asking()).with(from("10.9.9.8")))
                .andReturn()
                .getResponse()
                .getStatus())
        .isNotEqualTo(429);
  }

  @Test
  void a_visit_is_written_down_receipted_followed_up_and_printed() throws Exception {
    UUID day = world.planned("2026-11-05");
    Visit visit = world.came(day, "Sùng A Chua");
    String base = DESK + "/luot/" + visit.id();
    clock.set("2026-11-05T08:00");
    assertThat(read("clerk", DESK + "/ngay/" + day)).contains("Sùng A Chua", "Chờ tiếp");
    assertThat(read("clerk", base)).contains("Đường vào bản bị sạt", "Ghi nội dung tiếp");
    assertThat(
            send("clerk", base + "/bien-nhan", Map.of("taiLieu", "Đơn viết tay", "soBan", "2"))
                .getStatus())
        .isEqualTo(302);
    assertThat(pdf("clerk", base + "/bien-nhan/1.pdf")).isEqualTo("%PDF-");
    Map<String, String> minutes = minutes();
    minutes.put("loiTrinhBay", "");
    MockHttpServletResponse answer = send("clerk", base + "/bien-ban", minutes);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(body(answer)).contains("Đi xem trong tuần", "loiTrinhBay-loi");
    assertThat(send("clerk", base + "/bien-ban", minutes()).getStatus()).isEqualTo(302);
    assertThat(pdf("clerk", base + "/bien-ban.pdf")).isEqualTo("%PDF-");
    Map<String, String> task =
        Map.of(
            "viec", "Gạt đoạn đường sạt",
            "nguoiLam", world.the("appraiser").officer().toString(),
            "ngayXong", "2026-11-10");
    assertThat(send("clerk", base + "/viec", task).getStatus()).isEqualTo(302);
    assertThat(read("clerk", base)).contains("Gạt đoạn đường sạt", "Vàng Thị Pà");
    assertThat(publicly(OPEN + "/phieu/" + visit.secret()))
        .contains("Đã tiếp", "Vàng Thị Pà theo dõi, hẹn trả lời ngày 10/11/2026")
        .doesNotContain("Gạt đoạn đường");
    assertThat(read("appraiser", "/ban-lam-viec/viec-da-hua")).contains("Gạt đoạn đường sạt");
    assertThat(read("second appraiser", "/ban-lam-viec/viec-da-hua"))
        .doesNotContain("Gạt đoạn đường sạt");
    clock.set("2026-11-12T08:00");
    assertThat(read("appraiser", "/ban-lam-viec/nhac-viec"))
        .contains("Quá hẹn việc sau tiếp công dân");
    assertThat(read("clerk", DESK + "/so?tu=2026-11-01&den=2026-11-30"))
        .contains("Sùng A Chua, bản Nà Hỳ 2", "Vàng Thị Pà theo dõi");
    assertThat(pdf("clerk", DESK + "/so.pdf?tu=2026-11-01&den=2026-11-30")).isEqualTo("%PDF-");
  }

  @Test
  void a_promise_is_kept_or_passed_on_from_its_page() throws Exception {
    UUID day = world.planned("2026-11-05");
    Visit visit = world.came(day, "Sùng A Chua");
    String base = DESK + "/luot/" + visit.id();
    clock.set("2026-11-05T08:00");
    send("clerk", base + "/bien-ban", minutes());
    send(
        "clerk",
        base + "/viec",
        Map.of(
            "viec", "Gạt đoạn đường sạt",
            "nguoiLam", world.the("appraiser").officer().toString(),
            "ngayXong", "2026-11-10"));
    String list = read("appraiser", "/ban-lam-viec/viec-da-hua");
    String href = list.substring(list.indexOf("/ban-lam-viec/viec-da-hua/"));
    href = href.substring(0, href.indexOf('"'));
    Map<String, String> passed = new HashMap<>();
    passed.put("lan", "1");
    passed.put("nguoiLam", world.the("second appraiser").officer().toString());
    passed.put("ngayXong", "2026-11-20");
    passed.put("lyDo", "");
    assertThat(send("appraiser", href + "/nguoi-lam", passed).getStatus()).isEqualTo(422);
    passed.put("lyDo", "Đi học");
    assertThat(send("appraiser", href + "/nguoi-lam", passed).getStatus()).isEqualTo(302);
    assertThat(response("appraiser", href).getStatus()).isEqualTo(404);
    assertThat(read("second appraiser", href))
        .contains("hẹn lần đầu 10/11/2026", "Lý do: Đi học", "Báo đã làm xong");
    assertThat(send("second appraiser", href + "/ket-qua", Map.of("ketQua", " ")).getStatus())
        .isEqualTo(422);
    assertThat(send("second appraiser", href + "/ket-qua", Map.of("ketQua", "Xong")).getStatus())
        .isEqualTo(302);
    assertThat(read("chairman", href)).contains("Đã làm", "Xong");
  }

  @Test
  void a_refusal_in_writing_shows_its_day_and_leaves_the_office_with_a_number() throws Exception {
    UUID day = world.planned("2026-11-05");
    Visit visit = world.came(day, "Sùng A Chua");
    String base = DESK + "/luot/" + visit.id();
    assertThat(read("clerk", base)).doesNotContain("Từ chối tiếp</summary>");
    Map<String, String> refusal =
        Map.of("canCu", "H", "ngayCanCu", "2026-11-02", "lyDoTuChoi", "Đã trả lời tháng 9");
    assertThat(send("chairman", base + "/tu-choi", refusal).getStatus()).isEqualTo(302);
    assertThat(read("chairman", base))
        .contains("Gửi thông báo trước hết ngày 5/11/2026", "Thào A Dế");
    assertThat(pdf("clerk", base + "/tu-choi.pdf")).isEqualTo("%PDF-");
    assertThat(
            send(
                    "clerk",
                    base + "/tu-choi/da-gui",
                    Map.of("soThongBao", "15/TB-UBND", "ngayGui", "2026-11-02"))
                .getStatus())
        .isEqualTo(302);
    assertThat(read("clerk", base)).contains("Đã gửi số 15/TB-UBND");
    assertThat(publicly(OPEN + "/phieu/" + visit.secret()))
        .contains("không được tiếp ở đây")
        .doesNotContain("Đã trả lời tháng 9");
  }

  @Test
  void nonsense_and_other_units_find_nothing() throws Exception {
    UUID day = world.planned("2026-11-05");
    Visit visit = world.came(day, "Sùng A Chua");
    assertThat(response("clerk", DESK + "/ngay/khong-co").getStatus()).isEqualTo(404);
    assertThat(response("clerk (Thanh Nưa)", DESK + "/ngay/" + day).getStatus()).isEqualTo(404);
    assertThat(response("clerk (Thanh Nưa)", DESK + "/luot/" + visit.id()).getStatus())
        .isEqualTo(404);
    assertThat(response("appraiser", DESK + "/luot/" + visit.id()).getStatus()).isEqualTo(404);
    assertThat(status(OPEN + "/phieu/khongcomabimat")).isEqualTo(404);
    assertThat(status("/co-quan/03328/tiep-cong-dan/phieu/" + visit.secret())).isEqualTo(404);
    assertThat(status(OPEN + "/" + UUID.randomUUID() + "/dang-ky")).isEqualTo(404);
    assertThat(status("/co-quan/99999/tiep-cong-dan")).isEqualTo(404);
    assertThat(status(DESK + "/luot/" + visit.id())).isNotEqualTo(200);
    assertThat(read("clerk", DESK + "/so?tu=nga&den=2026-11-30"))
        .contains("value=\"" + LocalDate.of(2026, 11, 1) + "\"");
  }

  private Map<String, String> plan(String day) {
    return new HashMap<>(
        Map.of(
            "ngay", day,
            "tu", "07:30",
            "den", "11:30",
            "phut", "20",
            "noi", "Nhà văn hóa bản 2",
            "nguoiTiep", world.the("chairman").officer().toString(),
            "loaiTiep", "HEAD"));
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

  private static Map<String, String> minutes() {
    Map<String, String> fields = new HashMap<>();
    fields.put("phienBan", "0");
    fields.put("ngayTiep", "2026-11-05");
    fields.put("gioTiep", "07:40");
    fields.put("loaiViec", "REFLECTION");
    fields.put("hoTen", "Sùng A Chua");
    fields.put("diaChi", "bản Nà Hỳ 2");
    fields.put("soNguoi", "3");
    fields.put("loiTrinhBay", "Đường sạt từ tháng 9");
    fields.put("traLoi", "Đi xem trong tuần");
    fields.put("thuocThamQuyen", "co");
    return fields;
  }

  private static MockHttpServletRequestBuilder form(String address, Map<String, String> typed) {
    MockHttpServletRequestBuilder request = post(address).with(csrf());
    typed.forEach(request::param);
    return request;
  }

  private static RequestPostProcessor from(String address) {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }

  private MockHttpServletResponse send(String who, String address, Map<String, String> typed)
      throws Exception {
    return mvc.perform(form(address, typed).with(DeskGuest.as(world.the(who))))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse response(String who, String address) throws Exception {
    return mvc.perform(get(address).with(DeskGuest.as(world.the(who)))).andReturn().getResponse();
  }

  private String read(String who, String address) throws Exception {
    MockHttpServletResponse answer = response(who, address);
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return body(answer);
  }

  private String pdf(String who, String address) throws Exception {
    MockHttpServletResponse answer = response(who, address);
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return new String(answer.getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII);
  }

  private String publicly(String address) throws Exception {
    MockHttpServletResponse answer = mvc.perform(get(address)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return body(answer);
  }

  private int status(String address) throws Exception {
    return mvc.perform(get(address)).andReturn().getResponse().getStatus();
  }

  private static String body(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
