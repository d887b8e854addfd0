package vn.motcua.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
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
import vn.motcua.feedback.FeedbackWorld;
import vn.motcua.feedback.FollowCode;
import vn.motcua.feedback.FollowCodes;
import vn.motcua.web.DeskGuest;

/** A browser of the office hands a citizen's code over once, and opens none. */
@MotCuaTest
class CodesAtTheOfficeTest {
  @Autowired MockMvc mvc;
  @Autowired FeedbackWorld world;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
  }

  @Test
  void an_officer_writes_down_what_is_said_and_reads_it_no_more() throws Exception {
    assertThat(readAs("intake", "/ban-lam-viec/phan-anh/moi")).contains("Ghi lời người dân");
    var request = post("/ban-lam-viec/phan-anh/moi").with(csrf());
    typed().forEach(request::param);
    MockHttpServletResponse saved =
        mvc.perform(request.with(DeskGuest.as(world.the("intake")))).andReturn().getResponse();
    assertThat(saved.getStatus()).as("no address with the code in it").isEqualTo(200);
    assertThat(saved.getHeader("Cache-Control")).contains("no-store");
    String handed = saved.getContentAsString(StandardCharsets.UTF_8);
    assertThat(handed).contains("Mã theo dõi của bà con", "In trang này");
    FollowCode code = code(handed);
    assertThat(world.of(code).spokenTo()).contains(world.id("intake"));
    assertThat(readAs("intake", "/ban-lam-viec/phan-anh")).doesNotContain(world.of(code).code());
    assertThat(readAs("chairman", "/ban-lam-viec/phan-anh")).contains(world.of(code).code());
  }

  @Test
  void sent_twice_the_code_of_what_was_said_at_the_desk_is_not_shown_again() throws Exception {
    Map<String, String> typed = typed();
    String first = record(typed);
    String again = record(typed);
    assertThat(first).contains("feedback-code");
    assertThat(again)
        .contains("đã hiện một lần nên không hiện lại")
        .doesNotContain("feedback-code", code(first).secret());
    assertThat(FollowCodes.of(typed.get("khoa")))
        .as("whoever has the form cannot reckon the code from it")
        .isNotEqualTo(code(first).secret());
  }

  @Test
  void a_browser_of_the_office_opens_no_code_and_acts_for_no_sender() throws Exception {
    FollowCode code = world.sent("Ghế gãy, ngồi không được.");
    assertThat(read(code.href())).contains("Ghế gãy");
    for (String who : new String[] {"chairman", "intake", "observer"}) {
      MockHttpServletResponse shut = responseAs(who, code.href());
      assertThat(shut.getStatus()).as(who).isEqualTo(403);
      assertThat(shut.getContentAsString(StandardCharsets.UTF_8))
          .contains("Máy này của cơ quan")
          .doesNotContain("Ghế gãy", code.shown());
    }
    for (String act : new String[] {"/bo-sung", "/xem-lai"}) {
      var request =
          post(code.href() + act)
              .param("phienBan", "1")
              .param("loi", "Tôi bằng lòng rồi.")
              .cookie(new Cookie("may-co-quan", "2026-10-20"))
              .with(csrf());
      assertThat(mvc.perform(request).andReturn().getResponse().getStatus()).isEqualTo(403);
    }
    var typed =
        post("/phan-anh/theo-doi")
            .param("ma", code.shown())
            .cookie(new Cookie("may-co-quan", "2026-10-20"))
            .with(csrf());
    MockHttpServletResponse found = mvc.perform(typed).andReturn().getResponse();
    assertThat(found.getStatus()).isEqualTo(403);
    assertThat(found.getRedirectedUrl()).isNull();
    assertThat(world.of(code).version()).isEqualTo(1);
  }

  @Test
  void a_citizen_at_a_browser_of_the_office_gets_the_code_once_and_in_no_address()
      throws Exception {
    var request =
        post("/phan-anh/03169/gui").cookie(new Cookie("may-co-quan", "2026-11-01")).with(csrf());
    typed().forEach(request::param);
    MockHttpServletResponse sent = mvc.perform(request).andReturn().getResponse();
    assertThat(sent.getStatus()).isEqualTo(200);
    assertThat(world.of(code(sent.getContentAsString(StandardCharsets.UTF_8))).spokenTo())
        .isEmpty();
  }

  private String record(Map<String, String> typed) throws Exception {
    var request = post("/ban-lam-viec/phan-anh/moi").with(csrf());
    typed.forEach(request::param);
    return mvc.perform(request.with(DeskGuest.as(world.the("intake"))))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private String readAs(String who, String path) throws Exception {
    return responseAs(who, path).getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse responseAs(String who, String path) throws Exception {
    return mvc.perform(get(path).with(DeskGuest.as(world.the(who)))).andReturn().getResponse();
  }

  private String read(String path) throws Exception {
    return mvc.perform(get(path))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private static Map<String, String> typed() {
    return new HashMap<>(
        Map.of(
            "loai", "PLACE",
            "noiDung", "Ghế ở phòng chờ gãy từ tháng trước.",
            "khoa", UUID.randomUUID().toString()));
  }

  private static FollowCode code(String page) {
    String shown = page.substring(page.indexOf("<p class=\"code\">") + 16);
    return FollowCode.typed(shown.substring(0, shown.indexOf('<'))).orElseThrow();
  }
}
