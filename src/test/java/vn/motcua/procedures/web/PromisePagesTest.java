package vn.motcua.procedures.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.organisation.Units;
import vn.motcua.procedures.Procedures;
import vn.motcua.procedures.Promises;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.ReadPage;
import vn.motcua.web.SignedIn;

@MotCuaTest
@Transactional
class PromisePagesTest {
  private static final UnitId NA_HY = new UnitId("03169");
  private static final String HERE = "/quan-tri/loi-hen-nhanh";
  private static final String PUBLIC = "/co-quan/03169/loi-hen-nhanh";

  @Autowired MockMvc mvc;
  @Autowired Procedures procedures;
  @Autowired Promises promises;
  @Autowired Units units;
  @Autowired TestClock clock;

  @BeforeEach
  void a_commune_that_registers_births() {
    clock.set(TestClock.MONDAY_MORNING);
    units.activate(NA_HY);
    procedures.offer(administrator().actor(), List.of("1.001193"));
  }

  @Test
  void a_no_appointment_thursday_is_published_and_citizens_read_it() throws Exception {
    assertThat(visited(PUBLIC)).contains("chưa có lời hẹn nhanh nào");
    assertThat(sent(thursday()).getRedirectedUrl()).isEqualTo(HERE + "?da-luu");
    assertThat(ReadPage.words(visited(PUBLIC)))
        .contains(
            "Thứ Năm không hẹn",
            "thứ Năm",
            "thời gian hẹn: ",
            "Toàn bộ công chức",
            "Bản sao sổ hộ khẩu",
            "Tổng cộng bớt được 2 loại giấy tờ",
            "khai sinh");
    assertThat(visited(PUBLIC + "?lang=en")).contains("We promise to be faster");
    assertThat(seen(HERE)).contains("Đang áp dụng", "Kết thúc từ mai");
  }

  @Test
  void what_is_wrong_is_told_by_its_field_and_stays_as_typed() throws Exception {
    Map<String, String> typed = new HashMap<>(thursday());
    typed.put("ten", "x");
    typed.put("so", "một giờ");
    MockHttpServletResponse answer = sent(typed);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("Xin gõ số phút", "value=\"một giờ\"", "Toàn bộ công chức", "1.001193");
    typed.put("so", "60");
    typed.put("ma", "1.001193, 9.999999");
    assertThat(sent(typed).getContentAsString())
        .contains("ít nhất 3 chữ cái", "Đơn vị không nhận thủ tục: 9.999999");
    for (String number : new String[] {"", "0", "-1", "481", "1e9", "99999999999", "1.5"}) {
      typed.put("so", number);
      assertThat(sent(typed).getStatus()).as(number).isEqualTo(422);
    }
    typed.put("so", "60");
    for (String day : new String[] {"", "31/2/2026", "2026-02-31", "2026-11-01", "9999-01-01"}) {
      typed.put("tu", day);
      assertThat(sent(typed).getStatus()).as(day).isEqualTo(422);
    }
    assertThat(promises.published(NA_HY)).isEmpty();
  }

  @Test
  void endless_words_are_answered_kindly() throws Exception {
    Map<String, String> typed = new HashMap<>(thursday());
    typed.put("ma", "1.001193 ".repeat(12_000));
    assertThat(sent(typed).getStatus()).isEqualTo(422);
    typed.put("ma", "1.001193");
    typed.put("ten", "N".repeat(100_000));
    assertThat(sent(typed).getContentAsString()).contains("100000");
  }

  @Test
  void an_ended_promise_is_kept_for_the_record_and_not_told_after_its_last_day() throws Exception {
    sent(thursday());
    UUID id = promises.published(NA_HY).getFirst().id();
    MockHttpServletResponse answer =
        mvc.perform(signed(post(HERE + "/" + id + "/ket-thuc")).with(csrf()))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(302);
    clock.set("2026-11-03T08:00");
    assertThat(visited(PUBLIC)).contains("chưa có lời hẹn nhanh nào");
    assertThat(seen(HERE)).contains("Đã kết thúc").doesNotContain("Kết thúc từ mai");
    assertThat(
            mvc.perform(signed(post(HERE + "/khong-phai/ket-thuc")).with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(404);
  }

  @Test
  void the_page_is_closed_to_everybody_but_the_administrator() throws Exception {
    assertThat(mvc.perform(get(HERE)).andReturn().getResponse().getStatus()).isEqualTo(302);
    Officer clerk = new Officer(new Actor(NA_HY, UUID.randomUUID(), "q", Set.of(Role.INTAKE)));
    assertThat(
            mvc.perform(
                    get(HERE)
                        .with(
                            authentication(
                                new TestingAuthenticationToken(clerk, "", "ROLE_INTAKE"))))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(403);
  }

  private static Map<String, String> thursday() {
    return Map.of(
        "ten", "Thứ Năm không hẹn",
        "thu-4", "co",
        "cach", "MINUTE",
        "so", "60",
        "ma", "1.001193",
        "nhanSu", "Toàn bộ công chức",
        "botGiay", "Bản sao sổ hộ khẩu\nGiấy xác nhận nơi ở\n",
        "tu", "2026-11-02");
  }

  private MockHttpServletResponse sent(Map<String, String> typed) throws Exception {
    MockHttpServletRequestBuilder request = post(HERE);
    typed.forEach(request::param);
    return mvc.perform(signed(request).with(csrf())).andReturn().getResponse();
  }

  private String seen(String address) throws Exception {
    return mvc.perform(signed(get(address))).andReturn().getResponse().getContentAsString();
  }

  private String visited(String address) throws Exception {
    MockHttpServletResponse answer = mvc.perform(get(address)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return answer.getContentAsString();
  }

  private static MockHttpServletRequestBuilder signed(MockHttpServletRequestBuilder request) {
    return request.with(
        authentication(
            new TestingAuthenticationToken(administrator(), "", Role.ADMINISTRATOR.authority())));
  }

  private static Officer administrator() {
    return new Officer(
        new Actor(NA_HY, new UUID(1, 1), "Trần Thị Thu Hà", Set.of(Role.ADMINISTRATOR)));
  }

  private record Officer(Actor actor) implements SignedIn {
    @Override
    public String unitName() {
      return "Xã Nà Hỳ";
    }

    @Override
    public String title() {
      return "Phó Chánh Văn phòng";
    }
  }
}
