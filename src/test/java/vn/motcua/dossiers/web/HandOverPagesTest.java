package vn.motcua.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Questions;
import vn.motcua.dossiers.Stage;
import vn.motcua.web.DeskGuest;
import vn.motcua.web.ReadPage;

/** Many dossiers given over in one go, and a leader's question, through the pages. */
@MotCuaTest
class HandOverPagesTest {
  private static final String GIVE = "/ban-lam-viec/ban-giao";

  @Autowired MockMvc mvc;
  @Autowired DossierWorld world;
  @Autowired Questions questions;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
    world.the("intake");
  }

  @Test
  void the_list_lets_the_holder_choose_and_the_form_shows_what_was_chosen() throws Exception {
    Dossier dossier = appraising();
    assertThat(read("appraiser", "/ban-lam-viec"))
        .contains("name=\"hs\" value=\"" + dossier.id() + "\"", "Bàn giao hồ sơ đã chọn");
    String form = read("appraiser", GIVE + "?hs=" + dossier.id());
    assertThat(form)
        .contains(seen(dossier), "Giàng A Páo", "#dossiers-give-takes")
        .doesNotContain(">Cà Thị Hương");
    assertThat(ReadPage.words(form)).contains("nhận được 1/1, đang giữ");
  }

  @Test
  void somebody_without_the_right_chooses_nothing_in_the_units_list() throws Exception {
    Dossier dossier = appraising();
    assertThat(read("clerk", "/ban-lam-viec?xem=ca-don-vi"))
        .contains(dossier.id().toString())
        .doesNotContain("name=\"hs\"");
    assertThat(read("head", "/ban-lam-viec?xem=ca-don-vi")).contains("name=\"hs\"");
    assertThat(ReadPage.words(read("clerk", GIVE + "?hs=" + dossier.id())))
        .contains("1 hồ sơ không do ông/bà giữ", "Chưa chọn hồ sơ nào");
  }

  @Test
  void an_empty_choice_says_how_to_choose() throws Exception {
    assertThat(read("appraiser", GIVE)).contains("Chưa chọn hồ sơ nào", "Về danh sách");
  }

  @Test
  void all_go_and_the_list_says_how_many() throws Exception {
    mvc.perform(give("appraiser", List.of(appraising(), appraising()), "Nghỉ phép"))
        .andExpect(redirectedUrl("/ban-lam-viec?da-giao=2"));
    assertThat(ReadPage.words(read("appraiser", "/ban-lam-viec?da-giao=2")))
        .contains("Đã bàn giao 2 hồ sơ");
  }

  @Test
  void the_overtaken_one_is_told_with_its_new_state_and_the_reason_typed_stays() throws Exception {
    Dossier stays = appraising();
    Dossier goes = appraising();
    Dossier moved = world.next(stays);
    String answer = answer(give("chairman", List.of(stays, goes), "Chị Pà nghỉ ốm"), 409);
    assertThat(ReadPage.words(answer)).contains("Đã bàn giao 1 hồ sơ, 1 hồ sơ còn lại chưa giao");
    assertThat(answer)
        .contains(
            "data-figure=\"dossiers-give-given\"",
            "data-figure=\"dossiers-give-left\"",
            stays.code(),
            "đã có người khác xử lý",
            "Chị Pà nghỉ ốm",
            moved.id() + ":" + moved.version())
        .doesNotContain(seen(goes));
    assertThat(world.found(goes.id()).holder()).isEqualTo(world.id("second appraiser"));
  }

  @Test
  void without_a_reason_nothing_goes_and_the_choice_stays() throws Exception {
    Dossier dossier = appraising();
    assertThat(answer(give("appraiser", List.of(dossier), "  "), 422))
        .contains("Xin ghi lý do", seen(dossier));
    assertThat(world.found(dossier.id()).version()).isEqualTo(dossier.version());
  }

  @Test
  void a_choice_no_page_ever_offered_is_not_found() throws Exception {
    for (String forged : List.of("abc", appraising().id() + "", "1:2", "x:y", ":")) {
      mvc.perform(
              post(GIVE)
                  .param("hs", forged)
                  .param("nguoiNhan", world.id("second appraiser").toString())
                  .param("loi", "Nghỉ phép")
                  .with(DeskGuest.as(world.the("appraiser")))
                  .with(csrf()))
          .andExpect(status().isNotFound());
    }
    mvc.perform(
            get(GIVE + "?hs=" + appraising().id())
                .with(DeskGuest.as(world.the("appraiser (Thanh Nưa)"))))
        .andExpect(status().isNotFound());
  }

  @Test
  void a_leader_asks_with_one_click_and_reads_the_answer_beside_the_reminders() throws Exception {
    Dossier dossier = appraising();
    mvc.perform(
            post(ask(dossier))
                .param("ve", "nhac-viec")
                .with(DeskGuest.as(world.the("chairman")))
                .with(csrf()))
        .andExpect(redirectedUrl("/ban-lam-viec/nhac-viec"));
    assertThat(read("appraiser", "/ban-lam-viec/nhac-viec"))
        .contains("Lãnh đạo hỏi, chờ ông/bà trả lời", "có kịp hẹn không", dossier.id() + "");
    assertThat(read("appraiser", page(dossier))).contains(page(dossier) + "/tra-loi");
    assertThat(read("head", page(dossier))).doesNotContain("/tra-loi", "/cau-hoi\"");
    Dossier now = world.found(dossier.id());
    mvc.perform(reply("appraiser", now, "Kịp, mai ký")).andExpect(redirectedUrl(page(dossier)));
    assertThat(read("chairman", "/ban-lam-viec/nhac-viec")).contains("Kịp, mai ký");
    assertThat(read("appraiser", "/ban-lam-viec/nhac-viec")).doesNotContain(dossier.id() + "");
  }

  @Test
  void an_address_to_go_back_to_is_one_of_ours_or_none() throws Exception {
    Dossier dossier = appraising();
    mvc.perform(
            post(ask(dossier))
                .param("ve", "https://elsewhere.example")
                .with(DeskGuest.as(world.the("chairman")))
                .with(csrf()))
        .andExpect(redirectedUrl(page(dossier)));
  }

  @Test
  void a_second_question_or_an_empty_answer_is_refused_and_the_words_stay() throws Exception {
    Dossier dossier = appraising();
    Dossier asked = questions.ask(world.the("chairman"), dossier.id(), "Vướng ở đâu?");
    String again =
        answer(
            post(ask(dossier))
                .param("loi", "Sao chưa trả lời?")
                .with(DeskGuest.as(world.the("chairman")))
                .with(csrf()),
            422);
    assertThat(again).contains("đang có một câu hỏi chờ trả lời", "Sao chưa trả lời?");
    assertThat(answer(reply("appraiser", asked, " "), 422)).contains("Xin viết vài chữ");
    assertThat(answer(reply("head", asked, "Tôi trả lời thay"), 422))
        .contains("chỉ người giữ mới làm được", "Tôi trả lời thay");
  }

  @Test
  void an_answer_somebody_overtook_keeps_its_words() throws Exception {
    Dossier asked = questions.ask(world.the("chairman"), appraising().id(), "");
    world.next(asked);
    assertThat(answer(reply("appraiser", asked, "Mai ký"), 422)).contains("Mai ký");
  }

  private Dossier appraising() {
    return world.until(world.received("Vừ Thị Mỷ"), Stage.APPRAISING);
  }

  private static String seen(Dossier dossier) {
    return dossier.id() + ":" + dossier.version();
  }

  private static String page(Dossier dossier) {
    return "/ban-lam-viec/ho-so/" + dossier.id();
  }

  private static String ask(Dossier dossier) {
    return page(dossier) + "/cau-hoi";
  }

  private MockHttpServletRequestBuilder reply(String who, Dossier seen, String words) {
    return post(page(seen) + "/tra-loi")
        .param("phienBan", Integer.toString(seen.version()))
        .param("loi", words)
        .with(DeskGuest.as(world.the(who)))
        .with(csrf());
  }

  private MockHttpServletRequestBuilder give(String who, List<Dossier> chosen, String reason) {
    MockHttpServletRequestBuilder request =
        post(GIVE)
            .param("nguoiNhan", world.id("second appraiser").toString())
            .param("loi", reason)
            .with(DeskGuest.as(world.the(who)))
            .with(csrf());
    chosen.forEach(one -> request.param("hs", seen(one)));
    return request;
  }

  private String read(String who, String address) throws Exception {
    return answer(get(address).with(DeskGuest.as(world.the(who))), 200);
  }

  private String answer(MockHttpServletRequestBuilder request, int code) throws Exception {
    return mvc.perform(request)
        .andExpect(status().is(code))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
