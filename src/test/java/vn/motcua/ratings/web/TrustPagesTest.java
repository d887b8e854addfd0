package vn.motcua.ratings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.ratings.Answer;
import vn.motcua.ratings.Face;
import vn.motcua.ratings.Period;
import vn.motcua.ratings.RatingFigures;
import vn.motcua.ratings.RatingWorld;
import vn.motcua.ratings.Rights;
import vn.motcua.shared.UnitId;
import vn.motcua.web.DeskGuest;

/**
 * Whoever could rate in the citizen's place leaves a name or is told of; the citizen can say so.
 */
@MotCuaTest
class TrustPagesTest {
  private static final String TRUST = "/ban-lam-viec/bao-cao/doi-chieu-danh-gia";
  private static final Period QUARTER = Period.parse("2026-Q4").orElseThrow();
  private static int visitor;

  @Autowired MockMvc mvc;
  @Autowired DossierWorld world;
  @Autowired RatingWorld people;
  @Autowired RatingFigures figures;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    visitor++;
  }

  @Test
  void the_slip_leaves_the_desk_once_and_every_other_print_is_an_act_with_a_name()
      throws Exception {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    String slip = page(dossier) + "/giay-tiep-nhan.pdf";
    long before = rights().reprints();
    assertThat(desk(get(slip)).getStatus()).isEqualTo(200);
    clock.advance(Duration.ofMinutes(9));
    assertThat(desk(get(slip)).getStatus()).as("the printer was empty").isEqualTo(200);
    clock.advance(Duration.ofMinutes(1));
    MockHttpServletResponse later = desk(get(slip));
    assertThat(later.getStatus()).isEqualTo(422);
    assertThat(text(later)).contains("Giấy này đã in rồi", "tên người in");
    assertThat(rights().reprints()).isEqualTo(before);
    assertThat(desk(again(dossier)).getStatus()).isEqualTo(302);
    assertThat(desk(get(slip)).getStatus()).isEqualTo(200);
    assertThat(rights().reprints()).isEqualTo(before + 1);
    assertThat(text(desk(get(page(dossier))))).contains("in lại giấy tiếp nhận");
    String leader = text(as("chairman", get("/lanh-dao/danh-gia")));
    assertThat(leader).contains("Giấy tiếp nhận in lại", "Đối chiếu lượt đánh giá");
  }

  @Test
  void when_the_result_went_back_no_slip_is_printed_any_more() throws Exception {
    Dossier dossier = people.returned();
    MockHttpServletResponse refused = desk(get(page(dossier) + "/giay-tiep-nhan.pdf"));
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(text(refused)).contains("Hồ sơ đã xong");
    assertThat(text(desk(get(page(dossier))))).doesNotContain("giay-tiep-nhan.pdf");
    assertThat(desk(again(dossier)).getStatus()).isNotEqualTo(302);
  }

  @Test
  void a_citizen_says_somebody_rated_in_her_place_and_it_is_counted_once_for_the_office()
      throws Exception {
    Dossier dossier = people.returned();
    String slip = "/hs/03169/" + dossier.filing().trackSecret();
    Rights before = rights();
    assertThat(text(citizen(get(slip)))).contains(slip + "/luot-danh-gia");
    assertThat(text(citizen(get(slip + "/luot-danh-gia"))))
        .contains("Tôi chưa đánh giá", "Có người đánh giá thay tôi");
    MockHttpServletResponse nothing = citizen(post(slip + "/luot-danh-gia").with(csrf()));
    assertThat(nothing.getStatus()).isEqualTo(422);
    assertThat(text(nothing)).contains("Xin chọn một trong hai");
    assertThat(say(slip, "NOT_YET")).endsWith("/luot-danh-gia?da-nhan=1");
    assertThat(rights().notYet()).isEqualTo(before.notYet() + 1);
    assertThat(say(slip, "INSTEAD")).endsWith("?da-nhan=1");
    assertThat(say(slip, "INSTEAD")).as("said twice, answered alike").endsWith("?da-nhan=1");
    assertThat(say(slip, "NOT_YET")).endsWith("?da-nhan=1");
    assertThat(rights().notYet()).isEqualTo(before.notYet());
    assertThat(rights().instead()).isEqualTo(before.instead() + 1);
    assertThat(text(citizen(get(slip + "/luot-danh-gia?da-nhan=1")))).contains("Đã ghi nhận");
  }

  @Test
  void who_rated_and_who_did_not_get_the_same_answer_and_keep_the_rating_they_had()
      throws Exception {
    Dossier rated = people.returned();
    people.givenWithTheSlip(rated, Answer.of(Face.CONTENT));
    Dossier silent = people.returned();
    String one = "/hs/03169/" + rated.filing().trackSecret();
    String other = "/hs/03169/" + silent.filing().trackSecret();
    assertThat(say(one, "INSTEAD").replace(one, ""))
        .isEqualTo(say(other, "INSTEAD").replace(other, ""));
    assertThat(page(one)).isEqualTo(page(other));
    // Who says it did not use it up may still rate.
    people.givenWithTheSlip(silent, Answer.of(Face.SO_SO));
  }

  private String page(String slip) throws Exception {
    return text(citizen(get(slip + "/luot-danh-gia?da-nhan=1"))).replace(slip, "");
  }

  @Test
  void of_fewer_than_five_everybody_reads_only_that_there_were_some() throws Exception {
    people.returned();
    people.fold();
    long now = rights().instead();
    for (long n = now; n < 4; n++) {
      say("/hs/03169/" + people.returned().filing().trackSecret(), "INSTEAD");
    }
    assertThat(TrustPage.few(0)).isEqualTo("0");
    assertThat(TrustPage.few(5)).isEqualTo("5");
    String everybody = text(citizen(get("/cong-khai/03169/danh-gia?ky=2026-Q4")));
    if (rights().instead() < 5) {
      assertThat(everybody).contains("1–4");
    }
    assertThat(everybody).contains("có người đánh giá thay");
  }

  @Test
  void a_slip_of_the_last_month_or_of_nobody_says_nothing() throws Exception {
    Dossier old = people.returned();
    clock.set("2026-12-03T08:00");
    String slip = "/hs/03169/" + old.filing().trackSecret();
    assertThat(text(citizen(get(slip)))).doesNotContain("luot-danh-gia");
    assertThat(text(citizen(get(slip + "/luot-danh-gia")))).contains("Đã quá 30 ngày");
    assertThat(
            citizen(post(slip + "/luot-danh-gia").with(csrf()).param("noi", "INSTEAD"))
                .getRedirectedUrl())
        .isNull();
    assertThat(citizen(get("/hs/03169/khongphaibimat123/luot-danh-gia")).getStatus())
        .isEqualTo(404);
  }

  @Test
  void the_leader_reads_the_own_office_the_province_all_of_its_communes_and_nobody_else()
      throws Exception {
    assertThat(text(as("chairman", get(TRUST)))).contains("Đối chiếu lượt đánh giá", "Nà Hỳ");
    assertThat(as("appraiser", get(TRUST)).getStatus()).isEqualTo(404);
    assertThat(text(as("chairman", get(TRUST + "?ky=2026"))))
        .contains("Giấy tiếp nhận in lại", "Chưa đủ 5 hồ sơ trễ");
    assertThat(as("chairman", get(TRUST + "?ky=x")).getStatus()).isEqualTo(200);
  }

  private String say(String slip, String what) throws Exception {
    String to =
        citizen(post(slip + "/luot-danh-gia").with(csrf()).param("noi", what)).getRedirectedUrl();
    return to == null ? "" : to;
  }

  private Rights rights() {
    return figures.rights(new UnitId("03169"), QUARTER);
  }

  private static MockHttpServletRequestBuilder again(Dossier dossier) {
    return post(page(dossier) + "/in-lai").param("phienBan", "1").with(csrf());
  }

  private static String page(Dossier dossier) {
    return "/ban-lam-viec/ho-so/" + dossier.id();
  }

  private MockHttpServletResponse citizen(MockHttpServletRequestBuilder ask) throws Exception {
    String address = "10.8.0." + visitor;
    return mvc.perform(
            ask.with(request -> {
              request.setRemoteAddr(address);
              return request;
            }))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse desk(MockHttpServletRequestBuilder ask) throws Exception {
    return as("intake", ask);
  }

  private MockHttpServletResponse as(String who, MockHttpServletRequestBuilder ask)
      throws Exception {
    return mvc.perform(ask.with(DeskGuest.as(world.the(who)))).andReturn().getResponse();
  }

  private static String text(MockHttpServletResponse response) throws Exception {
    return response.getContentAsString(StandardCharsets.UTF_8);
  }
}
