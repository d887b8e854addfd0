package vn.motcua.surveys.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.ratings.Way;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.surveys.Round;
import vn.motcua.surveys.SurveyWorld;
import vn.motcua.web.DeskGuest;

/** Every address of surveys, opened as every role, as a stranger and as an interviewer. */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurveyAddressesTest {
  private static final String WORDS = "<script>alert(1)</script> chờ lâu";

  @Autowired MockMvc mvc;
  @Autowired SurveyWorld people;
  @Autowired DossierWorld world;
  @Autowired TestClock clock;

  private Round ended;
  private Round open;
  private Way way;

  @BeforeAll
  void one_round_has_ended_and_one_is_under_way() {
    world.the("intake");
    people.returned(6);
    ended = people.opened(6);
    Way before = people.interviewer(ended);
    for (int number = 1; number <= 6; number++) {
      people.given(ended, before, number, SurveyWorld.reply(4, WORDS));
    }
    ended = people.ended(ended);
    open = people.opened(6);
    way = people.interviewer(open);
  }

  @BeforeEach
  void tuesday() {
    clock.set("2026-11-03T08:00");
  }

  private List<String> ofTheTeam() {
    return List.of(
        SurveysController.BASE,
        SurveysController.BASE + "/moi",
        SurveysController.BASE + "/" + open.id(),
        SurveysController.BASE + "/" + ended.id(),
        SurveysController.BASE + "/" + ended.id() + "?kiem=03169",
        SurveysController.BASE + "/" + ended.id() + "/ket-qua.csv",
        SurveysController.BASE + "/" + ended.id() + "/ket-qua.xlsx",
        SurveysController.BASE + "/bieu-mau/PKS01",
        SurveysController.BASE + "/bieu-mau/SIPAS");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void nobody_of_the_office_opens_an_address_of_the_team(Role role) throws Exception {
    if (role == Role.FRONT) {
      return;
    }
    Actor officer = new Actor(DossierWorld.NA_HY, world.id("chairman"), "Ai đó", Set.of(role));
    for (String address : ofTheTeam()) {
      assertThat(status(get(address).with(DeskGuest.as(officer))))
          .as("%s as %s", address, role)
          .isIn(403, 404);
    }
    for (String act : acts()) {
      assertThat(status(post(act).with(DeskGuest.as(officer)).with(csrf())))
          .as("POST %s as %s", act, role)
          .isIn(400, 403, 404);
    }
    assertThat(people.again(open).isClosed()).isFalse();
  }

  private List<String> acts() {
    String one = SurveysController.BASE + "/" + open.id();
    return List.of(
        one + "/ket-thuc",
        one + "/dieu-tra-vien?khoa=" + open.id() + "&ten=Ai",
        one + "/dieu-tra-vien/" + open.id() + "/ket-thuc",
        SurveysController.BASE + "?khoa=" + open.id() + "&phieu=SIPAS",
        SurveysController.BASE + "/bieu-mau/PKS01/phien-ban?nguon=x&cau1=x&kieu1=TEXT");
  }

  @Test
  void the_team_opens_all_of_them_and_the_front_only_its_own() throws Exception {
    for (String address : ofTheTeam()) {
      assertThat(status(get(address).with(DeskGuest.as(people.province()))))
          .as(address)
          .isEqualTo(200);
    }
    for (String address : ofTheTeam().subList(2, 7)) {
      assertThat(status(get(address).with(DeskGuest.as(people.front()))))
          .as("%s is the province's", address)
          .isEqualTo(404);
    }
    assertThat(status(get(SurveysController.BASE).with(DeskGuest.as(people.front()))))
        .isEqualTo(200);
    assertThat(
            status(
                get(SurveysController.BASE + "/" + open.id() + "/ket-qua.csv")
                    .with(DeskGuest.as(people.province()))))
        .as("no results before the end")
        .isEqualTo(422);
  }

  @Test
  void a_stranger_is_asked_to_sign_in_and_reads_results_without_words() throws Exception {
    for (String address : ofTheTeam()) {
      assertThat(status(get(address))).as(address).isEqualTo(302);
    }
    String page = text(get("/cong-khai/03169/khao-sat"));
    assertThat(page).contains("100 %", "Khảo sát tháng 11").doesNotContain("chờ lâu", "Vừ Thị");
    assertThat(status(get("/cong-khai/99999/khao-sat"))).isEqualTo(404);
  }

  @Test
  void everybody_reads_that_a_round_was_ended_early_and_how_many_were_never_asked()
      throws Exception {
    String page = text(get("/cong-khai/03169/khao-sat"));
    assertThat(page.replaceAll("<[^>]*>", ""))
        .contains("kết thúc sớm", "2/12/2026", "chưa hỏi được hoặc chưa ai hỏi: 0");
  }

  @Test
  void everybody_reads_that_the_front_handed_the_forms_out_and_drew_nobody() throws Exception {
    String form = text(get(SurveysController.BASE + "/moi").with(DeskGuest.as(people.front())));
    assertThat(form).contains("phát phiếu tay", "Số phiếu phát").doesNotContain("rút thăm ngay");
    Round handed = people.ended(people.opened(people.front(), people.draft(6)));
    String address = SurveysController.BASE + "/" + handed.id();
    for (String page :
        List.of(
            text(get("/cong-khai/03169/khao-sat")),
            text(get(address).with(DeskGuest.as(people.front()))),
            text(get(address + "?kiem=03169").with(DeskGuest.as(people.front()))))) {
      assertThat(page.replaceAll("<[^>]*>", ""))
          .contains("Phiếu do Mặt trận Tổ quốc của xã phát tay", "Số phiếu đã phát: 6");
    }
    assertThat(text(get(address).with(DeskGuest.as(people.front()))))
        .doesNotContain("Rút thăm lại", "hồ sơ trả kết quả từ");
  }

  @Test
  void a_telephone_throws_its_answers_away_for_ended_signs_and_not_for_a_slip_of_the_finger()
      throws Exception {
    Way withdrawn = Way.drawn();
    Cookie old = new Cookie("phong-van", withdrawn.signs());
    assertThat(body(get("/khao-sat/danh-sach").cookie(old))).contains("data-over");
    assertThat(body(get("/khao-sat/danh-sach")))
        .as("the cookie was lost: the signs may still be good")
        .doesNotContain("data-over");
    assertThat(body(post("/khao-sat").param("ma", "abcd efgh 2345").cookie(signs()).with(csrf())))
        .doesNotContain("data-over");
  }

  @Test
  void the_leader_reads_the_words_escaped_and_has_no_form_to_change_anything() throws Exception {
    String page = text(get("/lanh-dao/khao-sat").with(DeskGuest.as(world.the("chairman"))));
    assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>alert");
    assertThat(page.replaceAll("(?s)<header.*?</header>", "")).doesNotContain("<form", "<input");
    assertThat(status(get("/lanh-dao/khao-sat").with(DeskGuest.as(world.the("intake")))))
        .isEqualTo(403);
  }

  @Test
  void without_signs_no_interview_and_an_office_browser_none_even_with_signs() throws Exception {
    List<String> interviews =
        List.of("/khao-sat/danh-sach", "/khao-sat/1", "/khao-sat/danh-sach?xa=03169");
    for (String address : interviews) {
      assertThat(status(get(address))).as(address).isEqualTo(410);
      assertThat(status(get(address).cookie(signs()))).as(address).isEqualTo(200);
      assertThat(status(get(address).cookie(signs()).with(DeskGuest.as(world.the("chairman")))))
          .as("%s with an officer signed in", address)
          .isEqualTo(403);
      assertThat(status(get(address).cookie(signs(), new Cookie("may-co-quan", "2026-10-30"))))
          .as("%s where an officer signed in days ago", address)
          .isEqualTo(403);
    }
    assertThat(status(get("/khao-sat/999999").cookie(signs()))).isEqualTo(404);
  }

  @Test
  void who_is_asked_is_in_no_address_no_list_and_no_cache() throws Exception {
    String list = text(get("/khao-sat/danh-sach").cookie(signs()));
    assertThat(list).doesNotContain("Vừ Thị", way.signs());
    MockHttpServletResponse one =
        mvc.perform(get("/khao-sat/1").cookie(signs())).andReturn().getResponse();
    assertThat(one.getHeader("Cache-Control")).contains("no-store");
    assertThat(one.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(one.getHeader("X-Robots-Tag")).isEqualTo("noindex");
    MockHttpServletResponse entered =
        mvc.perform(post("/khao-sat").param("ma", way.spaced()).with(csrf()))
            .andReturn()
            .getResponse();
    assertThat(entered.getRedirectedUrl()).isEqualTo("/khao-sat/danh-sach");
    assertThat(entered.getHeader("Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "/khao-sat");
  }

  @Test
  void odd_sendings_are_answered_kindly() throws Exception {
    Map<String, Integer> odd =
        Map.of(
            "/khao-sat/1/phieu?khoa=khong",
            404,
            "/khao-sat/1/phieu?khoa=" + open.id(),
            422,
            "/khao-sat/1/phieu?khoa=" + open.id() + "&Q1=9",
            422,
            "/khao-sat/1/phieu?khoa=" + open.id() + "&Q6=" + "a".repeat(2001),
            422,
            "/khao-sat/999999/phieu?khoa=" + open.id() + "&Q1=5",
            404,
            "/khao-sat/999999/khong-gap?viSao=tu-choi",
            409);
    for (Map.Entry<String, Integer> one : odd.entrySet()) {
      assertThat(status(post(one.getKey()).cookie(signs()).with(csrf())))
          .as(one.getKey().substring(0, Math.min(60, one.getKey().length())))
          .isEqualTo(one.getValue());
    }
    assertThat(status(post("/khao-sat/1/phieu?Q1=5").cookie(signs())))
        .as("without a token")
        .isEqualTo(403);
  }

  @Test
  void the_files_hold_sums_and_neither_words_nor_persons() throws Exception {
    String csv =
        text(
            get(SurveysController.BASE + "/" + ended.id() + "/ket-qua.csv")
                .with(DeskGuest.as(people.province())));
    List<String> lines = csv.lines().toList();
    assertThat(lines).hasSize(1 + 5 * 5);
    assertThat(lines.getFirst()).contains("ma_don_vi", "so_luot");
    assertThat(lines.get(4)).contains("03169", "Q1", "Tiếp cận dịch vụ", ",6,", "Hài lòng");
    assertThat(csv).doesNotContain("chờ lâu", "Vừ Thị", "Q6");
  }

  private Cookie signs() {
    return new Cookie("phong-van", way.signs());
  }

  private int status(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse().getStatus();
  }

  private String body(MockHttpServletRequestBuilder request) throws Exception {
    MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(410);
    return answer.getContentAsString();
  }

  private String text(MockHttpServletRequestBuilder request) throws Exception {
    MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
    answer.setCharacterEncoding("UTF-8");
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString();
  }
}
