package vn.motcua.cooperation.web;

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
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.cooperation.CooperationWorld;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Stage;
import vn.motcua.shared.Actor;
import vn.motcua.web.DeskGuest;

/** A file of two levels as the clerk, the Centre and the citizen see it. */
@MotCuaTest
class TwoLevelPagesTest {
  private static final String HELP = "2.001661";

  @Autowired MockMvc mvc;
  @Autowired DossierWorld world;
  @Autowired CooperationWorld others;
  @Autowired Intakes intakes;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.offers(HELP, TimeLimit.workingDays(8));
  }

  @Test
  void the_clerk_is_told_that_the_file_leaves_and_chooses_who_follows_it_up() throws Exception {
    Dossier sealing = world.until(received(), Stage.SEALING);
    assertThat(read("clerk", page(sealing)))
        .contains("Hồ sơ sẽ gửi cơ quan khác. Người của ta theo dõi", "Quàng Thị Dung")
        .doesNotContain("Chuyển cho người trả kết quả");
    Dossier birth = world.until(world.received("Vừ Thị Mỷ"), Stage.SEALING);
    assertThat(read("clerk", page(birth))).contains("Chuyển cho người trả kết quả");
    assertThat(send("clerk", sealing, "/dong-dau", "second intake", "").getStatus()).isEqualTo(302);
    assertThat(others.now(sealing).holder()).isEqualTo(world.id("second intake"));
    assertThat(read("clerk", page(sealing)))
        .contains("vào sổ, đóng dấu, gửi", "Sở Y tế", "Quàng Thị Dung theo dõi")
        .contains("Phần việc của xã: trước hạn");
  }

  @Test
  void the_centre_records_what_came_and_nobody_else_is_offered_it() throws Exception {
    Dossier sent = world.until(received(), Stage.OUTSIDE);
    assertThat(read("intake", page(sent)))
        .contains("/nhan-ket-qua-ngoai", "/co-quan-khac-tu-choi", "Đang ở cơ quan khác");
    assertThat(read("appraiser", page(sent))).doesNotContain(page(sent) + "/nhan-ket-qua-ngoai");
    assertThat(send("intake", sent, "/co-quan-khac-tu-choi", "intake", "").getStatus())
        .as("a refusal without its reason")
        .isEqualTo(422);
    assertThat(send("intake", sent, "/nhan-ket-qua-ngoai", "intake", "QĐ 88").getStatus())
        .isEqualTo(302);
    assertThat(others.now(sent).stage()).isEqualTo(Stage.READY);
    assertThat(read("intake", page(sent))).contains("nhận kết quả của cơ quan khác", "QĐ 88");
  }

  @Test
  void the_citizen_knows_where_the_file_is_until_when_and_whom_to_ask() throws Exception {
    Dossier here = received();
    assertThat(tracked(here)).doesNotContain("Hồ sơ đang ở").contains("Sở Y tế");
    Dossier sent = world.until(here, Stage.OUTSIDE);
    assertThat(tracked(sent))
        .contains("Hồ sơ đang ở", "Sở Y tế", "Lò Văn Inh ở Trung tâm theo dõi")
        .contains("chuyển cơ quan tiếp theo", "Đang ở cơ quan khác")
        .doesNotContain("Phần việc của xã", "Giàng Thị Dợ");
    world.next(sent);
    assertThat(tracked(sent)).contains("Đã có kết quả của cơ quan khác");
  }

  private Dossier received() {
    Actor intake = world.the("intake");
    return intakes.receive(intake, world.intake(intake, HELP, "Giàng Thị Dợ"));
  }

  private static String page(Dossier dossier) {
    return "/ban-lam-viec/ho-so/" + dossier.id();
  }

  private MockHttpServletResponse send(
      String who, Dossier dossier, String act, String to, String words) throws Exception {
    var request = post(page(dossier) + act).with(csrf()).with(as(who));
    Map.of(
            "phienBan", Integer.toString(others.now(dossier).version()),
            "nguoiNhan", world.id(to).toString(),
            "loi", words)
        .forEach(request::param);
    return mvc.perform(request).andReturn().getResponse();
  }

  private String tracked(Dossier dossier) throws Exception {
    return mvc.perform(get("/hs/03169/" + dossier.filing().trackSecret()))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private String read(String who, String address) throws Exception {
    MockHttpServletResponse response =
        mvc.perform(get(address).with(as(who))).andReturn().getResponse();
    assertThat(response.getStatus()).as(address).isEqualTo(200);
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  private RequestPostProcessor as(String who) {
    return DeskGuest.as(world.the(who));
  }
}
