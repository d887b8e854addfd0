package vn.motcua.exports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.exports.SigningKeys;
import vn.motcua.exports.Unpacked;
import vn.motcua.integrity.Owner;
import vn.motcua.reporting.web.FigurePages;
import vn.motcua.shared.Actor;
import vn.motcua.web.DeskGuest;
import vn.motcua.web.ReadPage;

/** The pages on which exact rows are handed out, and the page of keys that everybody may read. */
@MotCuaTest
class ExportPagesTest {
  private static final String PAGE = "/ban-lam-viec/trich-so-lieu";

  @TempDir Path folder;
  @Autowired MockMvcTester mvc;
  @Autowired DossierWorld world;
  @Autowired SigningKeys keys;
  @Autowired Owner owner;
  @Autowired TestClock clock;

  @BeforeEach
  void some_days_after_a_dossier() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    owner.run("truncate signed_export_copy, signed_export, signing_key");
    world.received("Vừ Thị Mỷ");
    clock.set("2026-11-09T08:00");
  }

  @Test
  void the_leader_writes_down_who_gets_it_and_why_and_takes_the_signed_file() throws Exception {
    MockHttpServletResponse made = post(world.the("chairman"), form());
    assertThat(made.getStatus()).isEqualTo(302);
    String next = made.getRedirectedUrl();
    assertThat(next).startsWith(PAGE + "?vua=");
    String page = text(get(next == null ? "" : next, world.the("chairman")));
    assertThat(ReadPage.words(page)).contains("đã sẵn sàng", "giao cho Thanh tra tỉnh");
    MockHttpServletResponse zip = get(archive(page), world.the("chairman"));
    assertThat(zip.getContentType()).isEqualTo("application/zip");
    assertThat(zip.getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(zip.getHeader("Content-Disposition"))
        .contains("ban-trich-03169-2026-11-01-2026-11-08.zip");
    Unpacked taken = Unpacked.into(folder, zip.getContentAsByteArray());
    assertThat(taken.signature().code()).isZero();
    assertThat(taken.rows()).isNotEmpty();
    String after = text(get(PAGE, world.the("chairman")));
    assertThat(FigurePages.undefined(after.replace("Công văn 12/TTr", ""))).isEmpty();
    assertThat(after).contains("data-figure=\"exports-rows\"");
  }

  @ParameterizedTest(name = "{0} … {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-08 | 2026-11-01 | Xin đổi lại cho đúng thứ tự
          0001-01-01 | 2026-11-01 | từ năm 2000 đến năm 2199
          2026-11-01 | 9999-12-31 | từ năm 2000 đến năm 2199
          2026-11-01 | 2199-12-31 | nhiều nhất mười năm
          2026-11-01 | 2027-12-31 | Kỳ này chưa qua
          2026-11-01 | 2026-11-09 | Kỳ này chưa qua
          hom-qua    | 2026-11-01 | Không đọc được ngày
                     | 2026-11-01 | Xin ghi thêm ngày
          2026-02-30 | 2026-03-01 | Không đọc được ngày
          """)
  void days_nobody_can_sign_for_stay_in_the_form_with_the_way_out(
      String from, String to, String words) throws Exception {
    Map<String, String> form = form();
    form.put("tu", from == null ? "" : from);
    form.put("den", to);
    form.put("lyDo", "<script>alert(1)</script> kế hoạch");
    MockHttpServletResponse answer = post(world.the("chairman"), form);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(ReadPage.words(text(answer))).contains(words);
    assertThat(text(answer))
        .contains("&lt;script&gt;alert(1)", "Thanh tra tỉnh")
        .doesNotContain("<script>alert(1)");
    assertThat(ReadPage.words(text(get(PAGE, world.the("chairman")))))
        .contains("Chưa giao bản trích nào");
  }

  @Test
  void without_receiver_or_reason_nothing_is_handed_out() throws Exception {
    Map<String, String> form = form();
    form.put("noiNhan", " ");
    form.put("lyDo", "");
    MockHttpServletResponse answer = post(world.the("chairman"), form);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(ReadPage.words(text(answer)))
        .contains("Xin ghi giao cho ai.", "Xin ghi lý do giao.");
    form = form();
    form.put("lyDo", "dài ".repeat(200));
    answer = post(world.the("chairman"), form);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(ReadPage.words(text(answer))).contains("không quá 500 chữ cái");
  }

  @Test
  void the_provinces_observer_reads_every_line_and_can_press_nothing() throws Exception {
    post(world.the("chairman"), form());
    String page = text(get(PAGE, world.observer()));
    assertThat(ReadPage.words(page))
        .contains("Xã Nà Hỳ", "Thào A Dế", "Thanh tra tỉnh", "Công văn 12", "Chưa ai tải xong");
    assertThat(page.substring(page.indexOf("<main"))).doesNotContain("<form", ".zip");
    assertThat(post(world.observer(), form()).getStatus()).isEqualTo(404);
    assertThat(post(PAGE + "/khoa", world.observer(), Map.of()).getStatus()).isEqualTo(404);
  }

  @Test
  void whoever_is_no_leader_finds_nothing_and_a_strange_number_is_no_file() throws Exception {
    post(world.the("chairman"), form());
    String archive = archive(text(get(PAGE, world.the("chairman"))));
    for (String who : new String[] {"intake", "clerk", "chairman (Thanh Nưa)"}) {
      assertThat(get(archive, world.the(who)).getStatus()).as(who).isEqualTo(404);
    }
    assertThat(get(PAGE, world.the("clerk")).getStatus()).isEqualTo(404);
    assertThat(mvc.get().uri(archive).exchange().getResponse().getStatus()).isEqualTo(302);
    Actor leader = world.the("chairman");
    assertThat(get(PAGE + "/khong-phai-so.zip", leader).getStatus()).isEqualTo(404);
    assertThat(get(PAGE + "?vua=khong-phai-so", leader).getStatus()).isEqualTo(404);
    Map<String, String> form = form();
    form.put("lan", "1 or 1=1");
    assertThat(post(leader, form).getStatus()).isEqualTo(404);
  }

  @Test
  void everybody_reads_the_keys_those_of_before_among_them() throws Exception {
    assertThat(ReadPage.words(open("/cong-khai/03169/khoa"))).contains("nên chưa có khóa");
    String old = keys.inUse(DossierWorld.NA_HY).id();
    assertThat(post(PAGE + "/khoa", world.the("chairman"), Map.of()).getRedirectedUrl())
        .isEqualTo("/cong-khai/03169/khoa");
    String page = open("/cong-khai/03169/khoa");
    assertThat(ReadPage.words(page)).contains("Đang dùng", "Đã thôi dùng", old);
    assertThat(page).doesNotContain("PRIVATE");
    assertThat(open("/cong-khai/03169/khoa/" + old + ".pem"))
        .isEqualTo(keys.published(DossierWorld.NA_HY, old).pem());
    for (String none :
        new String[] {"/cong-khai/03169/khoa/0000000000000000.pem", "/cong-khai/99999/khoa"}) {
      assertThat(mvc.get().uri(none).exchange().getResponse().getStatus()).isEqualTo(404);
    }
  }

  private static Map<String, String> form() {
    Map<String, String> form = new HashMap<>();
    form.put("tu", "2026-11-01");
    form.put("den", "2026-11-08");
    form.put("noiNhan", "Thanh tra tỉnh");
    form.put("lyDo", "Công văn 12/TTr");
    return form;
  }

  private static String archive(String page) {
    int end = page.indexOf(".zip");
    return page.substring(page.lastIndexOf('"', end) + 1, end) + ".zip";
  }

  private MockHttpServletResponse get(String address, Actor actor) {
    return mvc.get().uri(address).with(DeskGuest.as(actor)).exchange().getResponse();
  }

  private String open(String address) throws Exception {
    return text(mvc.get().uri(address).exchange().getResponse());
  }

  private MockHttpServletResponse post(Actor actor, Map<String, String> form) {
    return post(PAGE, actor, form);
  }

  private MockHttpServletResponse post(String address, Actor actor, Map<String, String> form) {
    var request =
        mvc.post()
            .uri(address)
            .with(DeskGuest.as(actor))
            .with(SecurityMockMvcRequestPostProcessors.csrf());
    form.forEach(request::param);
    return request.exchange().getResponse();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
