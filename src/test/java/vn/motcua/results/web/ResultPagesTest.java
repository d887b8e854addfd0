package vn.motcua.results.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.results.ResultFile;
import vn.motcua.results.ResultFiles;
import vn.motcua.results.ResultStories;

/** What whoever holds the paper reads, without an account and without a name of the applicant. */
@MotCuaTest
class ResultPagesTest {
  @Autowired MockMvc mvc;
  @Autowired DossierWorld world;
  @Autowired ResultStories stories;
  @Autowired ResultFiles results;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
  }

  @Test
  void the_code_on_the_paper_tells_agency_time_and_signatures_and_no_applicant() throws Exception {
    Dossier dossier = stories.given();
    ResultFile file = results.given(dossier).orElseThrow();
    String page = read("/xac-minh/" + file.code());
    assertThat(page)
        .contains(
            "Đang có hiệu lực",
            "Nà Hỳ",
            "Thào A Dế",
            "Tất cả chữ ký đều đúng",
            "không có giá trị pháp lý",
            file.digest().hex())
        .doesNotContain("Lò Thị Mai", dossier.code(), dossier.filing().trackSecret());
  }

  @Test
  void a_file_is_compared_and_one_changed_byte_is_told() throws Exception {
    Dossier dossier = stories.given();
    ResultFile file = results.given(dossier).orElseThrow();
    byte[] content = results.content(file);
    assertThat(compared("/xac-minh/" + file.code(), content)).contains("không khác một dấu nào");
    assertThat(compared("/xac-minh", content))
        .contains("không khác một dấu nào", "Đang có hiệu lực");
    content[content.length / 2] ^= 1;
    assertThat(compared("/xac-minh/" + file.code(), content))
        .contains("không phải bản do cơ quan phát hành");
    assertThat(compared("/xac-minh", content))
        .contains("không phải bản do cơ quan phát hành")
        .doesNotContain("Đang có hiệu lực");
    MockHttpServletResponse none =
        mvc.perform(multipart("/xac-minh").with(csrf())).andReturn().getResponse();
    assertThat(none.getStatus()).isEqualTo(422);
    assertThat(none.getContentAsString()).contains("Chưa có tệp nào");
  }

  @Test
  void a_withdrawn_result_says_so_without_the_reason() throws Exception {
    Dossier dossier = stories.given();
    ResultFile file = results.given(dossier).orElseThrow();
    results.withdraw(world.the("chairman"), dossier, file.number(), "Ghi sai ngày sinh");
    assertThat(read("/xac-minh/" + file.code()))
        .contains("Đã thu hồi, không còn hiệu lực")
        .doesNotContain("Ghi sai ngày sinh");
    assertThat(answer(slip(dossier)).getStatus()).isEqualTo(404);
  }

  @Test
  void the_slip_opens_the_file_after_it_was_given_and_not_before() throws Exception {
    Dossier ready = stories.sealed();
    assertThat(answer(slip(ready)).getStatus()).isEqualTo(404);
    Dossier given = world.next(ready);
    MockHttpServletResponse file = answer(slip(given));
    assertThat(file.getStatus()).isEqualTo(200);
    assertThat(file.getContentAsByteArray())
        .isEqualTo(results.content(results.given(given).orElseThrow()));
    assertThat(file.getHeader("Content-Disposition")).contains("attachment");
    assertThat(answer("/hs/03169/aaaaaaaaaaaaaaaa/ket-qua.pdf").getStatus()).isEqualTo(404);
  }

  @Test
  void a_code_nobody_drew_is_not_found_and_guessing_ends() throws Exception {
    for (int i = 0; i < 20; i++) {
      assertThat(from("10.9.9.9", "/xac-minh/aaaaaaaaaaaaaaaa").getStatus()).isEqualTo(404);
    }
    assertThat(from("10.9.9.9", "/xac-minh/aaaaaaaaaaaaaaaa").getStatus()).isEqualTo(429);
  }

  private static String slip(Dossier dossier) {
    return "/hs/" + dossier.unit() + "/" + dossier.filing().trackSecret() + "/ket-qua.pdf";
  }

  private String read(String address) throws Exception {
    return answer(address).getContentAsString();
  }

  private MockHttpServletResponse answer(String address) throws Exception {
    return from("10.9.1.1", address);
  }

  private MockHttpServletResponse from(String caller, String address) throws Exception {
    return mvc.perform(
            get(address)
                .with(request -> {
                  request.setRemoteAddr(caller);
                  return request;
                }))
        .andReturn()
        .getResponse();
  }

  private String compared(String address, byte[] content) throws Exception {
    MockMultipartFile file =
        new MockMultipartFile("tep", "ket-qua.pdf", "application/pdf", content);
    return mvc.perform(multipart(address).file(file).with(csrf()))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
