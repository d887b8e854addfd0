package vn.motcua.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.feedback.FeedbackWorld;
import vn.motcua.feedback.FollowCode;
import vn.motcua.web.DeskGuest;

@MotCuaTest
class FeedbackPagesTest {
  private static final AtomicInteger ADDRESS = new AtomicInteger(1);

  @Autowired MockMvc mvc;
  @Autowired FeedbackWorld world;
  @Autowired TestClock clock;

  private String address;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
    address = "10.1.0." + ADDRESS.getAndIncrement();
  }

  @Test
  void anybody_sends_it_in_one_page_and_reads_the_answer_by_the_code() throws Exception {
    assertThat(read("/phan-anh")).contains("Gửi Xã Nà Hỳ", "Mã theo dõi");
    assertThat(read("/phan-anh/03169/gui"))
        .contains("Không nêu tên vẫn được xem xét", "15 ngày làm việc", "Lò Văn Inh");
    MockHttpServletResponse sent = send(typed());
    assertThat(sent.getStatus()).isEqualTo(302);
    String page = String.valueOf(sent.getRedirectedUrl());
    assertThat(page).startsWith("/phan-anh/theo-doi/03169/");
    MockHttpServletResponse fresh = response(page);
    assertThat(fresh.getHeader("Referrer-Policy")).contains("no-referrer");
    assertThat(fresh.getHeader("X-Robots-Tag")).isEqualTo("noindex");
    String own = fresh.getContentAsString(StandardCharsets.UTF_8);
    assertThat(own).contains("Đã nhận", "Ghi lại mã này", "03169-");
    FollowCode code =
        FollowCode.typed(page.substring(page.indexOf("03169"), page.indexOf('?'))).orElseThrow();
    world.assigned(code, "head");
    world.answered(code, "Đã thay ghế <sáng nay>.");
    String answered = read(page.substring(0, page.indexOf('?')));
    assertThat(answered)
        .contains("Đã thay ghế &lt;sáng nay&gt;.", "Hoàng Văn Sơn trả lời", "Chưa thỏa đáng?")
        .doesNotContain("Ghi lại mã này");
  }

  @Test
  void the_typed_code_leads_there_and_a_wrong_one_says_so_kindly() throws Exception {
    FollowCode code = world.sent("Ghế gãy, ngồi không được.");
    MockHttpServletResponse found = follow(code.shown().toUpperCase(java.util.Locale.ROOT));
    assertThat(found.getRedirectedUrl()).isEqualTo(code.href());
    MockHttpServletResponse missed = follow("03169-aaaa-bbbb-cccc");
    assertThat(missed.getStatus()).isEqualTo(404);
    assertThat(missed.getContentAsString(StandardCharsets.UTF_8)).contains("Chưa thấy mã này");
    assertThat(response("/phan-anh/theo-doi/03169/khongphaimabimat").getStatus()).isEqualTo(404);
    assertThat(response("/phan-anh/theo-doi/99999/aaaaaaaaaaaa").getStatus()).isEqualTo(404);
  }

  @Test
  void what_was_typed_is_kept_beside_what_is_wrong_and_script_is_only_text() throws Exception {
    Map<String, String> typed = typed();
    typed.remove("loai");
    typed.put("noiDung", "<script>alert(1)</script> ghế gãy");
    typed.put("hoSo", "không có");
    MockHttpServletResponse answer = send(typed);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("Chọn một việc gần nhất", "Chưa thấy mã hồ sơ này", "&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert");
    typed.put("loai", "PLACE");
    typed.put("hoSo", "");
    String page = String.valueOf(send(typed).getRedirectedUrl());
    assertThat(read(page)).contains("&lt;script").doesNotContain("<script>alert");
  }

  @Test
  void a_flood_from_one_address_is_stopped_without_a_puzzle_and_the_words_are_kept()
      throws Exception {
    for (int n = 0; n < 10; n++) {
      Map<String, String> typed = typed();
      typed.put("khoa", UUID.randomUUID().toString());
      assertThat(send(typed).getStatus()).isEqualTo(302);
    }
    Map<String, String> typed = typed();
    typed.put("noiDung", "Lời thứ mười một");
    MockHttpServletResponse stopped = send(typed);
    assertThat(stopped.getStatus()).isEqualTo(429);
    assertThat(stopped.getContentAsString(StandardCharsets.UTF_8))
        .contains("xin đợi vài phút", "Lời thứ mười một")
        .doesNotContain("captcha");
    address = "10.1.0." + ADDRESS.getAndIncrement();
    assertThat(send(typed).getStatus()).as("somebody else").isEqualTo(302);
  }

  @Test
  void guessing_codes_is_stopped() throws Exception {
    int status = 404;
    for (int n = 0; n < 25 && status == 404; n++) {
      status = follow("03169-aaaa-bbbb-cccc").getStatus();
    }
    assertThat(status).isEqualTo(429);
  }

  @Test
  void by_the_qr_code_at_a_desk_the_place_and_by_the_officers_plate_the_officer_is_known()
      throws Exception {
    MockHttpServletResponse desk = response("/phan-anh?noi=03169-2");
    assertThat(desk.getRedirectedUrl()).isEqualTo("/phan-anh/03169/gui?ban=2");
    assertThat(response("/phan-anh?noi=03169").getRedirectedUrl()).isEqualTo("/phan-anh/03169/gui");
    assertThat(response("/phan-anh?noi=<script>").getStatus()).isEqualTo(200);
    assertThat(read("/phan-anh/03169/gui?can-bo=" + world.id("intake")))
        .contains("value=\"" + world.id("intake") + "\" selected");
    assertThat(response("/phan-anh/99999/gui").getStatus()).isEqualTo(404);
  }

  @Test
  void the_desk_assigns_asks_and_answers_and_the_one_it_is_about_gets_the_404_page()
      throws Exception {
    FollowCode code = world.sent(FeedbackWorld.RUDE, "intake");
    String page = page(code);
    assertThat(readAs("chairman", "/ban-lam-viec/phan-anh")).contains(number(code), "anh/chị");
    assertThat(readAs("chairman", page)).contains(FeedbackWorld.RUDE, "Giao việc", "Lò Văn Inh");
    assertThat(responseAs("intake", page).getStatus()).isEqualTo(404);
    assertThat(readAs("intake", "/ban-lam-viec/phan-anh")).doesNotContain(number(code));
    assertThat(act("chairman", code, "/nguoi-xu-ly", Map.of("nguoi", id("head"))).getStatus())
        .isEqualTo(302);
    assertThat(act("head", code, "/hoi-them", Map.of("loi", "Lúc mấy giờ ạ?")).getStatus())
        .isEqualTo(302);
    MockHttpServletResponse told =
        posted(code.href() + "/bo-sung", Map.of("phienBan", version(code), "loi", "Tám giờ sáng"));
    assertThat(told.getRedirectedUrl()).isEqualTo(code.href());
    MockHttpServletResponse empty = act("head", code, "/tra-loi", Map.of("loi", " "));
    assertThat(empty.getStatus()).isEqualTo(422);
    MockHttpServletResponse early = act("head", code, "/tra-loi", Map.of("loi", "Đã nhắc nhở."));
    assertThat(early.getStatus()).isEqualTo(422);
    assertThat(early.getContentAsString(StandardCharsets.UTF_8))
        .contains("người đứng đầu ghi lý do không kiểm điểm")
        .doesNotContain("/khong-kiem-diem");
    assertThat(readAs("chairman", page)).contains("/khong-kiem-diem");
    assertThat(
            act("chairman", code, "/khong-kiem-diem", Map.of("loi", "Đã xin lỗi tại chỗ."))
                .getStatus())
        .isEqualTo(302);
    assertThat(act("head", code, "/tra-loi", Map.of("loi", "Đã nhắc nhở.")).getStatus())
        .isEqualTo(302);
    MockHttpServletResponse again =
        posted(code.href() + "/xem-lai", Map.of("phienBan", version(code), "loi", ""));
    assertThat(again.getStatus()).isEqualTo(422);
    assertThat(again.getContentAsString(StandardCharsets.UTF_8)).contains("Xin ghi vài chữ");
  }

  @Test
  void words_of_a_refused_act_stay_in_its_form() throws Exception {
    FollowCode code = world.sent("Ghế gãy, ngồi không được.");
    String old = version(code);
    world.assigned(code, "head");
    Map<String, String> typed =
        new HashMap<>(Map.of("loi", "Câu <trả lời> dài", "viec", "ANSWER", "phienBan", old));
    MockHttpServletResponse late = act("head", code, "/tra-loi", typed);
    assertThat(late.getStatus()).isEqualTo(422);
    assertThat(late.getContentAsString(StandardCharsets.UTF_8))
        .contains("Vừa có người khác", "Câu &lt;trả lời&gt; dài");
  }

  @Test
  void those_who_only_watch_read_it_at_their_own_address() throws Exception {
    FollowCode code = world.sent("Ghế gãy, ngồi không được.");
    assertThat(readAs("secretary", "/giam-sat/phan-anh")).contains(number(code));
    assertThat(readAs("secretary", page(code).replace("/ban-lam-viec", "/giam-sat")))
        .contains("Ghế gãy");
    assertThat(readAs("front", "/giam-sat/phan-anh")).doesNotContain(number(code));
    assertThat(responseAs("intake", "/giam-sat/phan-anh").getStatus()).isEqualTo(403);
  }

  @Test
  void searching_for_words_leaves_no_word_in_an_address() throws Exception {
    FollowCode code = world.sent("Ghế ở phòng chờ gãy.");
    assertThat(searched("PHONG CHO 100%_").getStatus()).isEqualTo(200);
    assertThat(searched("phong cho").getContentAsString(StandardCharsets.UTF_8))
        .contains(number(code));
  }

  private MockHttpServletResponse searched(String words) throws Exception {
    var search = post("/ban-lam-viec/phan-anh/tim").param("q", words).with(csrf());
    return mvc.perform(search.with(DeskGuest.as(world.the("chairman")))).andReturn().getResponse();
  }

  private static Map<String, String> typed() {
    return new HashMap<>(
        Map.of(
            "loai", "PLACE",
            "noiDung", "Ghế ở phòng chờ gãy từ tháng trước.",
            "khoa", UUID.randomUUID().toString()));
  }

  private String number(FollowCode code) {
    return world.of(code).code();
  }

  private String id(String who) {
    return world.id(who).toString();
  }

  private String version(FollowCode code) {
    return Integer.toString(world.of(code).version());
  }

  private String page(FollowCode code) {
    return "/ban-lam-viec/phan-anh/03169/" + world.of(code).id();
  }

  private MockHttpServletResponse act(
      String who, FollowCode code, String below, Map<String, String> typed) throws Exception {
    var request = post(page(code) + below).with(csrf()).with(DeskGuest.as(world.the(who)));
    typed.forEach(request::param);
    if (!typed.containsKey("phienBan")) {
      request.param("phienBan", version(code));
    }
    return mvc.perform(request).andReturn().getResponse();
  }

  private MockHttpServletResponse send(Map<String, String> typed) throws Exception {
    return posted("/phan-anh/03169/gui", typed);
  }

  private MockHttpServletResponse follow(String code) throws Exception {
    return posted("/phan-anh/theo-doi", Map.of("ma", code));
  }

  private MockHttpServletResponse posted(String where, Map<String, String> typed) throws Exception {
    MockHttpServletRequestBuilder request = post(where).with(csrf());
    typed.forEach(request::param);
    return mvc.perform(request.with(this::fromHere)).andReturn().getResponse();
  }

  private org.springframework.mock.web.MockHttpServletRequest fromHere(
      org.springframework.mock.web.MockHttpServletRequest request) {
    request.setRemoteAddr(address);
    return request;
  }

  private String read(String where) throws Exception {
    MockHttpServletResponse response = response(where);
    assertThat(response.getStatus()).as(where).isEqualTo(200);
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse response(String where) throws Exception {
    return mvc.perform(
            get(java.net.URI.create(where.replace("<", "%3C").replace(">", "%3E")))
                .with(this::fromHere))
        .andReturn()
        .getResponse();
  }

  private String readAs(String who, String where) throws Exception {
    MockHttpServletResponse response = responseAs(who, where);
    assertThat(response.getStatus()).as(where).isEqualTo(200);
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse responseAs(String who, String where) throws Exception {
    return mvc.perform(get(where).with(DeskGuest.as(world.the(who)))).andReturn().getResponse();
  }
}
