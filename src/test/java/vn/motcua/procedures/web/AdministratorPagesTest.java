package vn.motcua.procedures.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.MotCuaTest;
import vn.motcua.procedures.IntakeAnswer;
import vn.motcua.procedures.Procedures;
import vn.motcua.procedures.Publications;
import vn.motcua.procedures.Workflow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.DeskGuest;
import vn.motcua.web.ReadPage;

@MotCuaTest
@Transactional
class AdministratorPagesTest {
  private static final UnitId NA_HY = new UnitId("03169");
  private static final Actor ADMINISTRATOR =
      new Actor(NA_HY, new UUID(1, 1), "Lò Văn Inh", Set.of(Role.ADMINISTRATOR));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final String HERE = "/quan-tri/thu-tuc";

  @Autowired private MockMvc mvc;
  @Autowired private Procedures procedures;
  @Autowired private Publications publications;

  @Test
  void the_catalogue_is_closed_to_strangers_and_to_other_officers() throws Exception {
    mvc.perform(get(HERE)).andExpect(status().is3xxRedirection());
    mvc.perform(as(Role.INTAKE, get(HERE))).andExpect(status().isForbidden());
    mvc.perform(as(Role.INTAKE, post("/quan-tri/thu-tuc-nhan").param("code", "1.001193")))
        .andExpect(status().isForbidden());
  }

  @Test
  void offering_marking_and_withdrawing_lead_back_to_the_list() throws Exception {
    mvc.perform(
            admin(post("/quan-tri/thu-tuc-nhan"))
                .param("code", "1.001193")
                .param("ve", HERE + "?q=khai+sinh"))
        .andExpect(redirectedUrl(HERE + "?q=khai+sinh"));
    mvc.perform(admin(post("/quan-tri/thu-tuc-nhan/1.001193")).param("tai-cho", "true"))
        .andExpect(redirectedUrl(HERE));
    assertThat(procedures.settledOnTheSpot(NA_HY, "1.001193")).contains(true);
    assertThat(ReadPage.words(page(HERE + "?dang-nhan=true")))
        .contains("Đang nhận: 1, giải quyết tại chỗ: 1");
    assertThat(ReadPage.words(publicPage("/co-quan/03169/thu-tuc"))).contains("Hộ tịch1");
    mvc.perform(admin(post("/quan-tri/thu-tuc-nhan/1.001193/xoa")));
    assertThat(procedures.offered(NA_HY)).isEmpty();
  }

  @Test
  void a_forged_way_back_leads_to_our_own_list() throws Exception {
    mvc.perform(
            admin(post("/quan-tri/thu-tuc-nhan"))
                .param("code", "1.001193")
                .param("ve", "https://evil.example/"))
        .andExpect(redirectedUrl(HERE));
  }

  @Test
  void a_whole_field_is_offered_at_once_without_what_is_incomplete() throws Exception {
    mvc.perform(admin(post("/quan-tri/thu-tuc-nhan")).param("linh-vuc", "HO_TICH"));
    assertThat(procedures.offered(NA_HY)).isNotEmpty().allMatch(line -> line.gaps().isEmpty());
  }

  @Test
  void the_to_complete_list_says_why_and_how_many() throws Exception {
    assertThat(page(HERE + "/con-thieu"))
        .contains("Chưa có thời hạn", "Chưa có giấy tờ", "Chưa có mã", ">111<", ">100<")
        .contains("Cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm");
  }

  @Test
  void one_procedure_shows_its_versions_and_its_workflow() throws Exception {
    assertThat(page(HERE + "/1.012994"))
        .contains("3857/QĐ-UBND", "112", "Số liệu kèm phần mềm", "thời hạn pháp luật: 30 ngày");
    assertThat(page(HERE + "/2.001827")).contains("có vẻ bị cắt");
  }

  @Test
  void completing_a_procedure_in_the_browser_opens_it() throws Exception {
    assertThat(page(HERE + "/1.008603/phien-ban/moi")).contains("name=\"paper\"");
    procedures.offer(ADMINISTRATOR, Set.of("1.008603"));
    mvc.perform(version("1.008603").param("paper", "Tờ khai, theo mẫu số 02"))
        .andExpect(redirectedUrl(HERE + "/1.008603"));
    assertThat(procedures.openForIntake(NA_HY, "1.008603", TODAY))
        .isInstanceOfSatisfying(
            IntakeAnswer.Open.class,
            open -> {
              assertThat(open.procedure().checklist().getFirst().name())
                  .isEqualTo("Tờ khai, theo mẫu số 02");
              assertThat(open.procedure().channels().getFirst().knownFees().getFirst().amount())
                  .isEqualByComparingTo("50000");
            });
  }

  @Test
  void a_mistake_keeps_everything_typed_and_publishes_nothing() throws Exception {
    String page =
        mvc.perform(
                admin(post(HERE + "/1.008603/phien-ban"))
                    .param("name", "Kê khai phí")
                    .param("validFrom", "2026-01-01")
                    .param("decision", "12/QĐ-UBND")
                    .param("channel", "DIRECT")
                    .param("case", "0")
                    .param("measure", "WORKING_DAY")
                    .param("amount", "mười")
                    .param("paper", "Tờ khai đang gõ dở")
                    .param("originals", "1")
                    .param("kind", "REQUIRED"))
            .andExpect(status().isUnprocessableContent())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page).contains("Tờ khai đang gõ dở", "phải từ hôm nay trở đi", "Xin ghi một số");
    assertThat(publications.history(ADMINISTRATOR, "1.008603")).hasSize(1);
  }

  @Test
  void the_record_without_a_code_is_completed_with_its_code() throws Exception {
    String digest = publications.uncoded().getFirst().digest();
    String form = HERE + "/chua-ma/" + digest + "/phien-ban";
    assertThat(page(form + "/moi")).contains("name=\"code\"");
    mvc.perform(filled(admin(post(form))).param("code", "1.001193").param("paper", "Đơn"))
        .andExpect(status().isUnprocessableContent());
    mvc.perform(filled(admin(post(form))).param("code", "1.987654").param("paper", "Đơn"))
        .andExpect(redirectedUrl(HERE + "/1.987654"));
    assertThat(publications.uncoded()).isEmpty();
  }

  @Test
  void a_workflow_is_changed_in_the_browser_with_its_sum_checked() throws Exception {
    assertThat(page(HERE + "/1.001193/quy-trinh/moi")).contains("name=\"step\"", "Phân công");
    mvc.perform(workflow("20")).andExpect(status().isUnprocessableContent());
    mvc.perform(workflow("90")).andExpect(redirectedUrl(HERE + "/1.001193"));
    Workflow workflow = procedures.workflowInForce(NA_HY, "1.001193", TODAY);
    assertThat(workflow.steps()).hasSize(3);
    assertThat(workflow.step(2).amount()).isEqualByComparingTo("90");
  }

  @Test
  void a_choice_the_form_never_offered_is_a_bad_request() throws Exception {
    mvc.perform(
            admin(post(HERE + "/1.001193/quy-trinh"))
                .param("validFrom", "2026-11-02")
                .param("unit", "FORTNIGHT"))
        .andExpect(status().isBadRequest());
  }

  private MockHttpServletRequestBuilder workflow(String percent) {
    return admin(post(HERE + "/1.001193/quy-trinh"))
        .param("validFrom", "2026-11-02")
        .param("unit", "SHARE")
        .param("source", "")
        .param("place", "1", "3", "2,5", "")
        .param("step", "Tiếp nhận", "Trả kết quả", "Ký duyệt", "")
        .param("kind", "RECEIVE", "RETURN", "APPROVE", "PROCESS")
        .param("role", "INTAKE", "RETURN", "APPROVAL", "APPRAISAL")
        .param("amount", "10", "0", percent, "")
        .param("holder", "", "", "", "")
        .param("outside", "false", "false", "false", "false");
  }

  private static MockHttpServletRequestBuilder version(String code) {
    return filled(admin(post(HERE + "/" + code + "/phien-ban")));
  }

  private static MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder form) {
    return form.param("name", "Kê khai phí")
        .param("validFrom", "2026-11-02")
        .param("decision", "12/QĐ-UBND")
        .param("channel", "DIRECT")
        .param("case", "0")
        .param("amount", "10")
        .param("measure", "WORKING_DAY")
        .param("fee", "50.000")
        .param("feeNote", "")
        .param("originals", "1")
        .param("copies", "0")
        .param("kind", "REQUIRED");
  }

  private String page(String address) throws Exception {
    return mvc.perform(admin(get(address)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private String publicPage(String address) throws Exception {
    return mvc.perform(get(address)).andReturn().getResponse().getContentAsString();
  }

  private static MockHttpServletRequestBuilder admin(MockHttpServletRequestBuilder request) {
    return as(Role.ADMINISTRATOR, request);
  }

  private static MockHttpServletRequestBuilder as(
      Role role, MockHttpServletRequestBuilder request) {
    Actor officer = new Actor(NA_HY, new UUID(1, 1), "Lò Văn Inh", Set.of(role));
    return request.with(csrf()).with(DeskGuest.as(officer));
  }
}
