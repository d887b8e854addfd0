package vn.motcua.councils.web;

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
import vn.motcua.councils.CouncilWorld;
import vn.motcua.councils.Motion;
import vn.motcua.documents.Pdf;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;
import vn.motcua.web.DeskGuest;
import vn.motcua.web.ReadPage;

@MotCuaTest
class CouncilPagesTest {
  @Autowired MockMvc mvc;
  @Autowired DossierWorld world;
  @Autowired CouncilWorld council;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
  }

  @Test
  void the_dossiers_page_says_that_a_council_is_missing_and_leads_to_it() throws Exception {
    Dossier dossier = council.appraising();
    assertThat(read("appraiser", "/ban-lam-viec/ho-so/" + dossier.id()))
        .contains("Hội đồng xác định mức độ khuyết tật", "Chưa mời họp", base(dossier));
    assertThat(read("appraiser", base(dossier)))
        .contains("Trạm trưởng trạm y tế", "Mời họp phiên 1", "hai phần ba");
  }

  @Test
  void a_council_is_called_home_written_down_and_hung_at_the_office() throws Exception {
    Dossier dossier = council.appraising();
    assertThat(send("appraiser", dossier, "", call()).getStatus()).isEqualTo(302);
    assertThat(read("appraiser", "/ban-lam-viec/hoi-dong")).contains(dossier.code());
    clock.set("2026-11-05T11:00");
    assertThat(read("appraiser", base(dossier)))
        .contains("Biên bản phiên 1", CouncilWorld.HOME, "data-figure=\"councils-quorum\"");
    assertThat(ReadPage.words(read("appraiser", base(dossier))))
        .contains("7 thành viên; có giá trị khi ít nhất 5 người có mặt");
    assertThat(send("appraiser", dossier, "/1/bien-ban", minutes("MILD", "Xem xét.")).getStatus())
        .isEqualTo(302);
    assertThat(read("appraiser", base(dossier)))
        .contains("Kết luận: khuyết tật nhẹ", "Niêm yết tại trụ sở")
        .contains("data-figure=\"councils-present\"", "data-figure=\"councils-members\"")
        .doesNotContain("Lưu biên bản");
    assertThat(ReadPage.words(read("appraiser", base(dossier))))
        .contains("7/7 thành viên có mặt; 7 đồng ý, 0 không đồng ý, 0 không biểu quyết");
    MockHttpServletResponse pdf = response("appraiser", base(dossier) + "/1/bien-ban.pdf");
    assertThat(pdf.getContentType()).isEqualTo("application/pdf");
    assertThat(send("appraiser", dossier, "/niem-yet", Map.of("denNgay", "2026-11-10")).getStatus())
        .isEqualTo(302);
    String board =
        Pdf.text(response("appraiser", base(dossier) + "/niem-yet.pdf").getContentAsByteArray());
    assertThat(board)
        .contains(dossier.code(), "khuyết tật nhẹ", "10/11/2026", "Thào A Dế")
        .doesNotContain("Lò Văn Pọm", "Mùa", "Xem xét", CouncilWorld.HOME);
    clock.set("2026-11-11T08:00");
    assertThat(read("appraiser", "/ban-lam-viec/niem-yet"))
        .contains(dossier.code(), "quá ngày gỡ", "data-figure=\"councils-board-overdue\"")
        .doesNotContain("Lò Văn Pọm", "khuyết tật nhẹ");
    mvc.perform(
        post("/ban-lam-viec/niem-yet/" + dossier.id() + "/go").with(csrf()).with(as("appraiser")));
    assertThat(read("appraiser", "/ban-lam-viec/niem-yet"))
        .contains("đã gỡ lúc")
        .doesNotContain("quá ngày gỡ");
  }

  @Test
  void on_paper_the_page_asks_for_number_day_and_conclusion_and_keeps_what_was_typed()
      throws Exception {
    Dossier dossier = council.appraising();
    assertThat(read("appraiser", base(dossier)))
        .contains("Biên bản giấy của Hội đồng", "Số biên bản", "bien-ban-giay");
    assertThat(read("appraiser", "/ban-lam-viec/ho-so/" + dossier.id()))
        .contains("Đơn vị giữ hồ sơ Hội đồng trên giấy");
    Map<String, String> typed =
        new HashMap<>(Map.of("soBienBan", "12/BB-<HĐ>", "ngayBienBan", "hôm qua"));
    MockHttpServletResponse answer = send("appraiser", dossier, "/bien-ban-giay", typed);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("Chưa đọc được ngày giờ", "Chọn một mục", "12/BB-");
    typed.putAll(
        Map.of("soBienBan", "12/BB-HĐXĐ", "ngayBienBan", "2026-11-02", "ketLuan", "SEVERE"));
    assertThat(send("appraiser", dossier, "/bien-ban-giay", typed).getStatus()).isEqualTo(302);
    assertThat(read("appraiser", base(dossier)))
        .contains("Biên bản giấy số 12/BB-HĐXĐ, họp ngày 2/11/2026", "Kết luận: khuyết tật nặng")
        .contains("Niêm yết tại trụ sở", "nếu lần trước nhầm")
        .doesNotContain("Mời họp phiên 1");
    assertThat(read("appraiser", "/ban-lam-viec/ho-so/" + dossier.id()))
        .contains("Biên bản giấy số 12/BB-HĐXĐ", "ghi số và ngày biên bản giấy của Hội đồng");
  }

  @Test
  void what_was_typed_is_kept_beside_what_is_wrong() throws Exception {
    Dossier dossier = council.called();
    clock.set("2026-11-05T11:00");
    MockHttpServletResponse answer =
        send("appraiser", dossier, "/1/bien-ban", minutes("REFUSED", "Ông tự đi lại <được>."));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("Từ chối thì phải ghi lý do", "Ông tự đi lại &lt;được&gt;.");
    Map<String, String> nonsense = minutes("", "Xem xét.");
    nonsense.put("ngay", "hôm qua");
    answer = send("appraiser", dossier, "/1/bien-ban", nonsense);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("Chưa đọc được ngày giờ", "Chọn một mục", "Xem xét.");
  }

  @Test
  void a_colleague_was_faster_and_the_minutes_typed_are_still_there() throws Exception {
    Dossier dossier = council.called();
    clock.set("2026-11-05T11:00");
    Map<String, String> typed = minutes("MILD", "Chữ gõ mười phút.");
    typed.put("phienBan", Integer.toString(dossier.version() - 1));
    MockHttpServletResponse answer = send("appraiser", dossier, "/1/bien-ban", typed);
    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("Chữ gõ mười phút.", "Đồng nghiệp vừa ghi");
  }

  @Test
  void another_units_officer_finds_nothing_and_a_birth_has_no_council() throws Exception {
    Dossier dossier = council.called();
    Dossier birth = world.received("Vừ Thị Mỷ");
    for (String address : new String[] {base(dossier), base(dossier) + "/1/bien-ban.pdf"}) {
      assertThat(response("appraiser (Thanh Nưa)", address).getStatus()).isEqualTo(404);
    }
    assertThat(response("appraiser", base(birth)).getStatus()).isEqualTo(404);
    assertThat(response("appraiser", "/ban-lam-viec/ho-so/khong-co/hoi-dong").getStatus())
        .isEqualTo(404);
  }

  @Test
  void before_anything_hangs_there_is_no_paper_for_the_board() throws Exception {
    Dossier dossier = council.called();
    assertThat(response("appraiser", base(dossier) + "/niem-yet.pdf").getStatus()).isEqualTo(404);
    clock.set("2026-11-05T11:00");
    Dossier decided = council.written(dossier, 1, Motion.SEVERE, "+++++++");
    assertThat(response("appraiser", base(decided) + "/niem-yet.pdf").getStatus()).isEqualTo(404);
    assertThat(response("appraiser (Thanh Nưa)", base(decided) + "/niem-yet.pdf").getStatus())
        .isEqualTo(404);
  }

  @Test
  void with_the_result_the_desk_is_led_to_the_allowance_and_not_before() throws Exception {
    Dossier dossier = council.called();
    clock.set("2026-11-05T11:00");
    Dossier decided = council.written(dossier, 1, Motion.SEVERE, "+++++++");
    String page = "/ban-lam-viec/ho-so/" + decided.id();
    assertThat(read("intake", page)).doesNotContain("tiep-nhan/1.001776");
    world.until(decided, Stage.READY);
    assertThat(read("intake", page))
        .contains("tiep-nhan/1.001776?tu=" + decided.id(), "không phải qua Hội đồng");
  }

  @Test
  void the_board_and_the_council_are_never_shown_to_the_public() throws Exception {
    Dossier dossier = council.called();
    clock.set("2026-11-05T11:00");
    council.written(dossier, 1, Motion.SEVERE, "+++++++");
    for (String address : new String[] {base(dossier), "/ban-lam-viec/niem-yet"}) {
      assertThat(mvc.perform(get(address)).andReturn().getResponse().getStatus()).isNotEqualTo(200);
    }
    String tracked =
        mvc.perform(get("/hs/03169/" + dossier.filing().trackSecret()))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(tracked).doesNotContain("khuyết tật nặng", "Hội đồng đã kết luận");
  }

  private static String base(Dossier dossier) {
    return "/ban-lam-viec/ho-so/" + dossier.id() + "/hoi-dong";
  }

  private static Map<String, String> call() {
    Map<String, String> fields =
        new HashMap<>(
            Map.of(
                "ngay", "2026-11-05", "gio", "09:00", "noi", "HOME", "noiHop", CouncilWorld.HOME));
    CouncilWorld.names().forEach((seat, name) -> fields.put("ten-" + seat, name));
    return fields;
  }

  private static Map<String, String> minutes(String motion, String words) {
    Map<String, String> fields = call();
    fields.put("gio", "09:10");
    fields.put("deXuat", motion);
    fields.put("bienBan", words);
    for (int seat = 1; seat <= 7; seat++) {
      fields.put("phieu-" + seat, "FOR");
    }
    return fields;
  }

  private MockHttpServletResponse send(
      String who, Dossier dossier, String below, Map<String, String> typed) throws Exception {
    var request = post(base(dossier) + below).with(csrf()).with(as(who));
    typed.forEach(request::param);
    if (!typed.containsKey("phienBan")) {
      request.param("phienBan", Integer.toString(council.now(dossier).version()));
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
