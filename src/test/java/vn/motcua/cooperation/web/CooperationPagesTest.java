package vn.motcua.cooperation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.cooperation.CooperationWorld;
import vn.motcua.cooperation.Errand;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Stage;
import vn.motcua.shared.Actor;
import vn.motcua.web.DeskGuest;

@MotCuaTest
class CooperationPagesTest {
  @Autowired MockMvc mvc;
  @Autowired DossierWorld world;
  @Autowired CooperationWorld others;
  @Autowired Intakes intakes;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
  }

  @Test
  void the_dossiers_page_leads_to_the_question_and_the_answer_stands_in_its_history()
      throws Exception {
    Dossier dossier = disability();
    assertThat(read("appraiser", "/ban-lam-viec/ho-so/" + dossier.id()))
        .contains("Cơ quan khác cùng giải quyết", base(dossier));
    assertThat(send("appraiser", dossier, "/y-kien", question()).getStatus()).isEqualTo(302);
    assertThat(read("appraiser", base(dossier)))
        .contains("Ý kiến của Trạm y tế xã", "Ông đi lại thế nào?", "4/11/2026", "Vàng Thị Pà");
    assertThat(
            send("appraiser", dossier, "/1/tra-loi", Map.of("traLoi-1", "Phải có người dìu"))
                .getStatus())
        .isEqualTo(302);
    assertThat(read("appraiser", "/ban-lam-viec/ho-so/" + dossier.id()))
        .contains(
            "lấy ý kiến Trạm y tế xã", "ghi nhận ý kiến của Trạm y tế xã", "Phải có người dìu");
  }

  @Test
  void what_was_typed_is_kept_beside_what_is_wrong() throws Exception {
    Dossier dossier = disability();
    Map<String, String> typed = question();
    typed.put("so", "hai");
    typed.put("noiDung", "Chữ gõ <lâu>");
    MockHttpServletResponse answer = send("appraiser", dossier, "/y-kien", typed);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("Gõ một số từ 1 đến 60", "Chữ gõ &lt;lâu&gt;", "Trạm y tế xã");
    typed.put("so", "2");
    typed.put("phienBan", "1");
    answer = send("appraiser", dossier, "/y-kien", typed);
    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("Đồng nghiệp vừa ghi", "Chữ gõ &lt;lâu&gt;");
    send("appraiser", dossier, "/y-kien", question());
    answer = send("appraiser", dossier, "/1/tra-loi", Map.of("traLoi-1", " "));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("id=\"traLoi-1-loi\"");
    answer =
        send(
            "appraiser",
            dossier,
            "/1/nguoi-theo-doi",
            Map.of("nguoiTheoDoi-1", "không ai", "lyDo-1", "Bận việc khác"));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("Bận việc khác");
  }

  @Test
  void a_late_answer_is_in_the_list_with_a_name_and_in_the_count() throws Exception {
    Dossier dossier = disability();
    send("appraiser", dossier, "/y-kien", question());
    clock.set("2026-11-09T08:00");
    assertThat(read("chairman", "/ban-lam-viec/phoi-hop"))
        .contains(dossier.code(), "Trạm y tế xã", "Vàng Thị Pà", "quá hẹn mà chưa có trả lời")
        .contains("/ban-lam-viec/ho-so/" + dossier.id() + "/phoi-hop");
    send("appraiser", dossier, "/1/tra-loi", Map.of("traLoi-1", "Nay mới rảnh"));
    assertThat(read("chairman", "/ban-lam-viec/phoi-hop"))
        .contains("Ai trả lời đúng hẹn", "Trả lời muộn")
        .doesNotContain(dossier.id().toString());
    assertThat(read("appraiser", base(dossier))).contains("trả lời muộn");
  }

  @Test
  void the_citizen_sees_every_part_on_one_page_and_no_word_of_the_offices() throws Exception {
    Dossier filing = others.filed(CooperationWorld.LINKED_BIRTH, "Vừ Thị Mỷ");
    assertThat(tracked(filing))
        .contains("Những nơi cùng giải quyết", "1. Đăng ký khai sinh", "chờ kết quả phần trước");
    others.registered(filing);
    others.send(filing, 2);
    others.send(filing, 3);
    assertThat(tracked(filing))
        .contains("Công an cấp xã", "Bảo hiểm xã hội cơ sở", "chưa có số liệu", "Quàng Thị Dung")
        .doesNotContain("Kèm giấy khai sinh", "Mỷ");
    others.answer(filing, 2, Errand.Verdict.GRANTED);
    assertThat(tracked(filing)).contains("Công an cấp xã đã giải quyết xong");
    assertThat(tracked(world.received("Sùng A Chua"))).doesNotContain("Những nơi cùng giải quyết");
  }

  @Test
  void a_linked_filing_is_sent_and_answered_from_its_page() throws Exception {
    Dossier filing = others.filed(CooperationWorld.LINKED_BIRTH, "Vừ Thị Mỷ");
    String child = others.child(filing, 1).code();
    assertThat(read("intake", "/ban-lam-viec/ho-so/" + filing.id())).contains("Hồ sơ con " + child);
    assertThat(read("intake", "/ban-lam-viec/ho-so/" + others.child(filing, 1).id()))
        .contains("Là một phần của hồ sơ liên thông " + filing.code());
    assertThat(read("intake", base(filing))).contains("Chờ kết quả phần 1", child);
    others.registered(filing);
    assertThat(read("intake", "/ban-lam-viec/phoi-hop")).contains("Đến lượt gửi", filing.code());
    assertThat(read("intake", base(filing))).contains("Đã gửi Công an cấp xã");
    assertThat(
            send(
                    "intake",
                    filing,
                    "/phan/2/gui",
                    Map.of(
                        "nguoiTheoDoi-p2",
                        world.id("second intake").toString(),
                        "noiDung-p2",
                        "Kèm bản sao"))
                .getStatus())
        .isEqualTo(302);
    assertThat(send("intake", filing, "/phan/2/gui", Map.of()).getStatus()).isEqualTo(422);
    assertThat(
            send(
                    "intake",
                    filing,
                    "/1/tra-loi",
                    Map.of("ketQua-1", "REFUSED", "traLoi-1", "Chỗ ở chưa hợp pháp"))
                .getStatus())
        .isEqualTo(302);
    assertThat(read("intake", base(filing))).contains("Bị từ chối", "Chỗ ở chưa hợp pháp");
  }

  @Test
  void another_units_officer_finds_nothing_and_nonsense_is_not_found() throws Exception {
    Dossier dossier = disability();
    assertThat(response("appraiser (Thanh Nưa)", base(dossier)).getStatus()).isEqualTo(404);
    assertThat(response("appraiser", "/ban-lam-viec/ho-so/khong-co/phoi-hop").getStatus())
        .isEqualTo(404);
    assertThat(send("appraiser", dossier, "/9/tra-loi", Map.of("traLoi-9", "x")).getStatus())
        .isEqualTo(404);
    assertThat(mvc.perform(get(base(dossier))).andReturn().getResponse().getStatus())
        .isNotEqualTo(200);
  }

  private Dossier disability() {
    Actor intake = world.the("intake");
    return world.until(
        intakes.receive(intake, world.intake(intake, DossierWorld.DISABILITY, "Lò Văn Pọm")),
        Stage.APPRAISING);
  }

  private Map<String, String> question() {
    return new HashMap<>(
        Map.of(
            "coQuan", "Trạm y tế xã",
            "noiDung", "Ông đi lại thế nào?",
            "so", "2",
            "don", "NGAY",
            "nguoiTheoDoi", world.id("appraiser").toString()));
  }

  private static String base(Dossier dossier) {
    return "/ban-lam-viec/ho-so/" + dossier.id() + "/phoi-hop";
  }

  private String tracked(Dossier dossier) throws Exception {
    return mvc.perform(get("/hs/03169/" + dossier.filing().trackSecret()))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse send(
      String who, Dossier dossier, String below, Map<String, String> typed) throws Exception {
    var request = post(base(dossier) + below).with(csrf()).with(as(who));
    typed.forEach(request::param);
    if (!typed.containsKey("phienBan")) {
      request.param("phienBan", Integer.toString(others.now(dossier).version()));
    }
    return mvc.perform(request).andReturn().getResponse();
  }

  private String read(String who, String address) throws Exception {
    MockHttpServletResponse response = response(who, address);
    assertThat(response.getStatus()).as(address).isEqualTo(200);
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse response(String who, String address) throws Exception {
    return mvc.perform(get(address).with(as(who))).andReturn().getResponse();
  }

  private RequestPostProcessor as(String who) {
    return DeskGuest.as(world.the(who));
  }
}
