package vn.motcua.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.web.DeskGuest;

/** Looking for a person leaves the name and the number in no address. */
@MotCuaTest
class FindingPersonsTest {
  private static final String FIND = "/ban-lam-viec/tim";

  @Autowired MockMvc mvc;
  @Autowired DossierWorld world;
  @Autowired TestClock clock;

  private Cookie[] cookies = {new Cookie("lang", "vi")};

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
  }

  @Test
  void the_words_stay_in_the_session_and_the_address_only_has_a_number() throws Exception {
    Dossier dossier = world.received("Cháng Thị Xuyến");
    String address = search("chang thi xuyen");
    assertThat(address).isEqualTo(FIND + "?lan=1");
    String page = page(address);
    assertThat(page).contains(dossier.code(), "value=\"chang thi xuyen\"");
    assertThat(page.substring(0, page.indexOf("</title>")))
        .as("nor does the title, which browsers remember")
        .doesNotContain("xuyen");
    assertThat(page).as("no link on the page has the words").doesNotContain("=chang");
  }

  @Test
  void an_earlier_search_is_still_there_when_one_goes_back() throws Exception {
    Dossier one = world.received("Cháng Thị Xuyến");
    Dossier two = world.received("Lầu A Tủa");
    String first = search("xuyen");
    String second = search("lau a tua");
    assertThat(page(first)).contains(one.code()).doesNotContain(two.code());
    assertThat(page(second)).contains(two.code()).doesNotContain(one.code());
  }

  @Test
  void only_the_last_twenty_are_kept() throws Exception {
    world.received("Cháng Thị Xuyến");
    String first = search("xuyen");
    for (int i = 0; i < 20; i++) {
      search("số " + i);
    }
    assertThat(page(first)).contains("Tìm hồ sơ").doesNotContain("Cháng Thị Xuyến");
    assertThat(search("xuyen")).isEqualTo(FIND + "?lan=22");
  }

  @Test
  void words_put_into_the_address_by_hand_are_not_looked_for() throws Exception {
    world.received("Cháng Thị Xuyến");
    assertThat(page(FIND + "?q=xuyen")).doesNotContain("Cháng Thị Xuyến");
    assertThat(page(FIND)).contains("autofocus");
  }

  @Test
  void another_officers_session_knows_nothing_of_the_search() throws Exception {
    world.received("Cháng Thị Xuyến");
    String address = search("xuyen");
    String other =
        mvc.perform(get(address).with(DeskGuest.as(world.the("second intake"))))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(other).doesNotContain("Cháng Thị Xuyến");
  }

  @Test
  void a_hundred_thousand_letters_are_cut_to_what_the_field_takes() throws Exception {
    assertThat(page(search("x".repeat(100_000)))).contains("value=\"" + "x".repeat(100) + "\"");
    assertThat(search("   ")).isEqualTo(FIND);
  }

  private String search(String words) throws Exception {
    var answer =
        mvc.perform(
                post(FIND)
                    .param("q", words)
                    .cookie(cookies)
                    .with(DeskGuest.as(world.the("intake")))
                    .with(csrf()))
            .andReturn()
            .getResponse();
    if (answer.getCookies().length > 0) {
      cookies = answer.getCookies();
    }
    return String.valueOf(answer.getRedirectedUrl());
  }

  private String page(String address) throws Exception {
    return mvc.perform(get(address).cookie(cookies).with(DeskGuest.as(world.the("intake"))))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
