package vn.motcua.reception.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.reception.ReceptionWorld;
import vn.motcua.web.ReadPage;

@MotCuaTest
class DialoguePagesTest {
  private static final String DESK = "/ban-lam-viec/doi-thoai";
  private static final String OPEN = "/co-quan/03169/doi-thoai";

  @Autowired PageReader pages;
  @Autowired ReceptionWorld world;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("clerk");
  }

  @Test
  void a_question_waits_until_it_was_read_and_the_asker_stays_unnamed() throws Exception {
    String id = announced();
    MockHttpServletResponse sent =
        pages.outside(
            "10.2.0.1",
            OPEN + "/" + id + "/cau-hoi",
            Map.of("cauHoi", "Nhà <b>ông Chua</b> chưa có nước", "nguoiHoi", "Sùng A Chua"));
    assertThat(sent.getStatus()).isEqualTo(302);
    String told = pages.publicly(String.valueOf(sent.getRedirectedUrl()));
    assertThat(ReadPage.words(told))
        .contains("Đã nhận câu hỏi số 1", "1 câu hỏi đang chờ xem", "Câu hỏi và trả lời (0)")
        .doesNotContain("ông Chua", "Sùng A Chua");
    assertThat(told)
        .contains("data-figure=\"reception-questions-waiting\"")
        .contains("data-figure=\"reception-questions-shown\"");
    assertThat(pages.read("clerk", DESK + "/" + id))
        .contains("data-figure=\"reception-questions\"")
        .contains("Nhà &lt;b&gt;ông Chua&lt;/b&gt; chưa có nước", "Sùng A Chua");
    String question = question(id);
    assertThat(
            pages
                .send("clerk", question + "/dang", Map.of("loiDang", "Bao giờ bản 2 có nước?"))
                .getStatus())
        .isEqualTo(302);
    assertThat(pages.publicly(OPEN + "/" + id))
        .contains("Bao giờ bản 2 có nước?", "Sẽ trả lời tại buổi đối thoại")
        .doesNotContain("ông Chua", "Sùng A Chua");
    clock.set("2026-11-25T08:00");
    assertThat(ReadPage.words(pages.publicly(OPEN + "/" + id)))
        .contains("Chưa trả lời, đã 15 ngày");
    assertThat(
            pages
                .send("clerk", question + "/tra-loi", Map.of("lan", "0", "traLoi", "Tháng 12"))
                .getStatus())
        .isEqualTo(302);
    assertThat(pages.publicly(OPEN + "/" + id))
        .contains("Tháng 12", "Cà Thị Hương trả lời")
        .doesNotContain("Chưa trả lời");
    pages.send(
        "clerk",
        question + "/tra-loi",
        Map.of("lan", "1", "traLoi", "Tháng 1", "lyDoSua", "Nhà thầu chậm"));
    String mended = pages.publicly(OPEN + "/" + id);
    assertThat(mended).contains("data-figure=\"reception-answer-mended\"");
    assertThat(ReadPage.words(mended))
        .contains("Tháng 1", "Tháng 12", "Nhà thầu chậm", "đã sửa 1 lần");
  }

  @Test
  void a_question_not_shown_leaves_its_reason_in_public() throws Exception {
    String id = announced();
    pages.outside("10.2.0.2", OPEN + "/" + id + "/cau-hoi", Map.of("cauHoi", "Việc riêng của tôi"));
    String question = question(id);
    MockHttpServletResponse answer =
        pages.send("clerk", question + "/dang", Map.of("khongDang", "co", "lyDoKhongDang", ""));
    assertThat(answer.getStatus()).isEqualTo(422);
    pages.send(
        "clerk",
        question + "/dang",
        Map.of("khongDang", "co", "lyDoKhongDang", "Việc riêng, đã hướng dẫn hòa giải"));
    String open = pages.publicly(OPEN + "/" + id);
    assertThat(open).contains("data-figure=\"reception-questions-hidden\"");
    assertThat(ReadPage.words(open))
        .contains("1 câu hỏi không đăng", "Việc riêng, đã hướng dẫn hòa giải")
        .doesNotContain("Việc riêng của tôi");
  }

  @Test
  void a_promise_that_is_overdue_stands_in_public_and_on_the_leaders_day() throws Exception {
    String id = announced();
    clock.set("2026-11-10T10:00");
    Map<String, String> promise =
        Map.of(
            "viec", "Đấu nước cho bản 2",
            "nguoiLam", world.the("appraiser").officer().toString(),
            "ngayXong", "2026-11-20",
            "choCauHoi", "");
    assertThat(pages.send("clerk", DESK + "/" + id + "/viec", promise).getStatus()).isEqualTo(302);
    assertThat(pages.publicly(OPEN + "/" + id))
        .contains("Đấu nước cho bản 2", "Vàng Thị Pà làm, xong trước 20/11/2026", "Đang làm");
    clock.set("2026-11-23T08:00");
    assertThat(ReadPage.words(pages.publicly(OPEN + "/" + id))).contains("Quá hẹn 3 ngày");
    assertThat(pages.publicly(OPEN)).contains("Việc đã hứa mà quá hẹn", "Đấu nước cho bản 2");
    assertThat(pages.read("chairman", "/lanh-dao"))
        .contains("Quá hẹn bên ngoài hồ sơ", "Đấu nước cho bản 2");
    assertThat(pages.read("chairman", "/ban-lam-viec/nhac-viec"))
        .contains("Quá hẹn việc đã hứa ở buổi đối thoại");
  }

  @Test
  void one_address_that_floods_the_questions_is_slowed_down() throws Exception {
    String id = announced();
    int last = 0;
    for (int i = 0; i <= PublicPosts.AT_ONCE; i++) {
      last =
          pages
              .outside("10.2.0.9", OPEN + "/" + id + "/cau-hoi", Map.of("cauHoi", "câu " + i))
              .getStatus();
    }
    assertThat(last).isEqualTo(429);
  }

  @Test
  void mistakes_come_back_with_what_was_typed_and_nonsense_is_not_found() throws Exception {
    Map<String, String> typed = plan();
    typed.put("noi", "");
    MockHttpServletResponse answer = pages.send("clerk", DESK, typed);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(PageReader.body(answer)).contains("Cần điền mục này", "Nước sạch");
    String id = announced();
    answer = pages.outside("10.2.0.3", OPEN + "/" + id + "/cau-hoi", Map.of("cauHoi", " "));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(pages.status(OPEN + "/khong-co")).isEqualTo(404);
    assertThat(pages.status("/co-quan/03328/doi-thoai/" + id)).isEqualTo(404);
    assertThat(pages.response("clerk (Thanh Nưa)", DESK + "/" + id).getStatus()).isEqualTo(404);
    assertThat(pages.read("appraiser", DESK + "/" + id)).doesNotContain("Đăng hay không đăng");
    assertThat(pages.publicly("/co-quan/03169")).contains("/co-quan/03169/doi-thoai");
  }

  private String announced() throws Exception {
    MockHttpServletResponse answer = pages.send("clerk", DESK, plan());
    assertThat(answer.getStatus()).isEqualTo(302);
    return String.valueOf(answer.getRedirectedUrl()).replace(DESK + "/", "");
  }

  private String question(String dialogue) throws Exception {
    String page = pages.read("clerk", DESK + "/" + dialogue);
    int at = page.indexOf("/cau-hoi/") + "/cau-hoi/".length();
    return DESK + "/" + dialogue + "/cau-hoi/" + page.substring(at, at + 36);
  }

  private Map<String, String> plan() {
    return new HashMap<>(
        Map.of(
            "tieuDe", "Nước sạch và đường bản",
            "doiTuong", "PEOPLE",
            "ngay", "2026-11-10",
            "tu", "08:00",
            "noi", "Nhà văn hóa bản 2",
            "chuTri", world.the("chairman").officer().toString()));
  }

  /** What is read on a page: numbers carry their definition, which parts the words. */
}
