package vn.motcua.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Filing;
import vn.motcua.dossiers.Intake;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Stage;

@MotCuaTest
class TrackPagesTest {
  @Autowired MockMvc mvc;
  @Autowired DossierWorld world;
  @Autowired Dossiers dossiers;
  @Autowired Intakes intakes;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
  }

  @Test
  void a_typed_code_tells_step_holder_and_date_and_nothing_a_neighbour_should_not_know()
      throws Exception {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    String page = page("/tra-cuu?ma=" + dossier.code(), "10.0.0.1");
    assertThat(page).contains("Lò Văn Inh", "thứ Hai 2/11/2026", "Vừa nhận");
    assertThat(page)
        .doesNotContain("khai sinh", "Vừ Thị Mỷ", "bản Nà Hỳ 2", dossier.filing().trackSecret());
  }

  @Test
  void a_code_typed_brings_no_second_code_no_department_and_no_verdict() throws Exception {
    Intake plain = world.birth("Vừ Thị Mỷ");
    Dossier dossier =
        intakes.receive(
            world.the("intake"),
            new Intake(
                plain.key(),
                plain.procedureCode(),
                plain.channel(),
                plain.caseNumber(),
                plain.papers(),
                plain.sets(),
                plain.applicant(),
                plain.person(),
                "H18.24-261102-0042",
                Filing.CodeEntry.TYPED));
    clock.set("2026-11-05T10:00");
    String byOwn = page("/tra-cuu?ma=" + dossier.code(), "10.0.2.1");
    assertThat(byOwn)
        .contains(dossier.code(), "Lò Văn Inh")
        .doesNotContain("H18.24", "Văn phòng", "Công chức", "class=\"chip", "Trễ");
    String byOther = page("/tra-cuu?ma=H18.24-261102-0042", "10.0.2.1");
    assertThat(byOther).contains("H18.24-261102-0042").doesNotContain(dossier.code());
  }

  @Test
  void a_code_typed_carelessly_is_shown_as_it_was_typed() throws Exception {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    String typed = dossier.code().replace("-", " - ");
    String page =
        mvc.perform(get("/tra-cuu").param("ma", typed).with(from("10.0.2.2")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page).contains("Mã vừa gõ: " + typed).doesNotContain(dossier.code());
  }

  @Test
  void the_slips_secret_tells_procedure_reasons_and_steps_but_no_name() throws Exception {
    Dossier dossier = world.until(world.received("Vừ Thị Mỷ"), Stage.APPRAISING);
    String page = page("/hs/03169/" + dossier.filing().trackSecret(), "10.0.0.1");
    assertThat(page)
        .contains("khai sinh", "Vì sao là ngày này?", "Hoàng Văn Sơn", "Vàng Thị Pà", "Lãnh đạo");
    assertThat(page).doesNotContain("Vừ Thị Mỷ", "bản Nà Hỳ 2");
  }

  @Test
  void reasons_written_inside_the_office_stay_inside() throws Exception {
    Dossier reviewing = world.until(world.received("Vừ Thị Mỷ"), Stage.REVIEWING);
    dossiers.sendBack(
        world.the("head"),
        DossierWorld.seen(reviewing),
        world.id("appraiser"),
        "Giấy chứng sinh của chị Mỷ bị nhòe");
    String page = page("/hs/03169/" + reviewing.filing().trackSecret(), "10.0.0.1");
    assertThat(page).contains("Trả lại bước trước").doesNotContain("nhòe", "chị Mỷ");
  }

  @Test
  void an_unknown_code_is_answered_kindly_and_keeps_what_was_typed() throws Exception {
    String page =
        mvc.perform(get("/tra-cuu").param("ma", "03169-261102-9999").with(from("10.0.0.2")))
            .andExpect(status().isNotFound())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page).contains("03169-261102-9999", "xin gọi Trung tâm");
  }

  @Test
  void spaces_and_long_dashes_from_a_telephone_do_no_harm() throws Exception {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    String typed = " " + dossier.code().replace("-", " – ") + " ";
    mvc.perform(get("/tra-cuu").param("ma", typed).with(from("10.0.0.3")))
        .andExpect(status().isOk());
  }

  @Test
  void guessing_is_stopped_and_a_neighbour_at_another_address_is_not() throws Exception {
    for (int i = 0; i < 20; i++) {
      mvc.perform(get("/tra-cuu").param("ma", "03169-261102-8" + i).with(from("10.0.0.4")))
          .andExpect(status().isNotFound());
    }
    mvc.perform(get("/tra-cuu").param("ma", "03169-261102-7000").with(from("10.0.0.4")))
        .andExpect(status().isTooManyRequests());
    Dossier dossier = world.received("Vừ Thị Mỷ");
    mvc.perform(get("/tra-cuu").param("ma", dossier.code()).with(from("10.0.0.5")))
        .andExpect(status().isOk());
  }

  @Test
  void a_wrong_secret_is_not_found_and_counts_as_a_guess() throws Exception {
    mvc.perform(get("/hs/03169/aaaaaaaaaaaaaaaa").with(from("10.0.0.6")))
        .andExpect(status().isNotFound());
    mvc.perform(get("/hs/xa/aaaaaaaaaaaaaaaa").with(from("10.0.0.6")))
        .andExpect(status().isNotFound());
  }

  @Test
  void a_hit_and_a_miss_take_the_same_time() throws Exception {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    long hit = fastest("/tra-cuu?ma=" + dossier.code(), 7);
    long miss = fastest("/tra-cuu?ma=03169-261102-6000", 7);
    assertThat(Math.abs(hit - miss)).isLessThan(15_000_000L);
  }

  @Test
  void a_late_dossier_says_sorry_and_whom_to_call() throws Exception {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    clock.set("2026-11-05T10:00");
    assertThat(page("/hs/03169/" + dossier.filing().trackSecret(), "10.0.0.1"))
        .contains("Trễ hẹn", "xin lỗi", "tel:02153000001");
  }

  @Test
  void nobody_keeps_or_indexes_the_page_of_a_slip() throws Exception {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    mvc.perform(get("/hs/03169/" + dossier.filing().trackSecret()).with(from("10.0.0.1")))
        .andExpect(
            header().string("Cache-Control", org.hamcrest.Matchers.containsString("no-store")))
        .andExpect(header().string("X-Robots-Tag", "noindex"))
        .andExpect(header().string("Referrer-Policy", "no-referrer"));
  }

  @Test
  void a_code_two_communes_have_asks_for_the_commune_and_tells_nothing_else() throws Exception {
    Dossier here = taken("intake");
    taken("intake (Thanh Nưa)");
    String asked = page("/tra-cuu?ma=bhxh-2026-0099", "10.0.3.1");
    assertThat(asked)
        .contains("nộp hồ sơ ở xã nào", "Xã Nà Hỳ", "Xã Thanh Nưa", "name=\"xa\" value=\"03169\"")
        .doesNotContain("Lò Văn Inh", here.code());
    assertThat(page("/tra-cuu?ma=bhxh-2026-0099&xa=03169", "10.0.3.1"))
        .contains("Lò Văn Inh", "Xã Nà Hỳ")
        .doesNotContain("Xã Thanh Nưa");
    mvc.perform(get("/tra-cuu?ma=bhxh-2026-0099&xa=03170").with(from("10.0.3.1")))
        .andExpect(status().isNotFound());
  }

  private Dossier taken(String who) {
    vn.motcua.shared.Actor actor = world.the(who);
    return intakes.receive(
        actor,
        DossierWorld.withCode(
            world.intake(actor, DossierWorld.BIRTH, "Vừ Thị Mỷ"),
            "BHXH-2026-0099",
            Filing.CodeEntry.TYPED));
  }

  private long fastest(String address, int times) throws Exception {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < times; i++) {
      long began = System.nanoTime();
      mvc.perform(get(address).with(from("10.0.1." + i)));
      best = Math.min(best, System.nanoTime() - began);
    }
    return best;
  }

  private String page(String address, String from) throws Exception {
    return mvc.perform(get(address).with(from(from)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private static org.springframework.test.web.servlet.request.RequestPostProcessor from(
      String address) {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }
}
