package vn.motcua.reception.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.reception.ReceptionWorld;
import vn.motcua.reception.Visit;

@MotCuaTest
class ReceptionPagesTest {
  private static final String DESK = "/ban-lam-viec/tiep-cong-dan";
  private static final String OPEN = "/co-quan/03169/tiep-cong-dan";

  @Autowired PageReader pages;
  @Autowired ReceptionWorld world;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("clerk");
  }

  @Test
  void the_desk_says_which_weeks_have_no_day_and_a_planned_one_is_public() throws Exception {
    assertThat(pages.read("clerk", DESK))
        .contains("Những tuần chưa có lịch", "2/11/2026 – 8/11/2026");
    MockHttpServletResponse answer = pages.send("clerk", DESK + "/ngay", plan("2026-11-05"));
    assertThat(answer.getStatus()).isEqualTo(302);
    assertThat(pages.read("clerk", DESK)).doesNotContain("2/11/2026 – 8/11/2026");
    assertThat(pages.publicly(OPEN))
        .contains("thứ Năm 5/11/2026", "Thào A Dế", "Nhà văn hóa bản 2", "Đăng ký gặp ngày 5/11")
        .contains("Những tuần chưa có lịch", "9/11/2026 – 15/11/2026");
  }

  @Test
  void a_plan_that_cannot_be_comes_back_with_what_was_typed() throws Exception {
    Map<String, String> typed = plan("2026-11-05");
    typed.put("tu", "sáng");
    typed.put("noi", "<b>Nhà</b> văn hóa");
    MockHttpServletResponse answer = pages.send("clerk", DESK + "/ngay", typed);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(PageReader.body(answer))
        .contains("Ghi giờ, ví dụ 07:30", "&lt;b>Nhà&lt;/b> văn hóa");
    typed = plan("2026-11-03");
    typed.put("trucTuyen", "co");
    answer = pages.send("clerk", DESK + "/ngay", typed);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(PageReader.body(answer)).contains("ít nhất 5 ngày làm việc");
    assertThat(pages.send("appraiser", DESK + "/ngay", plan("2026-11-05")).getStatus())
        .isEqualTo(422);
  }

  @Test
  void a_visit_is_written_down_receipted_followed_up_and_printed() throws Exception {
    UUID day = world.planned("2026-11-05");
    Visit visit = world.came(day, "Sùng A Chua");
    String base = DESK + "/luot/" + visit.id();
    clock.set("2026-11-05T08:00");
    assertThat(pages.read("clerk", DESK + "/ngay/" + day)).contains("Sùng A Chua", "Chờ tiếp");
    assertThat(pages.read("clerk", base)).contains("Đường vào bản bị sạt", "Ghi nội dung tiếp");
    assertThat(
            pages
                .send("clerk", base + "/bien-nhan", Map.of("taiLieu", "Đơn viết tay", "soBan", "2"))
                .getStatus())
        .isEqualTo(302);
    assertThat(pages.pdf("clerk", base + "/bien-nhan/1.pdf")).isEqualTo("%PDF-");
    Map<String, String> minutes = minutes();
    minutes.put("loiTrinhBay", "");
    MockHttpServletResponse answer = pages.send("clerk", base + "/bien-ban", minutes);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(PageReader.body(answer)).contains("Đi xem trong tuần", "loiTrinhBay-loi");
    assertThat(pages.send("clerk", base + "/bien-ban", minutes()).getStatus()).isEqualTo(302);
    assertThat(pages.pdf("clerk", base + "/bien-ban.pdf")).isEqualTo("%PDF-");
    Map<String, String> task =
        Map.of(
            "viec", "Gạt đoạn đường sạt",
            "nguoiLam", world.the("appraiser").officer().toString(),
            "ngayXong", "2026-11-10");
    assertThat(pages.send("clerk", base + "/viec", task).getStatus()).isEqualTo(302);
    assertThat(pages.read("clerk", base)).contains("Gạt đoạn đường sạt", "Vàng Thị Pà");
    assertThat(pages.publicly(OPEN + "/phieu/" + visit.secret()))
        .contains("Đã tiếp", "Vàng Thị Pà theo dõi, hẹn trả lời ngày 10/11/2026")
        .doesNotContain("Gạt đoạn đường");
    assertThat(pages.read("appraiser", "/ban-lam-viec/viec-da-hua")).contains("Gạt đoạn đường sạt");
    assertThat(pages.read("second appraiser", "/ban-lam-viec/viec-da-hua"))
        .doesNotContain("Gạt đoạn đường sạt");
    clock.set("2026-11-12T08:00");
    assertThat(pages.read("appraiser", "/ban-lam-viec/nhac-viec"))
        .contains("Quá hẹn việc sau tiếp công dân");
    assertThat(pages.read("clerk", DESK + "/so?tu=2026-11-01&den=2026-11-30"))
        .contains("Sùng A Chua, bản Nà Hỳ 2", "Vàng Thị Pà theo dõi");
    assertThat(pages.pdf("clerk", DESK + "/so.pdf?tu=2026-11-01&den=2026-11-30"))
        .isEqualTo("%PDF-");
  }

  @Test
  void a_promise_is_kept_or_passed_on_from_its_page() throws Exception {
    UUID day = world.planned("2026-11-05");
    Visit visit = world.came(day, "Sùng A Chua");
    String base = DESK + "/luot/" + visit.id();
    clock.set("2026-11-05T08:00");
    pages.send("clerk", base + "/bien-ban", minutes());
    pages.send(
        "clerk",
        base + "/viec",
        Map.of(
            "viec", "Gạt đoạn đường sạt",
            "nguoiLam", world.the("appraiser").officer().toString(),
            "ngayXong", "2026-11-10"));
    String list = pages.read("appraiser", "/ban-lam-viec/viec-da-hua");
    String href = list.substring(list.indexOf("/ban-lam-viec/viec-da-hua/"));
    href = href.substring(0, href.indexOf('"'));
    Map<String, String> passed = new HashMap<>();
    passed.put("lan", "1");
    passed.put("nguoiLam", world.the("second appraiser").officer().toString());
    passed.put("ngayXong", "2026-11-20");
    passed.put("lyDo", "");
    assertThat(pages.send("appraiser", href + "/nguoi-lam", passed).getStatus()).isEqualTo(422);
    passed.put("lyDo", "Đi học");
    assertThat(pages.send("appraiser", href + "/nguoi-lam", passed).getStatus()).isEqualTo(302);
    assertThat(pages.response("appraiser", href).getStatus()).isEqualTo(404);
    assertThat(pages.read("second appraiser", href))
        .contains("hẹn lần đầu 10/11/2026", "Lý do: Đi học", "Báo đã làm xong");
    assertThat(pages.send("second appraiser", href + "/ket-qua", Map.of("ketQua", " ")).getStatus())
        .isEqualTo(422);
    assertThat(
            pages.send("second appraiser", href + "/ket-qua", Map.of("ketQua", "Xong")).getStatus())
        .isEqualTo(302);
    assertThat(pages.read("chairman", href)).contains("Đã làm", "Xong");
  }

  @Test
  void a_refusal_in_writing_shows_its_day_and_leaves_the_office_with_a_number() throws Exception {
    UUID day = world.planned("2026-11-05");
    Visit visit = world.came(day, "Sùng A Chua");
    String base = DESK + "/luot/" + visit.id();
    assertThat(pages.read("clerk", base)).doesNotContain("Từ chối tiếp</summary>");
    Map<String, String> refusal =
        Map.of("canCu", "H", "ngayCanCu", "2026-11-02", "lyDoTuChoi", "Đã trả lời tháng 9");
    assertThat(pages.send("chairman", base + "/tu-choi", refusal).getStatus()).isEqualTo(302);
    assertThat(pages.read("chairman", base))
        .contains("Gửi thông báo trước hết ngày 5/11/2026", "Thào A Dế");
    assertThat(pages.pdf("clerk", base + "/tu-choi.pdf")).isEqualTo("%PDF-");
    assertThat(
            pages
                .send(
                    "clerk",
                    base + "/tu-choi/da-gui",
                    Map.of("soThongBao", "15/TB-UBND", "ngayGui", "2026-11-02"))
                .getStatus())
        .isEqualTo(302);
    assertThat(pages.read("clerk", base)).contains("Đã gửi số 15/TB-UBND");
    assertThat(pages.publicly(OPEN + "/phieu/" + visit.secret()))
        .contains("không được tiếp ở đây")
        .doesNotContain("Đã trả lời tháng 9");
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
}
