package vn.motcua.democracy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.democracy.DemocracyWorld;

/** The pages of the Front, and of those who owe it answers. */
@MotCuaTest
class SupervisionPagesTest {
  private static final String FRONT = "/giam-sat/mat-tran";
  private static final String OFFICE = "/ban-lam-viec/dan-chu/mat-tran";

  @Autowired MockMvc mvc;
  @Autowired DemocracyWorld world;
  @Autowired TestClock clock;
  private Visits visits;

  @BeforeEach
  void a_week_into_november() {
    clock.set("2026-11-10T09:00");
    visits = new Visits(mvc);
    world.clerk();
    world.chairman();
  }

  private static Map<String, String> session() {
    return new HashMap<>(
        Map.of(
            "khoa", UUID.randomUUID().toString(),
            "ban", "",
            "noiDung", "Hồ sơ đất đai <quý III>",
            "ngay", "2026-11-06",
            "thanhPhan", "Chủ tịch MTTQ",
            "ketQua", "Ba hồ sơ trễ."));
  }

  @Test
  void a_draft_past_its_day_is_told_to_the_front_the_sender_and_the_leader() {
    String key = UUID.randomUUID().toString();
    visits.taken(
        world.clerk(),
        OFFICE + "/phan-bien",
        Map.of(
            "khoa", key,
            "ten", "Dự thảo nội quy chợ phiên",
            "duThao", "Điều 1. Chợ họp thứ Bảy.",
            "truoc", "2026-11-20",
            "ngayTraLoi", "5"));
    assertThat(visits.read(world.front(), "/giam-sat"))
        .as("the Front reads it on its first page from the first day on")
        .contains("Dự thảo đang chờ phản biện", "Dự thảo nội quy chợ phiên")
        .doesNotContain("quá ngày xin phản biện 20/11/2026");
    assertThat(visits.read(world.clerk(), "/ban-lam-viec/nhac-viec"))
        .doesNotContain("Dự thảo nội quy chợ phiên");
    clock.set("2026-11-21T09:00");
    assertThat(visits.read(world.front(), "/giam-sat"))
        .contains("quá ngày xin phản biện 20/11/2026");
    assertThat(visits.read(world.front(), FRONT)).contains("quá ngày xin phản biện 20/11/2026");
    assertThat(visits.read(world.clerk(), OFFICE)).contains("quá ngày xin phản biện 20/11/2026");
    for (vn.motcua.shared.Actor one : List.of(world.clerk(), world.chairman())) {
      assertThat(visits.read(one, "/ban-lam-viec/nhac-viec"))
          .contains("Dự thảo nội quy chợ phiên", OFFICE + "/phan-bien/" + key);
    }
  }

  @Test
  void a_session_leads_to_a_remark_that_is_answered_late_and_everybody_who_watches_sees_it() {
    String one = visits.taken(world.front(), FRONT + "/giam-sat", session());
    String form = visits.read(world.front(), one);
    assertThat(form).contains("Hồ sơ đất đai &lt;quý III&gt;", "Cà Thị Nguyệt");
    assertThat(
            visits.refused(
                world.front(),
                one + "/kien-nghi",
                Map.of("khoa", UUID.randomUUID().toString(), "kienNghi", "Xin lỗi bà con")))
        .contains("Xin chọn cán bộ", "Xin lỗi bà con");
    visits.taken(
        world.front(),
        one + "/kien-nghi",
        Map.of(
            "khoa",
            UUID.randomUUID().toString(),
            "kienNghi",
            "Gửi thư xin lỗi ba hồ sơ.",
            "nguoi",
            world.clerk().officer().toString(),
            "han",
            "2026-11-12"));
    clock.set("2026-11-13T09:00");
    assertThat(visits.read(world.secretary(), FRONT))
        .contains("trễ, hạn 12/11/2026", "Đang trễ trả lời", "democracy-remarks-late")
        .doesNotContain("<textarea", "Gửi một dự thảo");
    assertThat(visits.read(world.chairman(), OFFICE)).contains("trễ, hạn", "Gửi trả lời");
    assertThat(visits.read(world.desk(), OFFICE))
        .contains("trễ, hạn")
        .doesNotContain("Gửi trả lời");
    String page = visits.read(world.clerk(), OFFICE);
    String answer = page.substring(page.indexOf(OFFICE + "/kien-nghi/"));
    answer = answer.substring(0, answer.indexOf('"'));
    assertThat(visits.refused(world.clerk(), answer, Map.of("traLoi", "Đã gửi")))
        .contains("Xin chọn tiếp thu thế nào", "Đã gửi");
    visits.taken(world.clerk(), answer, Map.of("tiepThu", "ACCEPTED", "traLoi", "Đã gửi ba thư."));
    assertThat(visits.read(world.front(), one)).contains("Đã gửi ba thư.", "Tiếp thu");
  }

  @Test
  void a_draft_goes_to_the_front_and_its_criticism_comes_back() {
    Map<String, String> draft =
        new HashMap<>(
            Map.of(
                "khoa", UUID.randomUUID().toString(),
                "ten", "Dự thảo quy chế",
                "duThao", "Điều 1. Phạm vi.",
                "truoc", "2026-11-20",
                "ngayTraLoi", "nhiều"));
    assertThat(visits.refused(world.clerk(), OFFICE + "/phan-bien", draft))
        .contains("từ 1 đến 60", "Điều 1. Phạm vi.");
    draft.put("ngayTraLoi", "5");
    String one = visits.taken(world.clerk(), OFFICE + "/phan-bien", draft);
    assertThat(visits.read(world.clerk(), one)).contains("Chưa có ý kiến phản biện");
    String mine = one.replace(OFFICE, FRONT);
    assertThat(visits.read(world.front(), mine)).contains("Trả lời trong 5 ngày làm việc");
    visits.taken(
        world.front(),
        mine + "/y-kien",
        Map.of("khoa", UUID.randomUUID().toString(), "phanBien", "Chưa rõ ai trả lời."));
    assertThat(visits.read(world.clerk(), one))
        .contains("Chưa rõ ai trả lời.", "trả lời chậm nhất 17/11/2026", "Gửi trả lời");
    assertThat(
            visits.refused(
                world.front(),
                mine + "/y-kien",
                Map.of("khoa", UUID.randomUUID().toString(), "phanBien", "Lần nữa")))
        .contains("đã có phản biện");
  }

  @Test
  void a_leader_who_opens_the_page_of_the_front_writes_nothing_there() {
    assertThat(visits.read(world.chairman(), FRONT)).doesNotContain("Ghi một cuộc giám sát");
    assertThat(visits.refused(world.chairman(), FRONT + "/giam-sat", session()))
        .contains("Việc này do Mặt trận ghi");
    assertThat(visits.open(world.desk(), FRONT).getStatus()).isEqualTo(403);
    assertThat(visits.open(world.front(), OFFICE).getStatus()).isEqualTo(403);
    assertThat(visits.open(null, FRONT).getStatus()).isEqualTo(302);
    assertThat(visits.open(world.front(), FRONT + "/giam-sat/khong-co").getStatus()).isEqualTo(404);
  }
}
