package vn.motcua.procedures.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.MotCuaTest;
import vn.motcua.procedures.Channel;
import vn.motcua.procedures.ChannelCase;
import vn.motcua.procedures.IntakeAnswer;
import vn.motcua.procedures.Procedures;
import vn.motcua.procedures.Publications;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.DeskGuest;

/** The administrator adds and takes out channels and cases, and never loses a typed row. */
@MotCuaTest
@Transactional
class ChannelsAndStepsTest {
  private static final UnitId NA_HY = new UnitId("03169");
  private static final Actor ADMINISTRATOR =
      new Actor(NA_HY, new UUID(1, 1), "Lò Văn Inh", Set.of(Role.ADMINISTRATOR));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  /** Published for the online channel only. */
  private static final String ONLINE_ONLY = "6.003494";

  private static final String HERE = "/quan-tri/thu-tuc/";

  @Autowired private MockMvc mvc;
  @Autowired private Procedures procedures;
  @Autowired private Publications publications;

  @Test
  void a_procedure_published_for_the_portal_only_gets_the_counter_and_is_open_there()
      throws Exception {
    assertThat(channels(ONLINE_ONLY)).extracting(ChannelCase::channel).containsOnly(Channel.ONLINE);
    assertThat(page(HERE + ONLINE_ONLY + "/phien-ban/moi"))
        .contains("thêm cách nộp", "bỏ dòng này", "value=\"DIRECT\"");
    mvc.perform(
            version(ONLINE_ONLY)
                .param("channel", "ONLINE", "DIRECT", "")
                .param("was", "ONLINE", "", "")
                .param("case", "0", "", "")
                .param("amount", "3", "5", "")
                .param("measure", "WORKING_DAY", "WORKING_DAY", "WORKING_DAY")
                .param("fee", "", "50.000", "")
                .param("feeNote", "", "", "")
                .param("description", "", "", ""))
        .andExpect(redirectedUrl(HERE + ONLINE_ONLY));
    procedures.offer(ADMINISTRATOR, Set.of(ONLINE_ONLY));
    assertThat(procedures.openForIntake(NA_HY, ONLINE_ONLY, TODAY))
        .isInstanceOfSatisfying(
            IntakeAnswer.Open.class,
            open ->
                assertThat(open.procedure().channels())
                    .extracting(row -> row.channel() + " " + row.time().orElseThrow().amount())
                    .containsExactlyInAnyOrder("ONLINE 3", "DIRECT 5"));
    assertThat(as(Role.INTAKE, "/ban-lam-viec/tiep-nhan/" + ONLINE_ONLY))
        .contains("value=\"DIRECT-0\"", "value=\"ONLINE-0\"");
  }

  @Test
  void a_second_case_of_a_channel_gets_the_next_number_and_its_words() throws Exception {
    mvc.perform(
            version("1.001193")
                .param("channel", "DIRECT", "DIRECT")
                .param("was", "DIRECT", "")
                .param("case", "0", "")
                .param("amount", "", "5")
                .param("measure", "SAME_DAY", "WORKING_DAY")
                .param("fee", "", "")
                .param("feeNote", "", "")
                .param("description", "Thông thường", "Phải xác minh"))
        .andExpect(redirectedUrl(HERE + "1.001193"));
    assertThat(channels("1.001193"))
        .extracting(row -> row.channel() + "-" + row.caseNumber() + " " + row.description())
        .containsExactlyInAnyOrder("DIRECT-0 Thông thường", "DIRECT-1 Phải xác minh");
    procedures.offer(ADMINISTRATOR, Set.of("1.001193"));
    assertThat(as(Role.INTAKE, "/ban-lam-viec/tiep-nhan/1.001193"))
        .contains("Thông thường", "Phải xác minh");
  }

  @Test
  void a_channel_taken_out_is_gone_from_the_new_version_and_the_last_one_stays() throws Exception {
    int before = channels("1.001193").size();
    assertThat(before).isGreaterThan(1);
    mvc.perform(
            version("1.001193")
                .param("channel", "DIRECT", "")
                .param("was", "DIRECT", "ONLINE")
                .param("case", "0", "0")
                .param("amount", "", "3")
                .param("measure", "SAME_DAY", "WORKING_DAY")
                .param("fee", "", "")
                .param("feeNote", "", "")
                .param("description", "", ""))
        .andExpect(redirectedUrl(HERE + "1.001193"));
    assertThat(channels("1.001193")).extracting(ChannelCase::channel).containsOnly(Channel.DIRECT);
    assertThat(
            refused(
                version("1.001193")
                    .param("channel", "")
                    .param("was", "DIRECT")
                    .param("case", "0")
                    .param("amount", "")
                    .param("measure", "SAME_DAY")
                    .param("fee", "")
                    .param("feeNote", "")
                    .param("description", "")))
        .contains("ít nhất một cách nộp", "bỏ dòng này");
  }

  @Test
  void a_new_line_without_its_channel_is_named_and_nothing_typed_is_lost() throws Exception {
    assertThat(
            refused(
                version("1.001193")
                    .param("channel", "DIRECT", "")
                    .param("was", "DIRECT", "")
                    .param("case", "0", "")
                    .param("amount", "", "7")
                    .param("measure", "SAME_DAY", "WORKING_DAY")
                    .param("fee", "", "")
                    .param("feeNote", "", "")
                    .param("description", "", "Trường hợp đang gõ dở")))
        .contains("xin chọn cách nộp", "value=\"7\"", "Trường hợp đang gõ dở");
    assertThat(publications.history(ADMINISTRATOR, "1.001193")).hasSize(1);
  }

  @Test
  void a_note_on_a_fee_without_its_amount_is_not_swallowed() throws Exception {
    assertThat(
            refused(
                version("1.001193")
                    .param("channel", "DIRECT")
                    .param("was", "DIRECT")
                    .param("case", "0")
                    .param("amount", "")
                    .param("measure", "SAME_DAY")
                    .param("fee", "")
                    .param("feeNote", "Theo nghị quyết của tỉnh")
                    .param("description", "")))
        .contains("Ghi chú về phí cần đi cùng số tiền", "Theo nghị quyết của tỉnh");
  }

  @Test
  void a_control_character_is_said_beside_its_field_and_not_swallowed() throws Exception {
    MockHttpServletRequestBuilder form =
        version("1.001193")
            .param("channel", "DIRECT")
            .param("was", "DIRECT")
            .param("case", "0")
            .param("amount", "")
            .param("measure", "SAME_DAY")
            .param("fee", "")
            .param("feeNote", "")
            .param("description", "")
            .param("agency", "Ủy ban\u0007nhân dân xã");
    assertThat(refused(form)).contains("ký tự lạ không nhìn thấy");
    // Ends of lines and what a page brings along when it is copied are no mistakes.
    mvc.perform(
            version("1.001193")
                .param("channel", "DIRECT")
                .param("was", "DIRECT")
                .param("case", "0")
                .param("amount", "")
                .param("measure", "SAME_DAY")
                .param("fee", "")
                .param("feeNote", "")
                .param("description", "")
                .param("conditions", "Một\r\nhai\u200b ba"))
        .andExpect(redirectedUrl(HERE + "1.001193"));
  }

  @Test
  void a_step_with_a_time_and_no_name_is_named_and_kept() throws Exception {
    assertThat(refused(workflow(List.of("", "20", "")))).contains("Dòng 2", "chưa có tên bước");
    assertThat(refused(workflow(List.of("", "", "Tư pháp")))).contains("Dòng 2", "Tư pháp");
    assertThat(refused(workflow(List.of("Ký\u0002 duyệt", "20", "")))).contains("ký tự lạ");
    assertThat(publicationsOfWorkflows()).contains("Quy trình mặc định");
  }

  @Test
  void a_step_whose_name_time_and_department_were_deleted_is_left_out() throws Exception {
    mvc.perform(workflow(List.of("", "0", ""))).andExpect(redirectedUrl(HERE + "1.001193"));
    assertThat(procedures.workflowInForce(NA_HY, "1.001193", TODAY).steps()).hasSize(3);
  }

  /** Receive, one row as given, approve, return. */
  private MockHttpServletRequestBuilder workflow(List<String> row) {
    return admin(post(HERE + "1.001193/quy-trinh"))
        .param("validFrom", "2026-11-02")
        .param("unit", "SHARE")
        .param("source", "")
        .param("place", "1", "2", "3", "4")
        .param("step", "Tiếp nhận", row.get(0), "Ký duyệt", "Trả kết quả")
        .param("kind", "RECEIVE", "PROCESS", "APPROVE", "RETURN")
        .param("role", "INTAKE", "APPRAISAL", "APPROVAL", "RETURN")
        .param("amount", "10", row.get(1), "90", "0")
        .param("holder", "", row.get(2), "", "")
        .param("outside", "false", "false", "false", "false");
  }

  private String publicationsOfWorkflows() throws Exception {
    return page(HERE + "1.001193");
  }

  private List<ChannelCase> channels(String code) {
    return procedures.inForce(NA_HY, code, TODAY).orElseThrow().channels();
  }

  private static MockHttpServletRequestBuilder version(String code) {
    return admin(post(HERE + code + "/phien-ban"))
        .param("name", "Kê khai phí")
        .param("validFrom", "2026-11-02")
        .param("decision", "12/QĐ-UBND")
        .param("paper", "Tờ khai")
        .param("originals", "1")
        .param("copies", "0")
        .param("kind", "REQUIRED");
  }

  private String refused(MockHttpServletRequestBuilder form) throws Exception {
    return mvc.perform(form)
        .andExpect(status().isUnprocessableContent())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private String page(String address) throws Exception {
    return mvc.perform(admin(get(address)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private String as(Role role, String address) throws Exception {
    return mvc.perform(signedIn(role, get(address)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private static MockHttpServletRequestBuilder admin(MockHttpServletRequestBuilder request) {
    return signedIn(Role.ADMINISTRATOR, request);
  }

  private static MockHttpServletRequestBuilder signedIn(
      Role role, MockHttpServletRequestBuilder request) {
    Actor officer = new Actor(NA_HY, new UUID(1, 1), "Lò Văn Inh", Set.of(role));
    return request.with(csrf()).with(DeskGuest.as(officer));
  }
}
