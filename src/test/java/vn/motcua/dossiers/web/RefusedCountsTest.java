package vn.motcua.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Counted;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.web.DeskGuest;
import vn.motcua.web.ReadPage;

/** A refusal that tells how many says how that is counted, as every other number does. */
@MotCuaTest
class RefusedCountsTest {
  @Autowired MockMvcTester mvc;
  @Autowired DossierWorld world;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
    world.the("intake");
  }

  @Test
  void who_holds_dossiers_cannot_leave_and_their_number_leads_to_its_rule() throws Exception {
    world.until(world.received("Sùng A Dơ"), Stage.APPRAISING);
    String page = refused("chuyen-di", "destination", "Sở Tư pháp");
    assertThat(ReadPage.words(page)).containsPattern("còn giữ \\d+ hồ sơ đang giải quyết");
    assertThat(page)
        .contains("href=\"/cong-khai/cach-tinh#dossiers-held\"")
        .containsPattern("<data value=\"\\d+\" data-figure=\"dossiers-held\">");
  }

  @Test
  void a_role_that_dossiers_need_stays_and_their_number_leads_to_its_rule() throws Exception {
    world.until(world.received("Sùng A Dơ"), Stage.APPRAISING);
    String page = refused("vai-tro", "roles", "CLERK");
    assertThat(ReadPage.words(page)).contains("ở bước cần nhiệm vụ vừa bỏ");
    assertThat(page).contains("data-figure=\"dossiers-held\"");
  }

  @Test
  void in_a_log_or_a_line_of_text_the_number_stands_alone() {
    Refusal refusal = new Refusal("dossiers.refusal.still-holds", new Counted("dossiers-held", 3));
    assertThat(refusal.getMessage()).isEqualTo("dossiers.refusal.still-holds[3]");
    assertThat(String.join(" ", List.of("" + new Counted("dossiers-held", 12)))).isEqualTo("12");
  }

  private String refused(String act, String field, String value) throws Exception {
    Actor administrator =
        new Actor(DossierWorld.NA_HY, UUID.randomUUID(), "quản trị", Set.of(Role.ADMINISTRATOR));
    MockHttpServletResponse answer =
        mvc.post()
            .uri("/quan-tri/can-bo/" + world.id("appraiser") + "/" + act)
            .param(field, value)
            .with(DeskGuest.as(administrator))
            .with(csrf())
            .exchange()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(422);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
