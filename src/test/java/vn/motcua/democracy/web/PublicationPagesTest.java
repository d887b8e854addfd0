package vn.motcua.democracy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.democracy.DemocracyWorld;
import vn.motcua.shared.Actor;

/** The pages of what is published, as clerk, as Front, as anybody. */
@MotCuaTest
class PublicationPagesTest {
  private static final String DESK = "/ban-lam-viec/dan-chu";

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

  private Map<String, String> budget(String key) {
    return Map.of(
        "khoa", key,
        "muc", "2",
        "ten", "Dự toán ngân sách <b>2027</b>",
        "so", "12/QĐ-UBND",
        "ngay", "2026-11-05",
        "noiDung", "Tổng thu: 12 tỷ đồng.\nTổng chi: 12 tỷ đồng.");
  }

  private static Map<String, String> shown(String how, String place) {
    return Map.of(
        "cach", how, "noi", place, "tuNgay", "2026-11-09", "nguoi", "Cà Thị Nguyệt", "ghiChu", "");
  }

  @Test
  void the_clerk_enters_a_budget_hangs_it_and_everybody_reads_it() {
    Actor clerk = world.clerk();
    String one = visits.taken(clerk, DESK + "/cong-khai", budget(UUID.randomUUID().toString()));
    assertThat(visits.read(clerk, one))
        .contains("Dự toán ngân sách &lt;b&gt;2027&lt;/b&gt;", "12/11/2026", "chậm nhất 12/11/2026")
        .doesNotContain("<b>2027</b>");
    visits.taken(clerk, one + "/noi-cong-khai", shown("BOARD_OFFICE", "Bảng tin trụ sở"));
    assertThat(visits.read(clerk, one)).contains("đang làm, giữ đến 9/12/2026");
    String open = "/co-quan/03169/dan-chu/" + Visits.last(one);
    assertThat(visits.open(null, open).getStatus()).as("not on the page yet").isEqualTo(404);
    visits.taken(clerk, one + "/noi-cong-khai", shown("OWN_PAGE", ""));
    assertThat(visits.read(null, open))
        .contains("Tổng thu: 12 tỷ đồng.", "Bảng tin trụ sở")
        .doesNotContain("Nguyệt", "<b>2027</b>");
    assertThat(visits.read(null, "/co-quan/03169/dan-chu")).contains(open.substring(1));
    assertThat(visits.open(null, "/co-quan/03328/dan-chu/" + Visits.last(one)).getStatus())
        .as("of another commune")
        .isEqualTo(404);
  }

  @Test
  void a_form_sent_twice_and_one_with_mistakes() {
    Actor clerk = world.clerk();
    String key = UUID.randomUUID().toString();
    String one = visits.taken(clerk, DESK + "/cong-khai", budget(key));
    assertThat(visits.taken(clerk, DESK + "/cong-khai", budget(key))).isEqualTo(one);
    String page =
        visits.refused(
            clerk,
            DESK + "/cong-khai",
            Map.of("khoa", key, "muc", "2", "ten", "", "ngay", "hôm qua", "noiDung", "đã gõ"));
    assertThat(page).contains("Xin ghi mục này.", "Xin chọn ngày.", "đã gõ", key);
    String again = visits.refused(clerk, one + "/noi-cong-khai", shown("BOARD_OFFICE", " "));
    assertThat(again).contains("Xin ghi mục này.", "value=\"Cà Thị Nguyệt\"");
  }

  @Test
  void what_hung_there_already_is_said_and_a_mistaken_line_counts_no_more() {
    Actor clerk = world.clerk();
    String one = visits.taken(clerk, DESK + "/cong-khai", budget(UUID.randomUUID().toString()));
    visits.taken(clerk, one + "/noi-cong-khai", shown("BOARD_OFFICE", "Bảng tin"));
    assertThat(visits.refused(clerk, one + "/noi-cong-khai", shown("BOARD_OFFICE", "Bảng tin")))
        .contains("đã được ghi từ ngày ấy");
    String page = visits.read(clerk, one);
    String end = page.substring(page.indexOf(one + "/noi-cong-khai/"));
    end = end.substring(0, end.indexOf('"'));
    assertThat(visits.refused(clerk, end, Map.of("denNgay", "2026-11-08")))
        .contains("Ngày phải từ");
    assertThat(visits.refused(clerk, end, Map.of("denNgay", "2026-11-10", "nham", "co")))
        .as("a mistake has a reason")
        .contains("value=\"2026-11-10\"");
    visits.taken(
        clerk, end, Map.of("denNgay", "2026-11-10", "nham", "co", "viSaoRut", "Bảng khác"));
    assertThat(visits.read(clerk, one)).contains("Lý do: Bảng khác");
    assertThat(visits.read(clerk, one)).contains("ghi nhầm, không tính", "chậm nhất 12/11/2026");
    visits.taken(clerk, one + "/nham", Map.of("lyDo", "Trùng"));
    assertThat(visits.read(clerk, one)).contains("đã ghi nhầm và không tính: Trùng");
    assertThat(visits.read(clerk, DESK)).contains("Đã rút vì ghi nhầm", "Trùng");
    assertThat(visits.refused(clerk, one + "/tro-lai", Map.of("lyDoVe", " ")))
        .contains("Đưa trở lại");
    visits.taken(clerk, one + "/tro-lai", Map.of("lyDoVe", "Không trùng"));
    assertThat(visits.read(clerk, one))
        .contains("rồi đưa trở lại (Không trùng", "chậm nhất 12/11/2026");
  }

  @Test
  void the_front_sees_what_is_due_and_late_and_has_nothing_to_press() {
    world.entered(7, "Danh sách xét hỗ trợ", "2026-10-20");
    for (Actor watcher : List.of(world.front(), world.secretary())) {
      String page = visits.read(watcher, "/giam-sat/dan-chu");
      assertThat(page)
          .contains("Danh sách xét hỗ trợ", "trễ, hạn", "14 nội dung")
          .doesNotContain("/ban-lam-viec/dan-chu", "Ghi một nội dung");
      String one = page.substring(page.indexOf("/giam-sat/dan-chu/cong-khai/"));
      assertThat(visits.read(watcher, one.substring(0, one.indexOf('"'))))
          .contains("Luật yêu cầu")
          .doesNotContain("Ghi một nơi", "<form method=\"post\" action=\"/giam-sat");
    }
    assertThat(visits.read(world.front(), "/giam-sat")).contains("/giam-sat/dan-chu");
  }

  @Test
  void somebody_at_a_desk_reads_and_cannot_enter() {
    assertThat(visits.read(world.desk(), DESK)).doesNotContain("Ghi một nội dung");
    assertThat(
            visits.refused(world.desk(), DESK + "/cong-khai", budget(UUID.randomUUID().toString())))
        .contains("do văn thư");
  }

  @Test
  void the_quarter_is_listed_and_its_reports_are_noted() {
    Actor clerk = world.clerk();
    world.entered(2, "Ngân sách quý hai", "2026-06-25");
    String quarter = DESK + "/quy/2026/2";
    assertThat(visits.read(clerk, quarter))
        .contains("quý 2 năm 2026", "Ngân sách quý hai", "chưa gửi", "/quy/2026/1", "/quy/2026/3");
    assertThat(
            visits.refused(
                clerk,
                quarter + "/bao-cao",
                Map.of("noiNhan", "FRONT", "so", "", "ngay", "2026-07-03")))
        .contains("Xin ghi mục này.");
    visits.taken(
        clerk,
        quarter + "/bao-cao",
        Map.of("noiNhan", "FRONT", "so", "45/BC-UBND", "ngay", "2026-07-03"));
    assertThat(visits.read(world.front(), "/giam-sat/dan-chu/quy/2026/2"))
        .contains("đã gửi, số 45/BC-UBND, ngày 3/7/2026")
        .doesNotContain("Ghi đã gửi");
  }

  @ParameterizedTest
  @CsvSource({
    "/ban-lam-viec/dan-chu/quy/2026/5, 404",
    "/ban-lam-viec/dan-chu/quy/2022/1, 404",
    "/ban-lam-viec/dan-chu/cong-khai/khong-phai-so, 404",
    "/ban-lam-viec/dan-chu/cong-khai/0190a000-0000-7000-8000-000000000001, 404",
    "/co-quan/99999/dan-chu, 404",
    "/co-quan/03169/dan-chu/khong-phai-so, 404",
    "/co-quan/03169/dan-chu, 200",
    "/ban-lam-viec/dan-chu/quy/2023/3, 200",
    "/ban-lam-viec/dan-chu/cong-khai/moi?muc=abc, 200"
  })
  void odd_addresses_are_answered_kindly(String address, int status) {
    assertThat(visits.open(world.clerk(), address).getStatus()).isEqualTo(status);
  }
}
