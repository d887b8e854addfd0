package vn.motcua.democracy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.democracy.DemocracyWorld;

/** The pages on which people are asked: the office's, those who watch, everybody's. */
@MotCuaTest
class ConsultationPagesTest {
  private static final String DESK = "/ban-lam-viec/dan-chu/lay-y-kien";
  private static final String OPEN = "/co-quan/03169/dan-chu/lay-y-kien";

  @Autowired MockMvc mvc;
  @Autowired DemocracyWorld world;
  @Autowired TestClock clock;
  private Visits visits;

  @BeforeEach
  void a_week_into_november() {
    clock.set("2026-11-09T09:00");
    visits = new Visits(mvc);
    world.clerk();
    world.chairman();
  }

  private Map<String, String> form() {
    Map<String, String> form = new HashMap<>();
    form.put("khoa", UUID.randomUUID().toString());
    form.put("muc", "2");
    form.put("ten", "Kế hoạch sử dụng đất <2027>");
    form.put("noiDung", "Chuyển 2 ha đất lúa.");
    form.put("tuNgay", "2026-11-09");
    form.put("denNgay", "2026-11-20");
    form.put("traLoiTruoc", "2026-11-30");
    form.put("nguoi", world.clerk().officer().toString());
    return form;
  }

  private String asked() {
    Map<String, String> form = form();
    form.put("hinhThucWEBSITE", "co");
    form.put("hinhThucCOMMUNITY_MEETING", "co");
    return visits.taken(world.clerk(), DESK, form);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  @Test
  void a_form_without_a_way_comes_back_with_what_was_typed() {
    assertThat(visits.refused(world.clerk(), DESK, form()))
        .contains("Xin chọn ít nhất một hình thức", "Chuyển 2 ha đất lúa.", "&lt;2027&gt;");
  }

  @Test
  void somebody_says_an_opinion_on_a_telephone_and_reads_the_answer_there() {
    String one = asked();
    String open = one.replace(DESK, OPEN);
    assertThat(visits.read(null, OPEN)).contains("&lt;2027&gt;", "đang lấy ý kiến đến 20/11/2026");
    String after =
        visits.taken(
            world.desk(),
            open + "/y-kien",
            Map.of("khoa", key(), "yKien", "Đừng lấy <b>ruộng</b> hai vụ"));
    assertThat(visits.read(null, after))
        .contains("Cơ quan đã nhận ý kiến")
        .doesNotContain("hai vụ");
    String page = visits.read(world.clerk(), one);
    assertThat(page).contains("&lt;b&gt;ruộng", "chưa đọc, chưa đăng", "Đăng cho mọi người đọc");
    String comment = page.substring(page.indexOf(one + "/y-kien/"));
    comment = comment.substring(0, comment.indexOf("/dang"));
    assertThat(visits.refused(world.clerk(), comment + "/dang", Map.of("lyDo", "")))
        .contains("Xin ghi mục này");
    visits.taken(world.clerk(), comment + "/dang", Map.of("dang", "co"));
    assertThat(visits.read(null, open)).contains("hai vụ", "chưa trả lời");
    assertThat(visits.refused(world.clerk(), comment + "/tra-loi", Map.of("traLoi", "Sẽ giữ")))
        .contains("Xin chọn tiếp thu thế nào", "Sẽ giữ");
    visits.taken(
        world.clerk(),
        comment + "/tra-loi",
        Map.of("tiepThu", "ACCEPTED", "traLoi", "Giữ ruộng hai vụ."));
    assertThat(visits.read(null, open)).contains("Tiếp thu", "Giữ ruộng hai vụ.", "Cà Thị Nguyệt");
    assertThat(visits.refused(world.clerk(), one + "/tong-hop", Map.of("tongHop", "Một ý kiến")))
        .contains("Còn đang lấy ý kiến");
    clock.set("2026-11-21T09:00");
    visits.taken(world.clerk(), one + "/tong-hop", Map.of("tongHop", "Một ý kiến, tiếp thu."));
    assertThat(visits.read(null, open))
        .contains("Tổng hợp và giải trình", "Một ý kiến, tiếp thu.", "democracy-comments-accepted");
    assertThat(visits.read(world.clerk(), one)).contains("/cong-khai/moi?muc=11");
    assertThat(visits.open(null, open + "?lang=en").getStatus()).isEqualTo(200);
  }

  @Test
  void those_who_watch_read_the_late_ones_and_can_press_nothing() {
    String one = asked();
    clock.set("2026-12-01T09:00");
    String watched = one.replace("/ban-lam-viec", "/giam-sat");
    assertThat(visits.read(world.front(), "/giam-sat/dan-chu/lay-y-kien"))
        .contains("trễ, hạn giải trình 30/11/2026", "democracy-asked-late")
        .doesNotContain("Ghi một cuộc lấy ý kiến");
    assertThat(visits.read(world.secretary(), watched))
        .doesNotContain("<form method=\"post\" action=\"/giam-sat");
    assertThat(visits.open(world.front(), one).getStatus()).isEqualTo(403);
    assertThat(visits.open(null, one).getStatus()).isEqualTo(302);
    assertThat(visits.open(world.neighbour(), one).getStatus()).isEqualTo(404);
    assertThat(visits.open(null, OPEN.replace("03169", "99999")).getStatus()).isEqualTo(404);
    assertThat(visits.open(null, OPEN + "/khong-co").getStatus()).isEqualTo(404);
  }

  @Test
  void a_flood_from_one_address_is_stopped_and_says_so() {
    String open = asked().replace(DESK, OPEN);
    int last = 0;
    for (int i = 0; i < 12; i++) {
      last =
          visits
              .send(null, open + "/y-kien", Map.of("khoa", key(), "yKien", "Ý kiến " + i))
              .getStatus();
    }
    assertThat(last).isEqualTo(429);
  }
}
