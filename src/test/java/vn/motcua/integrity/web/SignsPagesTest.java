package vn.motcua.integrity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Lateness;
import vn.motcua.dossiers.Stage;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.web.Browser;
import vn.motcua.integrity.Signs;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.web.ReadPage;

@MotCuaTest
class SignsPagesTest {
  private static final String PASSWORD = "mot-cua-than-thien";

  @Autowired MockMvcTester mvc;
  @Autowired MockMvc plain;
  @Autowired DossierWorld world;
  @Autowired Lateness lateness;
  @Autowired Accounts accounts;
  @Autowired Signs signs;
  @Autowired TestClock clock;

  private Dossier dossier;

  @BeforeEach
  void a_fault_admitted_on_monday() {
    clock.set("2026-11-02T08:00");
    dossier = world.until(world.received("Vừ Thị Mỷ"), Stage.APPRAISING);
    dossier =
        lateness.admitFault(
            world.the("appraiser"), DossierWorld.seen(dossier), "Thất lạc bản chính");
    signs.look();
  }

  @Test
  void before_the_officer_explains_the_leader_reads_how_many_and_not_which() throws Exception {
    assertThat(page(as("chairman", "thao.a.de"), "/lanh-dao/dau-hieu"))
        .contains("Lỗi của cơ quan (", "đang chờ cán bộ giải thích trước")
        .doesNotContain(dossier.id().toString(), dossier.code());
  }

  @Test
  void the_leader_reads_each_pattern_with_its_rule_its_count_and_the_dossiers() throws Exception {
    clock.set("2026-11-05T09:00");
    String page = page(as("chairman", "thao.a.de"), "/lanh-dao/dau-hieu");
    assertThat(ReadPage.words(page)).contains("Tạm dừng trong những giờ cuối (0)");
    assertThat(page)
        .contains("Dấu hiệu cần rà soát", "một câu hỏi, không phải kết luận")
        .contains("Lỗi của cơ quan (")
        .contains("Hồ sơ có thời hạn từ 3 ngày")
        .contains("/ban-lam-viec/ho-so/" + dossier.id(), "Vàng Thị Pà", "Chưa có lời giải thích")
        .contains("Tìm ngay")
        .doesNotContain("Vừ Thị Mỷ", "Gửi lời giải thích");
  }

  @Test
  void the_officer_explains_on_the_own_page_and_the_leader_reads_it() throws Exception {
    Browser officer = as("appraiser", "vang.thi.pa");
    assertThat(page(officer, "/ban-lam-viec/dau-hieu"))
        .contains("Gửi lời giải thích")
        .doesNotContain("Tìm ngay");
    assertThat(explained(officer, "Tôi nghỉ ốm, người thay chưa nhận việc").getStatus())
        .isEqualTo(302);
    assertThat(page(as("chairman", "thao.a.de"), "/lanh-dao/dau-hieu"))
        .contains("Tôi nghỉ ốm, người thay chưa nhận việc");
  }

  @Test
  void an_explanation_without_words_is_asked_for_again_and_nothing_else_is_lost() throws Exception {
    MockHttpServletResponse answer = explained(as("appraiser", "vang.thi.pa"), "   ");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("Xin viết vài lời giải thích", "aria-invalid=\"true\"");
  }

  @Test
  void a_colleague_sees_no_sign_and_cannot_have_them_looked_for() throws Exception {
    Browser clerk = as("clerk", "ca.thi.huong");
    assertThat(page(clerk, "/ban-lam-viec/dau-hieu"))
        .doesNotContain(dossier.id().toString(), "Tìm ngay");
    assertThat(clerk.open("/lanh-dao/dau-hieu").getStatus()).isEqualTo(403);
    clerk.open("/ban-lam-viec");
    assertThat(clerk.send("/ban-lam-viec/dau-hieu/luot-tim").getStatus()).isEqualTo(404);
    assertThat(explained(clerk, "không phải việc của tôi").getStatus()).isEqualTo(404);
  }

  @Test
  void visitors_do_not_see_the_page() {
    assertThat(mvc.get().uri("/lanh-dao/dau-hieu")).hasStatus3xxRedirection();
    assertThat(mvc.get().uri("/ban-lam-viec/dau-hieu")).hasStatus3xxRedirection();
  }

  private MockHttpServletResponse explained(Browser browser, String words) throws Exception {
    browser.open("/ban-lam-viec");
    return browser.send(
        "/ban-lam-viec/dau-hieu/giai-thich",
        "dauHieu",
        "FAULT_ADMITTED",
        "hoSo",
        dossier.id().toString(),
        "loi",
        words);
  }

  private Browser as(String who, String signIn) throws Exception {
    Actor actor = world.the(who);
    if (accounts.of(actor.unit(), actor.officer()).isEmpty()) {
      Actor founder =
          new Actor(actor.unit(), UUID.randomUUID(), "người lập", EnumSet.of(Role.ADMINISTRATOR));
      accounts.openWith(founder, actor.officer(), signIn, PASSWORD);
    }
    Browser browser = new Browser(plain);
    browser.signIn(signIn, PASSWORD);
    return browser;
  }

  private static String page(Browser browser, String address) throws Exception {
    MockHttpServletResponse answer = browser.open(address);
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
