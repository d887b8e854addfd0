package vn.motcua.certification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.certification.CertificationWorld;

/** The fee the counter tells before anything is entered. */
@MotCuaTest
class CertificationFeesTest {
  private static final String FORM = "/ban-lam-viec/chung-thuc";

  @Autowired MockMvc mvc;
  @Autowired CertificationWorld world;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
    world.the("desk");
  }

  @Test
  void the_fee_is_told_while_it_is_typed_and_a_commune_without_table_is_told_so() throws Exception {
    String typed = "loai-1=COPY&trang-1=3&ban-1=2&loai-2=SIGNATURE&trang-2=&ban-2=1";
    assertThat(fees("desk", typed)).contains("10.000 đ", "20.000 đ");
    assertThat(fees("desk (Nà Hỳ)", typed)).contains("chưa có số liệu").doesNotContain("10.000");
    assertThat(fees("desk", "trang-1=0&ban-1=x&loai-1=LA")).contains("0 đ");
    assertThat(page("desk (Nà Hỳ)")).contains("Chưa có số liệu về phí");
    assertThat(page("desk")).doesNotContain("Chưa có số liệu về phí");
  }

  private String fees(String who, String typed) throws Exception {
    return answer(who, post(URI.create(FORM + "/phi?" + typed)).with(csrf()));
  }

  private String page(String who) throws Exception {
    return answer(who, get(FORM));
  }

  private String answer(String who, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(SignedOfficer.as(world.the(who))))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
