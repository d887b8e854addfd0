package vn.motcua.certification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.certification.CertificationWorld;
import vn.motcua.web.ReadPage;

/** The pages behind the counter: the day's takings, and the fees. */
@MotCuaTest
class OfficePagesTest {
  private static final String DAY = "/ban-lam-viec/chung-thuc/ngay";
  private static final String FEES = "/quan-tri/phi-chung-thuc";

  @Autowired MockMvc mvc;
  @Autowired CertificationWorld world;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
    world.the("desk");
  }

  @Test
  void the_day_shows_papers_copies_and_money_and_a_difference_must_be_explained() throws Exception {
    world.entered("desk", "Bà Năm", CertificationWorld.copy("Học bạ", 3, 4));
    assertThat(page("chairman", DAY)).contains("Bản sao từ bản chính", "20.000 đ");
    MockHttpServletResponse answer = sent("desk", DAY, Map.of("dem", "19.000"));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("xin ghi vì sao", "value=\"19.000\"");
    assertThat(sent("desk", DAY, Map.of("dem", "19.000", "loi", "Thối nhầm")).getStatus())
        .isEqualTo(302);
    assertThat(ReadPage.words(page("desk", DAY))).contains("Thối nhầm", "Lệch -1.000 đ");
    assertThat(page("desk", DAY + "?ngay=2026-11-01")).contains("Chưa có việc chứng thực nào");
    assertThat(page("desk", DAY + "?ngay=hom-qua")).contains("20.000 đ");
    assertThat(page("desk", DAY + "?lang=en")).contains("Cash counted");
    for (String amount : new String[] {"", "abc", "-5", "1e5", "9999999999999"}) {
      assertThat(sent("desk", DAY, Map.of("dem", amount)).getStatus()).as(amount).isEqualTo(422);
    }
  }

  @Test
  void the_administrator_enters_a_fee_and_the_counter_reckons_with_it() throws Exception {
    Map<String, String> typed = new HashMap<>();
    typed.put("loai", "COPY");
    typed.put("muc", "3.000");
    typed.put("trangDau", "2");
    typed.put("mucSau", "1.500");
    typed.put("toiDa", "0");
    typed.put("tu", "2026-11-02");
    MockHttpServletResponse noSource = sent("administrator (Nà Hỳ)", FEES, typed);
    assertThat(noSource.getStatus()).isEqualTo(422);
    assertThat(noSource.getContentAsString()).contains("Xin ghi căn cứ", "value=\"3.000\"");
    typed.put("canCu", "Nghị quyết 12/2026/NQ-HĐND");
    typed.put("muc", "ba nghìn");
    assertThat(sent("administrator (Nà Hỳ)", FEES, typed).getContentAsString())
        .contains("bằng chữ số");
    typed.put("muc", "3.000");
    typed.put("tu", "31/12/2026");
    assertThat(sent("administrator (Nà Hỳ)", FEES, typed).getStatus()).isEqualTo(422);
    typed.put("tu", "2026-11-02");
    assertThat(sent("administrator (Nà Hỳ)", FEES, typed).getStatus()).isEqualTo(302);
    assertThat(page("administrator (Nà Hỳ)", FEES))
        .contains("3.000 đ mỗi trang trong 2 trang đầu", "Nghị quyết 12/2026", "chưa có số liệu");
    Map<String, String> copies = Map.of("loai-1", "COPY", "trang-1", "3", "ban-1", "2");
    assertThat(sent("desk (Nà Hỳ)", "/ban-lam-viec/chung-thuc/phi", copies).getContentAsString())
        .contains("15.000 đ");
    assertThat(sent("administrator (Nà Hỳ)", FEES, typed).getContentAsString())
        .contains("đã có mức phí bắt đầu từ đúng ngày đó");
  }

  @Test
  void the_fees_are_closed_to_officers_of_the_counter() throws Exception {
    assertThat(
            mvc.perform(get(FEES).with(SignedOfficer.as(world.the("desk"))))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(403);
    assertThat(mvc.perform(get(FEES)).andReturn().getResponse().getStatus()).isEqualTo(302);
    assertThat(mvc.perform(get(DAY)).andReturn().getResponse().getStatus()).isEqualTo(302);
  }

  private MockHttpServletResponse sent(String who, String address, Map<String, String> typed)
      throws Exception {
    MockHttpServletRequestBuilder request = post(address);
    typed.forEach(request::param);
    return mvc.perform(request.with(SignedOfficer.as(world.the(who))).with(csrf()))
        .andReturn()
        .getResponse();
  }

  private String page(String who, String address) throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(get(address).with(SignedOfficer.as(world.the(who)))).andReturn().getResponse();
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return answer.getContentAsString();
  }
}
