package vn.motcua.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;
import vn.motcua.web.DeskGuest;

@MotCuaTest
class DeskPagesTest {
  @Autowired MockMvc mvc;
  @Autowired DossierWorld world;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
  }

  @Test
  void the_inbox_shows_what_the_officer_holds_with_the_time_left() throws Exception {
    Dossier dossier = world.received("Thào Thị Sua");
    String page = page("intake", "/ban-lam-viec");
    assertThat(page).contains("Thào Thị Sua", dossier.code(), "Mới tiếp nhận");
    assertThat(page("second intake", "/ban-lam-viec")).doesNotContain(dossier.code());
    assertThat(page("second intake", "/ban-lam-viec?xem=ca-don-vi")).contains(dossier.code());
  }

  @Test
  void a_dossier_is_found_by_end_of_code_name_without_marks_phone_and_number() throws Exception {
    Dossier dossier = world.received("Cháng Thị Xuyến");
    jdbc.sql(
            """
            update dossier_applicant set phone = '0911222333', id_number = '011170000777'
             where dossier_id = :id
            """)
        .param("id", dossier.id())
        .update();
    String end = dossier.code().substring(dossier.code().length() - 4);
    for (String typed : new String[] {end, "chang thi xuyen", "0911 222 333", "011170000777"}) {
      assertThat(found("intake", typed)).as(typed).contains(dossier.code());
    }
    assertThat(found("intake (Thanh Nưa)", "chang thi xuyen")).doesNotContain(dossier.code());
  }

  @Test
  void signs_that_mean_something_to_the_database_are_only_letters_in_a_search() throws Exception {
    world.received("Cháng Thị Xuyến");
    for (String typed : new String[] {"%", "_____", "\\", "' or 1=1 --", "100%"}) {
      assertThat(found("intake", typed)).as(typed).doesNotContain("Cháng Thị Xuyến");
    }
  }

  @Test
  void the_persons_dossiers_stand_together_and_the_next_begins_filled_in() throws Exception {
    Dossier dossier = world.received("Lầu A Tủa");
    assertThat(page("intake", "/ban-lam-viec/nguoi/" + dossier.filing().person()))
        .contains(dossier.code());
    assertThat(
            page(
                "intake",
                "/ban-lam-viec/tiep-nhan/" + DossierWorld.DISABILITY + "?tu=" + dossier.id()))
        .contains("value=\"Lầu A Tủa\"", dossier.filing().person().toString());
  }

  @Test
  void an_act_moves_the_dossier_and_leads_back_to_its_page() throws Exception {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    mvc.perform(act("intake", dossier, "chuyen-buoc", world.id("head").toString(), ""))
        .andExpect(redirectedUrlPattern("/ban-lam-viec/ho-so/*"));
    assertThat(page("head", "/ban-lam-viec/ho-so/" + dossier.id()))
        .contains("Phân công", "chuyển cho Hoàng Văn Sơn");
  }

  @Test
  void an_act_the_rules_forbid_says_why_and_keeps_the_words() throws Exception {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    String answer =
        mvc.perform(
                act(
                    "intake",
                    dossier,
                    "chuyen-buoc",
                    world.id("clerk").toString(),
                    "Gia đình cần gấp trước thứ Tư"))
            .andExpect(status().isUnprocessableContent())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(answer).contains("không có nhiệm vụ của bước này", "Gia đình cần gấp trước thứ Tư");
  }

  @Test
  void a_stale_page_changes_nothing_and_keeps_the_words() throws Exception {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    world.next(dossier);
    String answer =
        mvc.perform(act("second intake", dossier, "rut-ho-so", "", "Bà con xin rút"))
            .andExpect(status().isConflict())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(answer).contains("đã có người khác làm việc với hồ sơ", "Bà con xin rút");
  }

  @Test
  void an_act_nobody_knows_and_a_version_that_is_no_number_are_refused_kindly() throws Exception {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    mvc.perform(act("intake", dossier, "xoa-ho-so", "", "")).andExpect(status().isNotFound());
    mvc.perform(
            post("/ban-lam-viec/ho-so/" + dossier.id() + "/chuyen-buoc")
                .param("phienBan", "một")
                .with(DeskGuest.as(world.the("intake")))
                .with(csrf()))
        .andExpect(status().isBadRequest());
  }

  @Test
  void another_communes_dossier_is_not_found_and_the_look_is_logged() throws Exception {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    mvc.perform(
            get("/ban-lam-viec/ho-so/" + dossier.id())
                .with(DeskGuest.as(world.the("intake (Thanh Nưa)"))))
        .andExpect(status().isNotFound());
    assertThat(
            jdbc.sql(
                    """
                    select count(*)
                      from access_log
                     where unit_id = '03328' and kind = 'LOOKUP_REFUSED' and subject like :id
                    """)
                .param("id", "%" + dossier.id() + "%")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void a_correction_asks_for_its_reason_and_shows_in_the_history() throws Exception {
    Dossier dossier = world.received("Vừ Thị Mỉ");
    String address = "/ban-lam-viec/ho-so/" + dossier.id() + "/nguoi-nop";
    assertThat(page("intake", address)).contains("value=\"Vừ Thị Mỉ\"");
    mvc.perform(
            post(address)
                .param("phienBan", "1")
                .param("hoTen", "Vừ Thị Mỷ")
                .param("ngaySinh", "1970")
                .with(DeskGuest.as(world.the("intake")))
                .with(csrf()))
        .andExpect(status().isUnprocessableContent());
    mvc.perform(
            post(address)
                .param("phienBan", "1")
                .param("hoTen", "Vừ Thị Mỷ")
                .param("ngaySinh", "1970")
                .param("lyDo", "Gõ nhầm dấu")
                .with(DeskGuest.as(world.the("intake")))
                .with(csrf()))
        .andExpect(redirectedUrlPattern("/ban-lam-viec/ho-so/*"));
    assertThat(page("intake", "/ban-lam-viec/ho-so/" + dossier.id()))
        .contains("Vừ Thị Mỷ", "sửa thông tin người nộp", "Gõ nhầm dấu");
  }

  @Test
  void the_papers_of_a_dossier_print_as_pdf_and_a_second_receipt_says_so() throws Exception {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    String base = "/ban-lam-viec/ho-so/" + dossier.id();
    assertPdf("intake", base + "/giay-tiep-nhan.pdf");
    assertPdf("intake", base + "/phieu-kiem-soat.pdf");
    mvc.perform(
            post(base + "/in-lai")
                .param("phienBan", "1")
                .with(DeskGuest.as(world.the("intake")))
                .with(csrf()))
        .andExpect(redirectedUrlPattern("/ban-lam-viec/ho-so/*/giay-tiep-nhan.pdf"));
    assertThat(page("intake", base)).contains("in lại giấy tiếp nhận");
    assertPdf("intake", base + "/giay-tiep-nhan.pdf");
    world.until(world.received("Vừ Thị Mỷ"), Stage.RETURNED);
  }

  private void assertPdf(String who, String address) throws Exception {
    byte[] bytes =
        mvc.perform(get(address).with(DeskGuest.as(world.the(who))))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(new String(bytes, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
  }

  private String page(String who, String address) throws Exception {
    return mvc.perform(get(address).with(DeskGuest.as(world.the(who))))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private String found(String who, String typed) throws Exception {
    var sent =
        mvc.perform(
                post("/ban-lam-viec/tim")
                    .param("q", typed)
                    .with(DeskGuest.as(world.the(who)))
                    .with(csrf()))
            .andReturn();
    assertThat(sent.getResponse().getRedirectedUrl()).startsWith("/ban-lam-viec/tim");
    return mvc.perform(
            get(String.valueOf(sent.getResponse().getRedirectedUrl()))
                .cookie(sent.getResponse().getCookies())
                .with(DeskGuest.as(world.the(who))))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder act(
      String who, Dossier seen, String noun, String to, String words) {
    return post("/ban-lam-viec/ho-so/" + seen.id() + "/" + noun)
        .param("phienBan", Integer.toString(seen.version()))
        .param("nguoiNhan", to)
        .param("loi", words)
        .with(DeskGuest.as(world.the(who)))
        .with(csrf());
  }
}
