package vn.motcua.ratings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import vn.motcua.ratings.RatingWorld;
import vn.motcua.ratings.Ratings;
import vn.motcua.ratings.Way;
import vn.motcua.web.DeskGuest;
import vn.motcua.web.ReadPage;

/** The citizen's form from the sheet to the thanks, and every browser that must not use it. */
@MotCuaTest
class RatingPagesTest {
  private static final Pattern SIGNS = Pattern.compile("class=\"signs\">([a-z2-9 ]{14})<");
  private static int visitor;

  @Autowired MockMvc mvc;
  @Autowired DossierWorld world;
  @Autowired RatingWorld people;
  @Autowired Ratings ratings;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    visitor++;
  }

  @Test
  void the_officer_prints_the_sheet_from_the_dossiers_page_and_the_citizen_rates_with_it()
      throws Exception {
    Dossier dossier = people.returned();
    assertThat(officer(get(page(dossier)))).contains("Mời bà con đánh giá", sheet(dossier));
    String sheet = officer(post(sheet(dossier)).with(csrf()));
    assertThat(sheet)
        .contains("Quét mã bằng điện thoại", "class=\"qr\"", "đến hết ngày 2/12/2026")
        .doesNotContain(dossier.code(), "Vừ Thị Mỷ");
    Matcher signs = SIGNS.matcher(sheet);
    assertThat(signs.find()).isTrue();
    String way = signs.group(1).replace(" ", "");
    assertThat(text(citizen(get("/danh-gia/" + way))))
        .contains("Bà con thấy thế nào?", "Hài lòng", "Bình thường", "Chưa hài lòng")
        .doesNotContain("checked", dossier.code(), dossier.id().toString(), "Vừ Thị Mỷ")
        .doesNotContain("lời xin lỗi");
    MockHttpServletResponse sent =
        citizen(send(way).param("mat", "CONTENT").param("lyDo", "QUICK", "KIND"));
    assertThat(sent.getRedirectedUrl()).isEqualTo("/danh-gia/cam-on");
    assertThat(text(citizen(get("/danh-gia/cam-on")))).contains("Cảm ơn bà con");
    assertThat(ReadPage.words(officer(get(page(dossier)))))
        .contains("Đã in 1 tờ mời")
        .doesNotContain("đã đánh giá rồi", way);
  }

  @Test
  void who_has_the_slip_rates_from_the_tracking_page() throws Exception {
    Dossier dossier = people.returned();
    String slip = "/hs/03169/" + dossier.filing().trackSecret();
    assertThat(text(citizen(get(slip)))).contains("Bà con thấy thế nào?", slip + "/danh-gia");
    MockHttpServletResponse form = citizen(post(slip + "/danh-gia").with(csrf()));
    assertThat(text(form)).contains("Bà con thấy thế nào?");
    assertThat(form.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(form.getHeader("Cache-Control")).contains("no-store");
    assertThat(citizen(post("/hs/03169/khongphaibimat123/danh-gia").with(csrf())).getStatus())
        .isEqualTo(404);
    assertThat(citizen(post("/hs/xx/abc/danh-gia").with(csrf())).getStatus()).isEqualTo(404);
  }

  @Test
  void an_unfinished_dossier_has_no_button_and_no_form() throws Exception {
    Dossier waiting = world.received("Vừ Thị Mỷ");
    String slip = "/hs/03169/" + waiting.filing().trackSecret();
    assertThat(text(citizen(get(slip)))).doesNotContain(slip + "/danh-gia");
    assertThat(text(citizen(post(slip + "/danh-gia").with(csrf()))))
        .contains("Mã này không dùng được nữa");
    assertThat(officer(get(page(waiting)))).doesNotContain("to-moi-danh-gia");
    assertThat(as("intake", post(sheet(waiting)).with(csrf())).getStatus()).isEqualTo(422);
  }

  @Test
  void a_way_used_twice_gives_the_same_form_and_thanks_so_that_nobody_learns_it_was_used()
      throws Exception {
    String used = people.printed(people.returned()).signs();
    String fresh = people.printed(people.returned()).signs();
    assertThat(citizen(send(used).param("mat", "CONTENT")).getStatus()).isEqualTo(302);
    assertThat(form(used)).isEqualTo(form(fresh));
    assertThat(citizen(send(used).param("mat", "NOT_CONTENT")).getRedirectedUrl())
        .isEqualTo("/danh-gia/cam-on");
    assertThat(text(citizen(get("/danh-gia/cam-on")))).contains("lượt đầu tiên");
  }

  /** The form as the citizen sees it, without its way and its token. */
  private String form(String way) throws Exception {
    return text(citizen(get("/danh-gia/" + way)))
        .replace(way, "")
        .replaceAll("name=\"_csrf\"[^>]*>", "");
  }

  @Test
  void a_way_too_old_or_mistyped_is_told_kindly_and_alike() throws Exception {
    String old = people.printed(people.returned()).signs();
    MockHttpServletResponse never =
        citizen(get("/danh-gia/" + Way.typed("abcdefgh2345").orElseThrow().signs()));
    clock.set("2026-12-03T08:00");
    MockHttpServletResponse late = citizen(send(old).param("mat", "CONTENT"));
    for (MockHttpServletResponse one : new MockHttpServletResponse[] {never, late}) {
      assertThat(one.getStatus()).isEqualTo(410);
      assertThat(text(one)).contains("Mã này không dùng được nữa", "Xin xem lại mã");
    }
  }

  @Test
  void looking_and_prefetching_use_nothing_up() throws Exception {
    String way = people.printed(people.returned()).signs();
    for (int n = 0; n < 4; n++) {
      assertThat(citizen(get("/danh-gia/" + way)).getStatus()).isEqualTo(200);
    }
    assertThat(citizen(send(way).param("mat", "SO_SO")).getStatus()).isEqualTo(302);
  }

  @Test
  void at_the_kiosk_the_signs_are_typed_and_stand_in_no_address() throws Exception {
    Way way = people.printed(people.returned());
    assertThat(text(citizen(get("/danh-gia")))).contains("Mã trên tờ mời");
    MockHttpServletResponse form =
        citizen(post("/danh-gia/ma").with(csrf()).param("ma", way.spaced()));
    assertThat(form.getStatus()).isEqualTo(200);
    assertThat(text(form)).contains("Bà con thấy thế nào?");
    assertThat(text(citizen(post("/danh-gia/ma").with(csrf()).param("ma", ""))))
        .contains("Xin gõ mã trên tờ mời");
    assertThat(citizen(post("/danh-gia/ma").with(csrf()).param("ma", "x".repeat(9000))).getStatus())
        .isEqualTo(410);
  }

  @Test
  void without_a_face_nothing_is_used_up_and_nothing_typed_is_lost() throws Exception {
    String way = people.printed(people.returned()).signs();
    MockHttpServletResponse wrong =
        citizen(
            send(way).param("lyDo", "LONG_WAIT").param("loi", "<b>chờ</b> lâu").param("c6", "1"));
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(text(wrong))
        .contains("Xin bà con chọn một khuôn mặt", "&lt;b&gt;chờ&lt;/b&gt; lâu")
        .containsPattern("value=\"LONG_WAIT\" checked")
        .containsPattern("<details class=\"card\" open>")
        .doesNotContain("<b>chờ</b>");
    MockHttpServletResponse tooLong =
        citizen(send(way).param("mat", "CONTENT").param("loi", "à".repeat(2001)));
    assertThat(tooLong.getStatus()).isEqualTo(422);
    assertThat(text(tooLong)).contains("2001");
    assertThat(citizen(send(way).param("mat", "CONTENT")).getStatus()).isEqualTo(302);
  }

  @Test
  void nonsense_in_the_form_is_left_out() throws Exception {
    String way = people.printed(people.returned()).signs();
    assertThat(
            citizen(
                    send(way)
                        .param("mat", "CONTENT", "NOT_CONTENT")
                        .param("lyDo", "GOSSIP", "QUICK")
                        .param("c4", "7")
                        .param("c8", "1")
                        .param("c1", "2")
                        .param("c7", "MAYBE")
                        .param("xinLoi", "YES")
                        .param("loi", "\u0000"))
                .getStatus())
        .isEqualTo(302);
  }

  @Test
  void an_officers_browser_is_refused_for_thirty_days_whoever_uses_it() throws Exception {
    String way = people.printed(people.returned()).signs();
    Cookie office = new Cookie("may-co-quan", "2026-11-02");
    for (MockHttpServletRequestBuilder ask :
        new MockHttpServletRequestBuilder[] {
          get("/danh-gia"),
          get("/danh-gia/" + way),
          post("/danh-gia/ma").with(csrf()).param("ma", way),
          send(way).param("mat", "CONTENT"),
          post("/hs/03169/" + people.returned().filing().trackSecret() + "/danh-gia").with(csrf())
        }) {
      MockHttpServletResponse refused = citizen(ask.cookie(office));
      assertThat(refused.getStatus()).isEqualTo(403);
      assertThat(text(refused)).contains("Máy này của cán bộ", "điện thoại của mình");
    }
    clock.set("2026-12-02T08:00");
    assertThat(citizen(get("/danh-gia").cookie(office)).getStatus()).isEqualTo(403);
    clock.set("2026-12-03T08:00");
    assertThat(citizen(get("/danh-gia").cookie(office)).getStatus()).isEqualTo(200);
    assertThat(citizen(get("/danh-gia").cookie(new Cookie("may-co-quan", "xx"))).getStatus())
        .isEqualTo(403);
  }

  @Test
  void somebody_signed_in_is_refused_even_without_the_cookie() throws Exception {
    String way = people.printed(people.returned()).signs();
    for (String who : new String[] {"intake", "chairman", "appraiser"}) {
      assertThat(as(who, get("/danh-gia/" + way)).getStatus()).isEqualTo(403);
      assertThat(as(who, send(way).param("mat", "CONTENT")).getStatus()).isEqualTo(403);
    }
    assertThat(ratings.asked(Way.typed(way).orElseThrow())).isPresent();
  }

  @Test
  void only_who_receives_returns_or_leads_prints_and_only_for_their_own_commune() throws Exception {
    Dossier dossier = people.returned();
    assertThat(as("appraiser", post(sheet(dossier)).with(csrf())).getStatus()).isEqualTo(404);
    assertThat(as("intake (Thanh Nưa)", post(sheet(dossier)).with(csrf())).getStatus())
        .isEqualTo(404);
    assertThat(as("intake", post(sheet(dossier))).getStatus()).as("forged").isEqualTo(403);
    assertThat(as("intake", get(sheet(dossier))).getStatus()).as("a look").isNotEqualTo(200);
  }

  @Test
  void guessing_comes_to_an_end() throws Exception {
    int last = 0;
    for (int guess = 0; guess < 30 && last != 429; guess++) {
      last =
          citizen(get("/danh-gia/" + "abcdefgh23%02d".formatted(guess).replaceAll("[01]", "z")))
              .getStatus();
    }
    assertThat(last).isEqualTo(429);
    String neighbour = people.printed(people.returned()).signs();
    assertThat(citizen(get("/danh-gia/" + neighbour)).getStatus())
        .as("the hall has one address: who comes with a sheet is not kept waiting by a guesser")
        .isEqualTo(200);
    assertThat(citizen(send(neighbour).param("mat", "CONTENT")).getStatus()).isEqualTo(302);
    Dossier slip = people.returned();
    assertThat(
            citizen(post("/hs/03169/" + slip.filing().trackSecret() + "/danh-gia").with(csrf()))
                .getStatus())
        .isEqualTo(200);
    assertThat(citizen(post("/hs/03169/khongphaibimat123/danh-gia").with(csrf())).getStatus())
        .isEqualTo(429);
    assertThat(citizen(get("/danh-gia")).getStatus()).isEqualTo(200);
  }

  @Test
  void a_hall_full_of_people_behind_one_address_rates_within_a_minute() throws Exception {
    for (int n = 0; n < 60; n++) {
      assertThat(citizen(get("/danh-gia")).getStatus()).as("visitor %s", n).isEqualTo(200);
    }
  }

  private MockHttpServletRequestBuilder send(String way) {
    return post("/danh-gia").with(csrf()).param("ma", way);
  }

  private static String page(Dossier dossier) {
    return "/ban-lam-viec/ho-so/" + dossier.id();
  }

  private static String sheet(Dossier dossier) {
    return page(dossier) + "/to-moi-danh-gia";
  }

  /** Each story's citizen comes from an address of their own: guesses are counted by address. */
  private MockHttpServletResponse citizen(MockHttpServletRequestBuilder ask) throws Exception {
    String address = "10.7.0." + visitor;
    return mvc.perform(
            ask.with(request -> {
              request.setRemoteAddr(address);
              return request;
            }))
        .andReturn()
        .getResponse();
  }

  private String officer(MockHttpServletRequestBuilder ask) throws Exception {
    return text(as("intake", ask));
  }

  private MockHttpServletResponse as(String who, MockHttpServletRequestBuilder ask)
      throws Exception {
    return mvc.perform(ask.with(DeskGuest.as(world.the(who)))).andReturn().getResponse();
  }

  private static String text(MockHttpServletResponse response) throws Exception {
    return response.getContentAsString(StandardCharsets.UTF_8);
  }
}
