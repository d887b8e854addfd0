package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** The Front and the Party secretary watch over the office and see no person's dossier. */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WatchersTest {
  private static final List<String> CLOSED = List.of("/ban-lam-viec/", "/lanh-dao", "/quan-tri");

  @Autowired MockMvc mvc;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired TestClock clock;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  private UUID somebody;

  @BeforeAll
  void the_front_has_somebody_here() {
    somebody = People.hired(units, staffing, People.NA_HY, "Lò Thị Say", Role.FRONT).officer();
  }

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
  }

  /** Every address the program answers, with made-up values where it has a variable. */
  private Set<String> addresses() {
    Set<String> all = new TreeSet<>();
    mappings
        .getHandlerMethods()
        .keySet()
        .forEach(one -> one.getPatternValues().forEach(pattern -> all.add(filled(pattern))));
    return all;
  }

  private static String filled(String pattern) {
    Matcher variable = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}").matcher(pattern);
    return variable.replaceAll(found ->
        switch (found.group(1)) {
          case "unit" -> "03169";
          case "seq", "number", "year", "step" -> "1";
          case "code" -> "1.001193";
          default -> "0190a000-0000-7000-8000-000000000001";
        });
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"FRONT", "PARTY_SECRETARY"})
  void every_page_and_every_form_of_the_desk_is_closed(Role watcher) throws Exception {
    List<String> desk =
        addresses().stream().filter(one -> CLOSED.stream().anyMatch(one::startsWith)).toList();
    assertThat(desk).hasSizeGreaterThan(80);
    for (String address : desk) {
      assertThat(status(get(java.net.URI.create(address)).with(as(watcher))))
          .as("GET %s", address)
          .isEqualTo(403);
      assertThat(status(post(java.net.URI.create(address)).with(as(watcher)).with(csrf())))
          .as("POST %s", address)
          .isEqualTo(403);
    }
  }

  @Test
  void both_together_still_open_nothing() throws Exception {
    assertThat(status(get("/ban-lam-viec/tim?q=my").with(as(Role.FRONT, Role.PARTY_SECRETARY))))
        .isEqualTo(403);
  }

  @Test
  void signing_in_leads_them_to_their_own_page_and_no_refusal_is_noted() throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(get("/ban-lam-viec").with(as(Role.FRONT))).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(302);
    assertThat(answer.getRedirectedUrl()).isEqualTo("/giam-sat");
    assertThat(status(post("/ban-lam-viec").with(as(Role.FRONT)).with(csrf())))
        .as("nor does a form reach the list")
        .isIn(302, 405);
  }

  @Test
  void their_page_names_nothing_that_is_closed_to_them() throws Exception {
    for (Role watcher : List.of(Role.FRONT, Role.PARTY_SECRETARY)) {
      String page = text("/giam-sat", watcher);
      assertThat(page).contains("<h1>Giám sát</h1>", "href=\"/cong-khai/03169\"");
      assertThat(page.replace("class=\"brand\" href=\"/ban-lam-viec\"", ""))
          .doesNotContain("\"/ban-lam-viec", "\"/lanh-dao", "\"/quan-tri");
    }
  }

  @Test
  void a_party_secretary_who_is_chairman_too_keeps_the_desk() throws Exception {
    for (String address : List.of("/ban-lam-viec", "/ban-lam-viec/tim?q=my", "/lanh-dao")) {
      assertThat(status(get(address).with(as(Role.PARTY_SECRETARY, Role.LEADER))))
          .as(address)
          .isEqualTo(200);
    }
  }

  @Test
  void an_officer_without_a_watching_role_does_not_open_the_pages_of_supervision()
      throws Exception {
    assertThat(status(get("/giam-sat").with(as(Role.INTAKE)))).isEqualTo(403);
    assertThat(status(get("/giam-sat"))).as("nobody is led to the sign-in").isEqualTo(302);
  }

  @Test
  void everybody_else_s_desk_is_as_it_was() throws Exception {
    for (Role duty : Role.values()) {
      if (!duty.watches()) {
        assertThat(status(get("/ban-lam-viec/co-mat").with(as(duty))))
            .as("%s", duty)
            .isEqualTo(200);
      }
    }
    assertThat(status(get("/ban-lam-viec/co-mat").with(as()))).as("no role yet").isEqualTo(200);
  }

  private int status(
      org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request).andReturn().getResponse().getStatus();
  }

  private String text(String address, Role... duties) throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(get(address).with(as(duties))).andReturn().getResponse();
    answer.setCharacterEncoding("UTF-8");
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString();
  }

  private RequestPostProcessor as(Role... duties) {
    return DeskGuest.as(new Actor(People.NA_HY, somebody, "Lò Thị Say", Set.of(duties)));
  }
}
