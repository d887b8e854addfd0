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
import vn.motcua.procedures.ClockRule;
import vn.motcua.procedures.ClockRules;
import vn.motcua.procedures.LawBook;
import vn.motcua.procedures.LawKind;
import vn.motcua.procedures.LawRule;
import vn.motcua.procedures.PauseLaws;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.DeskGuest;

/** The administrator's book of dated rules, and what citizens read of it. */
@MotCuaTest
@Transactional
class LawPagesTest {
  private static final UnitId NA_HY = new UnitId("03169");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final String HERE = "/quan-tri/quy-dinh";
  private static final Actor ADMINISTRATOR =
      new Actor(NA_HY, new UUID(1, 1), "Lò Văn Inh", Set.of(Role.ADMINISTRATOR));

  @Autowired private MockMvc mvc;
  @Autowired private LawBook book;
  @Autowired private PauseLaws pauses;
  @Autowired private ClockRules clocks;

  @Test
  void the_book_is_closed_to_strangers_and_to_other_officers() throws Exception {
    mvc.perform(get(HERE)).andExpect(status().is3xxRedirection());
    mvc.perform(as(Role.INTAKE, get(HERE))).andExpect(status().isForbidden());
    mvc.perform(as(Role.INTAKE, verification())).andExpect(status().isForbidden());
  }

  @Test
  void the_book_shows_each_kind_with_basis_source_and_what_holds_now() throws Exception {
    assertThat(page(HERE))
        .contains("Tạm dừng để xác minh", "Thời hạn bảo quản hồ sơ", "766/QĐ-TTg")
        .contains("5710/QĐ-BCA-C06", "Đang áp dụng", "Thấp: cần đối chiếu trước khi tin");
  }

  @Test
  void the_clock_may_stop_after_the_administrator_wrote_the_basis_down() throws Exception {
    assertThat(page(HERE + "/moi?loai=VERIFICATION&ma=1.004873"))
        .contains("value=\"1.004873\"", "name=\"basis\"");
    mvc.perform(admin(verification())).andExpect(redirectedUrl(HERE + "?da-luu=1"));
    assertThat(pauses.basis(NA_HY, "1.004873", PauseLaws.Kind.VERIFICATION, TODAY))
        .contains("NĐ 123/2015/NĐ-CP, Điều 22");
    assertThat(page(HERE + "?da-luu=1"))
        .contains("Đã lưu", "Thủ tục cấp Giấy xác nhận tình trạng hôn nhân");
    assertThat(publicPage("/co-quan/03169/thu-tuc/1.004873"))
        .contains("NĐ 123/2015/NĐ-CP, Điều 22");
    assertThat(publicPage("/thu-tuc/1.004873")).doesNotContain("NĐ 123/2015/NĐ-CP, Điều 22");
  }

  @Test
  void a_rule_without_a_basis_comes_back_with_everything_typed() throws Exception {
    String page =
        mvc.perform(
                admin(post(HERE))
                    .param("kind", "MOVE")
                    .param("code", "1.00")
                    .param("choice", "PROVINCE")
                    .param("place", "Trung tâm tỉnh")
                    .param("from", "mai")
                    .param("to", "")
                    .param("basis", ""))
            .andExpect(status().isUnprocessableContent())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page)
        .contains("Trung tâm tỉnh", "Không có căn cứ", "Xin ghi ngày", "Không có thủ tục");
    assertThat(book.of(ADMINISTRATOR)).noneMatch(rule -> rule.kind() == LawKind.MOVE);
  }

  @Test
  void restarting_the_time_is_for_all_procedures_and_from_tomorrow() throws Exception {
    assertThat(page(HERE + "/moi?loai=SUPPLEMENT")).doesNotContain("name=\"code\"");
    mvc.perform(admin(restart("2026-11-02"))).andExpect(status().isUnprocessableContent());
    mvc.perform(admin(restart("2026-11-03"))).andExpect(redirectedUrl(HERE + "?da-luu=1"));
    assertThat(clocks.ruleFor(NA_HY, TODAY)).isEqualTo(ClockRule.SUBTRACT);
    assertThat(clocks.ruleFor(NA_HY, TODAY.plusDays(1))).isEqualTo(ClockRule.RESTART);
    assertThat(page(HERE)).contains("Sắp áp dụng", "Lò Văn Inh");
  }

  @Test
  void a_rule_is_ended_on_a_page_of_its_own_and_stays_in_the_book() throws Exception {
    mvc.perform(admin(verification()));
    LawRule rule = own();
    assertThat(page(HERE + "/" + rule.id() + "/ket-thuc")).contains("value=\"2026-11-03\"");
    mvc.perform(admin(post(HERE + "/" + rule.id() + "/ket-thuc")).param("to", "2026-11-02"))
        .andExpect(status().isUnprocessableContent());
    mvc.perform(admin(post(HERE + "/" + rule.id() + "/ket-thuc")).param("to", "ngày mai"))
        .andExpect(status().isUnprocessableContent());
    mvc.perform(admin(post(HERE + "/" + rule.id() + "/ket-thuc")).param("to", "2026-11-05"))
        .andExpect(redirectedUrl(HERE + "?da-luu=1"));
    assertThat(own().to()).contains(LocalDate.of(2026, 11, 5));
    assertThat(page(HERE)).contains("đến trước 5/11/2026");
  }

  @Test
  void what_is_shipped_is_not_ended_here() throws Exception {
    LawRule shipped = book.inForce(ADMINISTRATOR, LawKind.SUPPLEMENT, "*").orElseThrow();
    mvc.perform(admin(get(HERE + "/" + shipped.id() + "/ket-thuc")))
        .andExpect(status().isNotFound());
    mvc.perform(admin(post(HERE + "/" + shipped.id() + "/ket-thuc")).param("to", "2026-12-01"))
        .andExpect(status().isNotFound());
  }

  @Test
  void a_forged_choice_is_a_bad_request() throws Exception {
    mvc.perform(admin(get(HERE + "/moi?loai=HOROSCOPE"))).andExpect(status().isBadRequest());
    mvc.perform(
            admin(post(HERE))
                .param("kind", "VERIFICATION")
                .param("code", "1.004873")
                .param("choice", "WHENEVER"))
        .andExpect(status().isBadRequest());
  }

  @Test
  void the_book_opens_at_one_procedure_from_its_page() throws Exception {
    assertThat(page("/quan-tri/thu-tuc/1.014065")).contains(HERE + "?ma=1.014065");
    assertThat(page(HERE + "?ma=1.014065"))
        .contains("5710/QĐ-BCA-C06")
        .doesNotContain("902/QĐ-BXD");
    assertThat(page("/quan-tri/thu-tuc")).contains("href=\"" + HERE + "\"");
  }

  @Test
  void a_citizen_reads_which_paper_the_office_fetches_itself() throws Exception {
    assertThat(publicPage("/thu-tuc/1.001193"))
        .contains("Cơ quan tự tra cứu, không yêu cầu nộp", "Cơ sở dữ liệu quốc gia về dân cư")
        .contains("66.7/2025/NQ-CP");
    assertThat(publicPage("/thu-tuc/2.000908")).contains("Cơ quan còn tự tra cứu");
  }

  @Test
  void a_citizen_reads_who_does_which_part_of_a_linked_procedure() throws Exception {
    assertThat(publicPage("/thu-tuc/2.000986"))
        .contains("Nộp một lần, nhiều cơ quan giải quyết", "Công an cấp xã", "7 ngày làm việc")
        .contains("Bảo hiểm xã hội cơ sở", "chưa có số liệu");
  }

  @Test
  void a_citizen_reads_who_sits_in_the_council() throws Exception {
    assertThat(publicPage("/thu-tuc/1.001699"))
        .contains("Hội đồng xác định mức độ khuyết tật", "Trạm trưởng trạm y tế", "2/3");
  }

  @Test
  void a_child_in_danger_is_marked_urgent_with_its_basis() throws Exception {
    assertThat(publicPage("/thu-tuc/1.004946")).contains("Việc khẩn", "12 giờ");
    assertThat(publicPage("/thu-tuc/1.001193")).doesNotContain("Việc khẩn");
  }

  @Test
  void a_citizen_reads_how_long_each_level_has() throws Exception {
    assertThat(publicPage("/thu-tuc/2.001661")).contains("Ở cấp xã: nhiều nhất 3 ngày làm việc");
    assertThat(publicPage("/thu-tuc/2.001661"))
        .contains("Ở cơ quan khác: nhiều nhất 5 ngày làm việc");
    assertThat(publicPage("/thu-tuc/1.001193")).doesNotContain("Ở cơ quan khác");
  }

  @Test
  void an_administrator_says_which_steps_another_agency_does() throws Exception {
    assertThat(page("/quan-tri/thu-tuc/2.001661/quy-trinh/moi"))
        .contains("<select name=\"outside\"", "Cơ quan khác");
    assertThat(page("/quan-tri/thu-tuc/2.001661")).contains("đơn vị 3, cơ quan khác 5");
  }

  private LawRule own() {
    return book.of(ADMINISTRATOR).stream()
        .filter(rule -> !rule.isShipped())
        .findFirst()
        .orElseThrow();
  }

  private static MockHttpServletRequestBuilder verification() {
    return post(HERE)
        .param("kind", "VERIFICATION")
        .param("code", "1.004873")
        .param("choice", "ALLOWED")
        .param("from", "2016-01-01")
        .param("to", "")
        .param("basis", "NĐ 123/2015/NĐ-CP, Điều 22");
  }

  private static MockHttpServletRequestBuilder restart(String from) {
    return post(HERE)
        .param("kind", "SUPPLEMENT")
        .param("choice", "RESTART")
        .param("from", from)
        .param("to", "")
        .param("basis", "Quyết định của tỉnh số 12/QĐ-UBND");
  }

  private String page(String address) throws Exception {
    return mvc.perform(admin(get(address)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private String publicPage(String address) throws Exception {
    return mvc.perform(get(address))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
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
