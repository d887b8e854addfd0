package vn.motcua.democracy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.democracy.DemocracyWorld;
import vn.motcua.documents.Pdf;
import vn.motcua.shared.Actor;

/** The pages of what households decide. */
@MotCuaTest
class VotePagesTest {
  private static final String ALL = "/ban-lam-viec/dan-chu/bieu-quyet";

  @Autowired MockMvc mvc;
  @Autowired DemocracyWorld world;
  @Autowired TestClock clock;
  private Visits visits;

  @BeforeEach
  void a_week_into_november() {
    clock.set("2026-11-10T09:00");
    visits = new Visits(mvc);
    world.clerk();
  }

  private static Map<String, String> road() {
    return new HashMap<>(
        Map.of(
            "khoa", UUID.randomUUID().toString(),
            "muc", "1",
            "ten", "Đóng góp làm đường <i>nội bản</i>",
            "thon", "bản Nà Hỳ 2",
            "soHo", "30",
            "cach", "MEETING",
            "ngay", "2026-11-06"));
  }

  @Test
  void a_road_is_decided_from_the_form_to_the_public_page() {
    Actor clerk = world.clerk();
    String one = visits.taken(clerk, ALL, road());
    assertThat(visits.read(clerk, one)).contains("&lt;i&gt;nội bản", "Ghi hộ tham gia");
    visits.taken(clerk, one + "/tham-gia", Map.of("ho", "1-25"));
    assertThat(visits.refused(clerk, one + "/tham-gia", Map.of("ho", "25")))
        .contains("Hộ số 25 đã tham gia rồi");
    Map<String, String> sums =
        new HashMap<>(
            Map.of(
                "dongY",
                "21",
                "khongDongY",
                "3",
                "yKienKhac",
                "0",
                "khongHopLe",
                "0",
                "chuTri",
                "Lò Văn Pọm",
                "thuKy",
                "Lò Thị Mai",
                "noiDung",
                ""));
    assertThat(visits.refused(clerk, one + "/ket-qua", sums))
        .contains("Cộng lại là 24 phiếu, mà có 25 hộ tham gia", "value=\"Lò Văn Pọm\"");
    sums.put("yKienKhac", "1");
    visits.taken(clerk, one + "/ket-qua", sums);
    assertThat(visits.read(clerk, one))
        .contains("được thông qua", "gửi UBND xã chậm nhất 13/11/2026")
        .contains("25", "Danh sách hộ tham gia không giữ lại")
        .doesNotContain("Ghi hộ tham gia", "1, 2, 3");
    MockHttpServletResponse pdf = visits.open(clerk, one + "/bien-ban.pdf");
    assertThat(pdf.getContentType()).isEqualTo("application/pdf");
    assertThat(Pdf.text(pdf.getContentAsByteArray()).replaceAll("\\s+", " "))
        .as("all but four agreed: minutes with a list would tell what each chose")
        .contains("Số hộ tham gia: 25/", "Danh sách hộ tham gia không giữ lại")
        .doesNotContain("1–25", "1-25");
    String everybody = visits.read(null, "/co-quan/03169/dan-chu");
    assertThat(everybody)
        .contains("Bà con đã quyết định", "&lt;i&gt;nội bản", "democracy-vote-agreed")
        .doesNotContain("Lò Văn Pọm", "1–25", "1, 2, 3");
    visits.taken(clerk, one + "/gui", Map.of("so", "01/BB", "ngayGui", "2026-11-09"));
    clock.set("2026-11-20T09:00");
    assertThat(visits.read(world.front(), one.replace("ban-lam-viec", "giam-sat")))
        .contains("chip late", "chậm nhất 16/11/2026")
        .doesNotContain("<form method=\"post\" action=\"/giam-sat", "bien-ban.pdf");
    visits.taken(
        clerk,
        one + "/tra-loi",
        Map.of("congNhan", "co", "soTraLoi", "9/QĐ", "ngayTraLoi", "2026-11-20", "lyDo", ""));
    assertThat(visits.read(clerk, one)).contains("công nhận, số 9/QĐ");
  }

  @Test
  void on_line_for_a_contribution_is_refused_with_the_article_and_nothing_typed_is_lost() {
    Map<String, String> online = road();
    online.put("cach", "ONLINE");
    online.put("soNguoi", "3");
    online.put("dongYTrucTuyen", "20");
    assertThat(visits.refused(world.clerk(), ALL, online))
        .contains("10/2022/QH15 chỉ cho biểu quyết trực tuyến", "value=\"bản Nà Hỳ 2\"");
    Map<String, String> empty = Map.of("khoa", UUID.randomUUID().toString(), "muc", "1");
    assertThat(visits.refused(world.clerk(), ALL, empty))
        .contains("Xin ghi mục này.", "Xin ghi tổng số hộ", "Xin chọn ngày.");
  }

  @Test
  void an_open_vote_is_not_on_the_public_page_and_its_minutes_are_not_there() {
    Map<String, String> road = road();
    road.put("ten", "Chưa kiểm phiếu xong");
    String one = visits.taken(world.clerk(), ALL, road);
    assertThat(visits.read(null, "/co-quan/03169/dan-chu")).doesNotContain("Chưa kiểm phiếu xong");
    assertThat(visits.open(world.clerk(), one + "/bien-ban.pdf").getStatus()).isEqualTo(404);
    assertThat(visits.open(world.neighbour(), one).getStatus()).isEqualTo(404);
    assertThat(visits.read(world.secretary(), "/giam-sat/dan-chu/bieu-quyet"))
        .contains("Chưa kiểm phiếu xong", "từ 2/3 tổng số hộ trở lên")
        .doesNotContain("/bieu-quyet/moi");
  }
}
