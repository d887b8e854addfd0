package vn.motcua.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.feedback.FeedbackWorld;
import vn.motcua.feedback.FollowCode;
import vn.motcua.web.DeskGuest;

/** The officer concerned tries every address there is, with everything one could know of it. */
@MotCuaTest
class NotForWhomItIsAboutTest {
  private static final List<String> ACTS =
      List.of(
          "nguoi-xu-ly",
          "nguoi-bi-phan-anh",
          "hoi-them",
          "tra-loi",
          "tu-choi",
          "don-doc",
          "gop",
          "cong-khai",
          "theo-luat",
          "thu-ly",
          "phuc-tap",
          "ket-qua",
          "khong-kiem-diem",
          "kiem-diem");

  @Autowired MockMvc mvc;
  @Autowired FeedbackWorld world;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
  }

  @ParameterizedTest
  @ValueSource(strings = {"intake", "chairman", "head", "deputy", "director", "clerk"})
  void no_page_no_photo_no_list_and_no_search_shows_it_to_whom_it_is_about(String who)
      throws Exception {
    FollowCode code = world.sent("Chuyện kín số " + UUID.randomUUID() + " ở bàn.", who);
    String id = world.of(code).id().toString();
    for (String base : List.of("/ban-lam-viec/phan-anh", "/giam-sat/phan-anh")) {
      for (String list : List.of(base, base + "?xem=xong")) {
        assertThat(text(as(who, get(list)))).as(list).doesNotContain(id, "Chuyện kín");
      }
      for (String one : List.of(base + "/03169/" + id, base + "/03169/" + id + "/anh/1")) {
        MockHttpServletResponse answer = as(who, get(one));
        assertThat(answer.getStatus()).as(one).isIn(403, 404);
        assertThat(text(answer)).as(one).doesNotContain("Chuyện kín");
      }
    }
    assertThat(text(as(who, post("/ban-lam-viec/phan-anh/tim").param("q", "Chuyện kín"))))
        .doesNotContain(id);
    for (String address :
        List.of(
            "/ban-lam-viec/kiem-diem",
            "/ban-lam-viec/thay-nguoi",
            "/ban-lam-viec/nhac-viec",
            "/ban-lam-viec",
            "/phan-anh/03169",
            "/lanh-dao")) {
      assertThat(text(as(who, get(address)))).as(address).doesNotContain(id, "Chuyện kín");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"intake", "chairman", "director"})
  void no_act_is_taken_from_whom_it_is_about_and_each_answers_as_if_it_were_not_there(String who)
      throws Exception {
    FollowCode code = world.sent(FeedbackWorld.RUDE, who);
    String there = world.of(code).id().toString();
    String nowhere = UUID.randomUUID().toString();
    int version = world.of(code).version();
    for (String act : ACTS) {
      MockHttpServletResponse real = act(who, there, act, version);
      MockHttpServletResponse none = act(who, nowhere, act, version);
      assertThat(real.getStatus()).as(act).isEqualTo(404).isEqualTo(none.getStatus());
      assertThat(text(real).replace(there, "")).as(act).doesNotContain("ném giấy");
    }
    assertThat(world.of(code).version()).as("nothing was done").isEqualTo(version);
  }

  @Test
  void the_sender_s_page_opens_by_the_code_alone_and_by_nothing_an_officer_knows()
      throws Exception {
    FollowCode code = world.sent(FeedbackWorld.RUDE, "intake");
    String id = world.of(code).id().toString();
    for (String guess :
        List.of(id, id.replace("-", "").substring(0, 12), "aaaaaaaaaaaa", code.secret() + "a")) {
      assertThat(as("intake", get("/phan-anh/theo-doi/03169/" + guess)).getStatus())
          .as("no browser of the office opens any: " + guess)
          .isEqualTo(403);
      assertThat(anybody("/phan-anh/theo-doi/03169/" + guess)).as(guess).isEqualTo(404);
    }
    assertThat(anybody("/phan-anh/theo-doi/11919/" + code.secret()))
        .as("another commune")
        .isEqualTo(404);
    assertThat(anybody(code.href())).isEqualTo(200);
  }

  private int anybody(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse().getStatus();
  }

  private MockHttpServletResponse act(String who, String id, String act, int version)
      throws Exception {
    MockHttpServletRequestBuilder request = post("/ban-lam-viec/phan-anh/03169/" + id + "/" + act);
    Map.of(
            "phienBan", String.valueOf(version),
            "loi", "Tôi tự xử lý việc của mình.",
            "nguoi", world.id("clerk").toString(),
            "vao", UUID.randomUUID().toString(),
            "luat", "COMPLAINT",
            "cauHoi", "Hỏi",
            "cauTraLoi", "Đáp",
            "daDoc", "co",
            "viec", "ANSWER")
        .forEach(request::param);
    return as(who, request);
  }

  private MockHttpServletResponse as(String who, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request.with(csrf()).with(DeskGuest.as(world.the(who))))
        .andReturn()
        .getResponse();
  }

  private static String text(MockHttpServletResponse response) throws Exception {
    return response.getContentAsString(StandardCharsets.UTF_8);
  }
}
