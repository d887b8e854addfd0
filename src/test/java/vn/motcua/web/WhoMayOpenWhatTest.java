package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** Every door of the office, tried by every duty and by nobody. */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoMayOpenWhatTest {
  private static final List<String> ADMINISTRATORS =
      List.of(
          "/quan-tri/can-bo",
          "/quan-tri/can-bo/moi",
          "/quan-tri/don-vi",
          "/quan-tri/lich-lam-viec",
          "/quan-tri/ma-ho-so",
          "/quan-tri/nhat-ky",
          "/quan-tri/thu-tuc",
          "/quan-tri/thu-tuc/con-thieu",
          "/quan-tri/thu-tuc/1.001193",
          "/quan-tri/thu-tuc/1.001193/phien-ban/moi",
          "/quan-tri/thu-tuc/1.001193/quy-trinh/moi");

  private static final List<String> EVERY_OFFICER =
      List.of("/ban-lam-viec", "/ban-lam-viec/co-mat", "/ban-lam-viec/tim?q=my");

  private static final List<String> EVERYBODY =
      List.of(
          "/",
          "/thu-tuc",
          "/thu-tuc?q=khai+sinh",
          "/thu-tuc/1.001193",
          "/tra-cuu",
          "/co-quan/03169",
          "/co-quan/03169/can-bo",
          "/co-quan/03169/thu-tuc",
          "/co-quan/03169/lich-lam-viec",
          "/cong-khai",
          "/cong-khai/03169",
          "/tro-giup",
          "/dang-nhap");

  @Autowired MockMvc mvc;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired TestClock clock;

  private UUID somebody;

  @BeforeAll
  void na_hy_has_opened() {
    somebody = People.hired(units, staffing, People.NA_HY, "Lò Văn Inh", Role.INTAKE).officer();
  }

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
  }

  static Stream<Role> duties() {
    return EnumSet.complementOf(
        EnumSet.of(Role.PROVINCE_OBSERVER, Role.STEERING, Role.FRONT, Role.PARTY_SECRETARY))
        .stream();
  }

  @ParameterizedTest
  @MethodSource("duties")
  void each_duty_opens_its_own_doors_and_no_others(Role duty) throws Exception {
    for (String address : EVERY_OFFICER) {
      assertThat(status(address, duty)).as("%s for %s", address, duty).isEqualTo(200);
    }
    for (String address : EVERYBODY) {
      assertThat(status(address, duty))
          .as("%s for %s", address, duty)
          .isEqualTo(address.equals("/dang-nhap") ? 302 : 200); // who is in is led to the desk
    }
    for (String address : ADMINISTRATORS) {
      assertThat(status(address, duty))
          .as("%s for %s", address, duty)
          .isEqualTo(duty == Role.ADMINISTRATOR ? 200 : 403);
    }
    assertThat(status("/lanh-dao", duty)).isEqualTo(duty == Role.LEADER ? 200 : 403);
  }

  @Test
  void nobody_is_led_to_the_sign_in_from_every_page_of_the_desk() throws Exception {
    for (String address :
        Stream.of(ADMINISTRATORS, EVERY_OFFICER, List.of("/lanh-dao", "/tai-khoan/mat-khau"))
            .flatMap(List::stream)
            .toList()) {
      MockHttpServletResponse answer =
          mvc.perform(get(java.net.URI.create(address))).andReturn().getResponse();
      assertThat(answer.getStatus()).as(address).isEqualTo(302);
      assertThat(answer.getRedirectedUrl()).as(address).isEqualTo("/dang-nhap");
    }
  }

  @Test
  void anybody_reads_what_is_public_and_no_answer_is_kept_by_a_stranger() throws Exception {
    for (String address : EVERYBODY) {
      MockHttpServletResponse answer =
          mvc.perform(get(java.net.URI.create(address))).andReturn().getResponse();
      assertThat(answer.getStatus()).as(address).isEqualTo(200);
      assertThat(answer.getHeader("Content-Security-Policy"))
          .as(address)
          .contains("default-src 'none'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
      assertThat(answer.getHeader("Cache-Control")).as(address).isNotBlank();
    }
  }

  @Test
  void a_browser_that_shows_a_paper_finds_the_little_picture_it_asks_for() throws Exception {
    MockHttpServletResponse answer = mvc.perform(get("/favicon.ico")).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsByteArray()).startsWith(0, 0, 1, 0);
  }

  @Test
  void every_public_page_is_written_in_both_languages() throws Exception {
    for (String address : EVERYBODY) {
      String joined = address + (address.contains("?") ? "&" : "?");
      assertThat(text(joined + "lang=vi")).as(address).contains("lang=\"vi\"");
      assertThat(text(joined + "lang=en"))
          .as(address)
          .contains("lang=\"en\"")
          .doesNotContain("web.error", "??");
      assertThat(text(joined + "lang=klingon")).as(address).contains("lang=\"vi\"");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator", "/actuator/health", "/application.properties", "/WEB-INF/web.xml",
            "/h2-console",
        "/ban-lam-viec.php", "/quan-tri2", "/dang-nhap2", "/.env", "/.git/config"
      })
  void what_is_not_a_page_is_not_there_for_anybody(String address) throws Exception {
    assertThat(mvc.perform(get(address)).andReturn().getResponse().getStatus()).isEqualTo(404);
    assertThat(
            mvc.perform(get(address).with(as(Role.ADMINISTRATOR)))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ban-lam-viec/co-mat",
        "/ban-lam-viec/vang-mat",
        "/quan-tri/don-vi",
        "/quan-tri/can-bo",
        "/quan-tri/ma-ho-so",
        "/dang-xuat"
      })
  void a_form_that_is_not_ours_is_refused_whoever_sends_it(String address) throws Exception {
    for (Role duty : Set.of(Role.ADMINISTRATOR, Role.INTAKE)) {
      assertThat(mvc.perform(post(address).with(as(duty))).andReturn().getResponse().getStatus())
          .as("%s from %s", address, duty)
          .isEqualTo(403);
      assertThat(
              mvc.perform(post(address).with(as(duty)).with(csrf().useInvalidToken()))
                  .andReturn()
                  .getResponse()
                  .getStatus())
          .as("%s with a forged token", address)
          .isEqualTo(403);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/ban-lam-viec/ho-so/0190a000-0000-7000-8000-000000000001, 404",
    "/ban-lam-viec/ho-so/khong-phai-so, 404",
    "/quan-tri/can-bo/0190a000-0000-7000-8000-000000000001, 404",
    "/quan-tri/can-bo/0190a000-0000-7000-8000-000000000001/sua, 404",
    "/quan-tri/can-bo/0190a000-0000-7000-8000-000000000001/tai-khoan, 404",
    "/quan-tri/can-bo/khong-phai-so, 400",
    "/quan-tri/thu-tuc/9.999999, 404",
    "/thu-tuc/1.001193/khong-co, 404",
    "/thu-tuc?trang=hai, 400",
    "/co-quan/03169/khong-co/gi-ca, 404",
    "/ban-lam-viec/khong-co, 404",
    "/quan-tri/khong-co, 404"
  })
  void what_is_asked_for_in_vain_is_told_kindly(String address, int status) throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(get(java.net.URI.create(address)).with(as(Role.ADMINISTRATOR, Role.INTAKE)))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(status);
    answer.setCharacterEncoding("UTF-8");
    assertThat(answer.getContentType()).startsWith("text/html");
    assertThat(answer.getContentAsString()).contains("<h1").doesNotContain("Exception");
  }

  @Test
  void a_wrong_verb_is_answered_as_if_the_page_were_not_there() throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(post("/quan-tri/nhat-ky").with(as(Role.ADMINISTRATOR)).with(csrf()))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(405);
    assertThat(answer.getContentType()).startsWith("text/html");
  }

  @Test
  void a_program_that_asks_wrongly_gets_a_problem_and_not_a_page() throws Exception {
    MockHttpServletResponse answer = mvc.perform(get("/api/v1/khong-co")).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(404);
    assertThat(String.valueOf(answer.getContentType())).contains("problem+json");
  }

  private int status(String address, Role duty) throws Exception {
    return mvc.perform(get(java.net.URI.create(address)).with(as(duty)))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private String text(String address) throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(get(java.net.URI.create(address))).andReturn().getResponse();
    answer.setCharacterEncoding("UTF-8");
    return answer.getContentAsString();
  }

  private RequestPostProcessor as(Role... duties) {
    Set<Role> roles = Set.of(duties);
    return DeskGuest.as(new Actor(new UnitId("03169"), somebody, "Lò Văn Inh", roles));
  }
}
