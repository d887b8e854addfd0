package vn.motcua.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackWorld;
import vn.motcua.feedback.FollowCode;
import vn.motcua.web.DeskGuest;

/** The page offers, and takes, only those who may have it; and says kindly why not the others. */
@MotCuaTest
class WhomTheWordsNamePagesTest {
  @Autowired MockMvc mvc;
  @Autowired FeedbackWorld world;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
  }

  @Test
  void whom_the_words_name_is_not_offered_until_a_head_says_that_it_is_not_this_person()
      throws Exception {
    FollowCode code = world.sent("Anh Hoang Van Son, cong chuc ho tich, quat mang me toi.");
    String page = readAs("chairman", page(code));
    assertThat(page).contains("nhắc tên Hoàng Văn Sơn", "Không phải người này");
    assertThat(offered(page)).contains(id("clerk")).doesNotContain(id("head"));
    MockHttpServletResponse given =
        act("chairman", code, "/nguoi-xu-ly", Map.of("nguoi", id("head")));
    assertThat(given.getStatus()).isEqualTo(422);
    assertThat(given.getContentAsString(StandardCharsets.UTF_8))
        .contains("Lời bà con có nhắc tên Hoàng Văn Sơn. Xin để người đứng đầu ghi trước");
    Map<String, String> why =
        Map.of("nguoi", id("head"), "loi", "Anh Sơn <can ngăn>.", "viec", "NOT_ABOUT");
    assertThat(act("chairman", code, "/khong-phai-nguoi-nay", why).getStatus()).isEqualTo(302);
    String cleared = readAs("chairman", page(code));
    assertThat(cleared)
        .contains("không nói về người được nhắc tên", "Hoàng Văn Sơn: Anh Sơn &lt;can ngăn&gt;.")
        .doesNotContain("Không phải người này");
    assertThat(offered(cleared)).contains(id("head"));
    assertThat(act("chairman", code, "/nguoi-xu-ly", Map.of("nguoi", id("head"))).getStatus())
        .isEqualTo(302);
  }

  @Test
  void manners_of_somebody_not_known_are_given_on_after_a_head_wrote_so() throws Exception {
    FollowCode code = world.aboutSomebodysManners("Cán bộ ném giấy lên bàn khi tôi hỏi lại.");
    assertThat(readAs("chairman", page(code)))
        .contains("chưa ghi về ai", "Ghi là chưa rõ")
        .doesNotContain("/nguoi-xu-ly");
    assertThat(
            act("chairman", code, "/nguoi-xu-ly", Map.of("nguoi", id("clerk")))
                .getContentAsString(StandardCharsets.UTF_8))
        .contains("ghi rằng lời bà con chưa cho biết là ai, rồi mới giao");
    assertThat(
            act("chairman", code, "/chua-ro-ve-ai", Map.of("loi", "Đã hỏi các bàn.")).getStatus())
        .isEqualTo(302);
    assertThat(readAs("chairman", page(code)))
        .contains("/nguoi-xu-ly")
        .doesNotContain("Ghi là chưa rõ");
  }

  /** The list of those it can be given to. */
  private static String offered(String page) {
    int from = page.indexOf("id=\"nguoi-ASSIGN\"");
    return page.substring(from, page.indexOf("</select>", from));
  }

  private String id(String who) {
    return world.id(who).toString();
  }

  private String page(FollowCode code) {
    return "/ban-lam-viec/phan-anh/03169/" + world.of(code).id();
  }

  private MockHttpServletResponse act(
      String who, FollowCode code, String below, Map<String, String> typed) throws Exception {
    Feedback now = world.of(code);
    var request = post(page(code) + below).with(csrf()).with(DeskGuest.as(world.the(who)));
    typed.forEach(request::param);
    request.param("phienBan", Integer.toString(now.version()));
    return mvc.perform(request).andReturn().getResponse();
  }

  private String readAs(String who, String where) throws Exception {
    MockHttpServletResponse response =
        mvc.perform(get(where).with(DeskGuest.as(world.the(who)))).andReturn().getResponse();
    assertThat(response.getStatus()).as(where).isEqualTo(200);
    return response.getContentAsString(StandardCharsets.UTF_8);
  }
}
