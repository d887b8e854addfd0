package vn.motcua.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.web.DeskGuest;

/** The one page of the intake, as a browser without scripts sees it. */
@MotCuaTest
class IntakePageTest {
  private static final String INTAKE = "/ban-lam-viec/tiep-nhan";

  @Autowired MockMvc mvc;
  @Autowired DossierWorld world;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
  }

  @Test
  void procedure_papers_person_and_the_button_stand_on_one_page_from_the_start() throws Exception {
    String page = page(get(INTAKE));
    assertThat(page)
        .contains("id=\"q\"", "id=\"giay-to\"", "id=\"hoTen\"", "Tiếp nhận và hẹn trả")
        .contains("Chọn thủ tục ở trên")
        .doesNotContain("name=\"thuTuc\"");
  }

  @Test
  void a_procedure_chosen_brings_its_papers_and_folds_the_list_away() throws Exception {
    String page = page(get(INTAKE + "/" + DossierWorld.BIRTH));
    assertThat(page)
        .contains("name=\"thuTuc\" value=\"" + DossierWorld.BIRTH + "\"", "name=\"giay-1\"")
        .doesNotContain("class=\"choices\"");
  }

  @Test
  void while_typing_only_the_list_is_sent() throws Exception {
    String list = page(get(INTAKE).param("q", "khai sinh").header("HX-Target", "ket-qua"));
    assertThat(list).contains("data-typed=\"khai sinh\"", DossierWorld.BIRTH);
    assertThat(list).doesNotContain("<html", "id=\"hoTen\"");
  }

  @Test
  void a_form_without_a_procedure_is_refused_with_everything_typed() throws Exception {
    String page =
        mvc.perform(as(post(INTAKE).param("hoTen", "Vừ Thị Mỷ").param("diaChi", "bản Nà Hỳ 2")))
            .andExpect(status().isUnprocessableContent())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page).contains("Xin chọn thủ tục", "value=\"Vừ Thị Mỷ\"", "value=\"bản Nà Hỳ 2\"");
    mvc.perform(as(post(INTAKE + "/huong-dan").param("hoTen", "Vừ Thị Mỷ")))
        .andExpect(status().isUnprocessableContent());
  }

  @Test
  void looking_for_a_procedure_receives_nothing_and_keeps_person_papers_and_key() throws Exception {
    long before = dossiers();
    String key = UUID.randomUUID().toString();
    MockHttpServletRequestBuilder form =
        post(INTAKE)
            .param("tim", "1")
            .param("q", "khai tử")
            .param("khoa", key)
            .param("thuTuc", DossierWorld.BIRTH)
            .param("giay-1", "co")
            .param("hoTen", "Vừ Thị Mỷ");
    assertThat(page(form))
        .contains("data-typed=\"khai tử\"", "value=\"Vừ Thị Mỷ\"", "value=\"" + key + "\"")
        .contains("name=\"thuTuc\" value=\"" + DossierWorld.BIRTH + "\"");
    assertThat(dossiers()).isEqualTo(before);
    assertThat(page(post(INTAKE).param("tim", "1").param("hoTen", "Vừ Thị Mỷ")))
        .contains("value=\"Vừ Thị Mỷ\"", "class=\"choices\"")
        .doesNotContain("Xin chọn thủ tục");
  }

  @Test
  void a_procedure_withdrawn_while_another_is_looked_for_says_so_and_keeps_the_person()
      throws Exception {
    String page =
        mvc.perform(
                as(
                    post(INTAKE)
                        .param("tim", "1")
                        .param("q", "khai tử")
                        .param("thuTuc", "1.999999")
                        .param("hoTen", "Vừ Thị Mỷ")))
            .andExpect(status().isUnprocessableContent())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page).contains("value=\"Vừ Thị Mỷ\"", "1.999999", "data-typed=\"khai tử\"");
  }

  @Test
  void a_form_given_back_after_signing_in_has_the_procedure_it_was_typed_for() throws Exception {
    String page =
        page(
            get(INTAKE + "/" + DossierWorld.DISABILITY)
                .param("thuTuc", DossierWorld.BIRTH)
                .param("hoTen", "Vừ Thị Mỷ"));
    assertThat(page)
        .contains("name=\"thuTuc\" value=\"" + DossierWorld.BIRTH + "\"", "value=\"Vừ Thị Mỷ\"");
    assertThat(page(get(INTAKE).param("thuTuc", DossierWorld.BIRTH)))
        .contains("name=\"thuTuc\" value=\"" + DossierWorld.BIRTH + "\"");
  }

  @Test
  void the_person_of_an_earlier_dossier_waits_before_any_procedure_is_chosen() throws Exception {
    Dossier dossier = world.received("Lầu A Tủa");
    String page = page(get(INTAKE).param("tu", dossier.id().toString()));
    assertThat(page)
        .contains("value=\"Lầu A Tủa\"", dossier.filing().person().toString())
        .contains("?tu=" + dossier.id());
  }

  @Test
  void the_form_receives_the_dossier_and_leads_to_its_receipt() throws Exception {
    MockHttpServletRequestBuilder form =
        post(INTAKE)
            .param("thuTuc", DossierWorld.BIRTH)
            .param("khoa", UUID.randomUUID().toString())
            .param("hoTen", "Vừ Thị Mỷ");
    for (int paper = 1; paper <= 40; paper++) {
      form.param("giay-" + paper, "co");
    }
    mvc.perform(as(form)).andExpect(redirectedUrlPattern("/ban-lam-viec/ho-so/*?moi"));
  }

  private long dossiers() {
    return jdbc.sql("select count(*) from dossier").query(Long.class).single();
  }

  private String page(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(as(request))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
    return request.with(DeskGuest.as(world.the("intake"))).with(csrf());
  }
}
