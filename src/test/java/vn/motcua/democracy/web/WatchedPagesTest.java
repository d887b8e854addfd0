package vn.motcua.democracy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.democracy.DemocracyWorld;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Intakes;
import vn.motcua.reporting.web.FigurePages;
import vn.motcua.web.ReadPage;

/** The pages from the figures to one dossier's steps, as the Front reads them. */
@MotCuaTest
class WatchedPagesTest {
  private static final String LIST = "/giam-sat/ho-so";

  @Autowired MockMvc mvc;
  @Autowired DemocracyWorld people;
  @Autowired DossierWorld world;
  @Autowired Dossiers dossiers;
  @Autowired Intakes intakes;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;
  private Visits visits;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    visits = new Visits(mvc);
    people.clerk();
    world.the("intake");
  }

  private String late() {
    Dossier dossier = world.received("Sùng Thị Bí Mật");
    clock.set("2026-11-05T09:00");
    dossiers.handOver(
        world.holderOf(dossier),
        DossierWorld.seen(dossier),
        world.id("head"),
        "Chờ ông Sùng A Kín ở bản Huổi Đáp, điện thoại 0912345678");
    return jdbc.sql("select open_ref from dossier where id = ?")
        .param(dossier.id())
        .query(UUID.class)
        .single()
        .toString();
  }

  @Test
  void the_front_goes_from_the_late_figure_to_the_list_and_to_one_timeline_and_finds_no_name() {
    String ref = late();
    assertThat(visits.read(people.front(), "/giam-sat")).contains(LIST);
    String list = visits.read(people.front(), LIST);
    assertThat(list).contains(ref, "reporting-open-under-way-late", "đang trễ hẹn", "5 hồ sơ");
    String one = visits.read(people.front(), LIST + "/" + ref);
    assertThat(one)
        .contains(ref, "tiếp nhận", "chuyển khâu sau", "đang trễ hẹn")
        .contains("data-figure=\"democracy-timeline-paused\"", "#democracy-timeline-held")
        .contains("Nêu hồ sơ này trong một kiến nghị");
    assertThat(ReadPage.words(one)).contains("Khâu Tiếp nhận giữ 3 ngày", "Thời gian không tính");
    assertThat(FigurePages.undefined(one)).as("numbers without a rule").isEmpty();
    for (String page : List.of(list, one)) {
      assertThat(page)
          .doesNotContain("Bí Mật", "Sùng", "Huổi Đáp", "0912345678", "bản Nà Hỳ 2", "03169-26")
          .doesNotContain("Hoàng Văn Sơn", "Lò Văn Inh");
    }
    assertThat(visits.read(people.secretary(), LIST + "/" + ref))
        .contains("chuyển khâu sau")
        .doesNotContain("Nêu hồ sơ này");
    assertThat(visits.read(people.front(), LIST + "/" + ref + "?lang=en")).contains("handed on");
  }

  @Test
  void the_citizen_reads_that_the_front_looked_and_at_what() {
    String ref = late();
    visits.read(people.front(), LIST + "/" + ref);
    String secret =
        jdbc.sql("select track_secret from dossier where open_ref = ?::uuid")
            .param(ref)
            .query(String.class)
            .single();
    assertThat(visits.read(null, "/hs/03169/" + secret + "/ai-da-xem"))
        .contains("Lò Thị Say", "đã che mọi dữ liệu cá nhân");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?tu=hom-qua&den=2026-11-02",
        "?tu=2026-11-02&den=",
        "?tu=2026-11-03&den=2026-11-02",
        "?tu=2020-01-01&den=2026-11-02",
        "?tu=0001-01-01&den=9999-12-31",
        "?tu=%3Cscript%3E&den=2026-11-02"
      })
  void days_that_make_no_period_are_said_and_the_present_month_is_shown(String asked) {
    var answer = visits.open(people.front(), LIST + asked);
    assertThat(answer.getStatus()).as(asked).isEqualTo(400);
    assertThat(Visits.text(answer))
        .contains("Từ 1/11/2026 đến 2/11/2026")
        .doesNotContain("<script>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?trang=0", "?trang=-3", "?trang=99999999999", "?loai=ALL", "?trang=900"})
  void an_odd_page_or_kind_is_read_as_far_as_it_can_be(String asked) {
    assertThat(visits.open(people.front(), LIST + asked).getStatus()).isEqualTo(200);
  }

  @Test
  void nobody_else_opens_these_pages() {
    String ref = late();
    assertThat(visits.open(people.desk(), LIST).getStatus()).isEqualTo(403);
    assertThat(visits.open(null, LIST + "/" + ref).getStatus()).isEqualTo(302);
    assertThat(visits.open(people.neighbourFront(), LIST + "/" + ref).getStatus()).isEqualTo(404);
    assertThat(visits.open(world.observer(), LIST).getStatus()).isEqualTo(404);
    assertThat(visits.open(people.front(), LIST + "/khong-phai-ma").getStatus()).isEqualTo(404);
  }

  @Test
  void a_month_without_dossiers_says_so_and_shows_no_share() {
    String page = visits.read(people.front(), LIST + "?tu=2024-01-01&den=2024-01-31&loai=LATE");
    assertThat(page).contains("Không có hồ sơ nào trong kỳ").doesNotContain("100 %", "0 %");
  }

  @Test
  void a_remark_names_the_dossier_and_whoever_answers_is_led_to_it() {
    String ref = late();
    String front = "/giam-sat/mat-tran";
    assertThat(visits.read(people.front(), front + "?hoSo=" + ref))
        .contains("Chọn cuộc giám sát để nêu hồ sơ " + ref);
    String session =
        visits.taken(
            people.front(),
            front + "/giam-sat",
            Map.of(
                "khoa", UUID.randomUUID().toString(),
                "hoSo", ref,
                "noiDung", "Hồ sơ trễ",
                "ngay", "2026-11-05",
                "thanhPhan", "Chủ tịch MTTQ",
                "ketQua", "Một hồ sơ trễ ba ngày."));
    assertThat(session).endsWith("?hoSo=" + ref);
    assertThat(visits.read(people.front(), session)).contains("value=\"" + ref + "\"");
    String one = session.substring(0, session.indexOf('?'));
    for (String wrong : List.of("không phải mã", UUID.randomUUID().toString(), "x".repeat(5_000))) {
      assertThat(visits.refused(people.front(), one + "/kien-nghi", remark(wrong)))
          .contains("id=\"hoSo-loi\"");
    }
    visits.taken(people.front(), one + "/kien-nghi", remark(" " + ref + ",\n" + ref + " "));
    assertThat(visits.read(people.front(), one)).contains("/giam-sat/ho-so/" + ref);
    String office = "/ban-lam-viec/dan-chu/mat-tran";
    assertThat(visits.read(people.clerk(), office)).contains(office + "/ho-so/" + ref);
    var led = visits.open(people.clerk(), office + "/ho-so/" + ref);
    assertThat(led.getRedirectedUrl()).startsWith("/ban-lam-viec/ho-so/");
    assertThat(visits.open(people.front(), office + "/ho-so/" + ref).getStatus()).isEqualTo(403);
    assertThat(visits.open(people.neighbour(), office + "/ho-so/" + ref).getStatus())
        .isEqualTo(404);
    assertThat(visits.read(people.clerk(), "/ban-lam-viec/nhac-viec")).contains("Trả lời Mặt trận");
    assertThat(visits.read(people.desk(), "/ban-lam-viec/nhac-viec"))
        .doesNotContain("Trả lời Mặt trận");
  }

  private Map<String, String> remark(String cited) {
    return Map.of(
        "khoa",
        UUID.randomUUID().toString(),
        "kienNghi",
        "Vì sao trễ ba ngày?",
        "hoSo",
        cited,
        "nguoi",
        people.clerk().officer().toString(),
        "han",
        "2026-11-20");
  }
}
