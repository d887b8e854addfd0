package vn.motcua.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Look;
import vn.motcua.dossiers.Looks;
import vn.motcua.web.DeskGuest;
import vn.motcua.web.ReadPage;

/** Every opening of a dossier is remembered: who, when, at what. */
@MotCuaTest
class LooksTest {
  @Autowired MockMvc mvc;
  @Autowired DossierWorld world;
  @Autowired Looks looks;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
  }

  @Test
  void a_dossier_opened_printed_and_corrected_leaves_a_line_each() throws Exception {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    String base = "/ban-lam-viec/ho-so/" + dossier.id();
    Instant eight = clock.instant();
    open("intake", base);
    clock.set("2026-11-02T09:30");
    Instant later = clock.instant();
    open("second intake", base + "/giay-tiep-nhan.pdf");
    open("second intake", base + "/phieu-kiem-soat.pdf");
    open("intake", base + "/nguoi-nop");
    open("intake", "/ban-lam-viec/tiep-nhan?tu=" + dossier.id());
    assertThat(looks.at(dossier))
        .containsExactly(
            new Look(DossierWorld.NA_HY, world.id("intake"), eight, Look.What.OPENED),
            new Look(DossierWorld.NA_HY, world.id("second intake"), later, Look.What.RECEIPT),
            new Look(DossierWorld.NA_HY, world.id("second intake"), later, Look.What.CONTROL),
            new Look(DossierWorld.NA_HY, world.id("intake"), later, Look.What.PERSON),
            new Look(DossierWorld.NA_HY, world.id("intake"), later, Look.What.PERSON));
  }

  @Test
  void lists_and_the_looks_of_citizens_are_no_openings() throws Exception {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    open("intake", "/ban-lam-viec");
    mvc.perform(get("/hs/03169/" + dossier.filing().trackSecret()));
    assertThat(looks.at(dossier)).isEmpty();
  }

  @Test
  void another_communes_officer_sees_nothing_and_leaves_no_look_but_a_refusal() throws Exception {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    mvc.perform(
            get("/ban-lam-viec/ho-so/" + dossier.id())
                .with(DeskGuest.as(world.the("intake (Thanh Nưa)"))))
        .andExpect(status().isNotFound());
    assertThat(looks.at(dossier)).isEmpty();
    assertThat(refused("03328")).anyMatch(subject -> subject.contains(dossier.id().toString()));
  }

  @Test
  void the_citizen_reads_on_the_slips_page_who_looked_when_and_at_what() throws Exception {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    String slip = "/hs/03169/" + dossier.filing().trackSecret();
    assertThat(read(slip)).contains(slip + "/ai-da-xem");
    assertThat(read(slip + "/ai-da-xem")).contains("Chưa có cán bộ nào mở hồ sơ này");
    open("intake", "/ban-lam-viec/ho-so/" + dossier.id());
    clock.set("2026-11-02T09:30");
    open("chairman", "/ban-lam-viec/ho-so/" + dossier.id() + "/phieu-kiem-soat.pdf");
    assertThat(ReadPage.words(read(slip + "/ai-da-xem")))
        .contains("Đã mở 2 lần", "Lò Văn Inh", "8:00 2/11/2026", "Thào A Dế", "9:30 2/11/2026")
        .contains("in phiếu kiểm soát", "Công chức")
        .doesNotContain("Vừ Thị Mỷ", "bản Nà Hỳ 2");
  }

  @Test
  void a_long_list_of_looks_shows_the_latest_hundred_and_says_so() throws Exception {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    for (int i = 0; i < 103; i++) {
      looks.record(world.the("intake"), dossier, Look.What.OPENED);
    }
    String page = read("/hs/03169/" + dossier.filing().trackSecret() + "/ai-da-xem");
    assertThat(page)
        .contains("data-figure=\"dossiers-looks\"", "data-figure=\"dossiers-looks-listed\"");
    assertThat(ReadPage.words(page)).contains("Đã mở 103 lần", "100 lần gần nhất");
  }

  @Test
  void without_the_slips_secret_nobody_learns_who_looked() throws Exception {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    open("intake", "/ban-lam-viec/ho-so/" + dossier.id());
    for (String wrong :
        List.of(
            "/hs/03169/" + dossier.filing().code(),
            "/hs/03328/" + dossier.filing().trackSecret(),
            "/hs/xx/" + dossier.filing().trackSecret(),
            "/hs/03169/" + dossier.id())) {
      mvc.perform(get(wrong + "/ai-da-xem")).andExpect(status().isNotFound());
    }
    var answer =
        mvc.perform(get("/hs/03169/" + dossier.filing().trackSecret() + "/ai-da-xem"))
            .andReturn()
            .getResponse();
    assertThat(answer.getHeader("X-Robots-Tag")).isEqualTo("noindex");
    assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
  }

  @Test
  void nobody_wipes_out_a_look() {
    for (String wipe :
        List.of(
            "delete from dossier_look",
            "update dossier_look set what = 'OPENED'",
            "truncate dossier_look")) {
      assertThatThrownBy(() -> jdbc.sql(wipe).update())
          .as(wipe)
          .isInstanceOf(DataAccessException.class)
          .hasStackTraceContaining("permission denied");
    }
  }

  @Test
  void a_page_refused_for_a_missing_role_is_logged_with_its_address() throws Exception {
    mvc.perform(get("/quan-tri/nhat-ky").with(DeskGuest.as(world.the("clerk"))))
        .andExpect(status().isForbidden());
    mvc.perform(get("/lanh-dao").with(DeskGuest.as(world.the("clerk"))))
        .andExpect(status().isForbidden());
    assertThat(refused("03169")).contains("GET /quan-tri/nhat-ky", "GET /lanh-dao");
  }

  private String read(String address) throws Exception {
    return mvc.perform(get(address))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
  }

  private List<String> refused(String unit) {
    return jdbc.sql(
            """
            select subject from access_log where unit_id = :unit and kind = 'LOOKUP_REFUSED'
            """)
        .param("unit", unit)
        .query(String.class)
        .list();
  }

  private void open(String who, String address) throws Exception {
    mvc.perform(get(address).with(DeskGuest.as(world.the(who)))).andExpect(status().isOk());
  }
}
