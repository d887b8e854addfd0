package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.NoSuchMessageException;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.motcua.MotCuaTest;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

/** What every template asks of its page: words, dates, its own address, the parts of a form. */
@MotCuaTest
class PageWordsTest {
  private static final Instant MORNING = Instant.parse("2026-12-10T01:30:00Z");

  @Autowired Pages pages;
  @Autowired Templates templates;
  @Autowired Texts texts;

  private Page vietnamese;
  private Page english;

  @BeforeEach
  void two_readers() {
    vietnamese = pages.bare(Texts.VIETNAMESE);
    english = pages.bare(Locale.ENGLISH);
  }

  @Test
  void dates_stand_as_the_office_writes_them() {
    LocalDate date = LocalDate.of(2026, 12, 10);
    assertThat(vietnamese.date(date)).isEqualTo("10/12/2026");
    assertThat(vietnamese.shortDate(date)).isEqualTo("10/12");
    assertThat(vietnamese.date(MORNING)).isEqualTo("10/12/2026");
    assertThat(vietnamese.time(MORNING)).isEqualTo("8:30");
    assertThat(vietnamese.dateTime(MORNING)).isEqualTo("8:30 10/12/2026");
    assertThat(vietnamese.longDate(date)).isEqualTo("thứ Năm 10/12/2026");
    assertThat(vietnamese.longDateTime(MORNING)).contains("thứ Năm 10/12/2026", "8 giờ 30");
  }

  @Test
  void shortly_before_midnight_in_london_it_is_the_next_day_here() {
    assertThat(vietnamese.dateTime(Instant.parse("2026-11-02T17:00:00Z")))
        .isEqualTo("0:00 3/11/2026");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-02, thứ Hai, Monday",
    "2026-11-03, thứ Ba, Tuesday",
    "2026-11-04, thứ Tư, Wednesday",
    "2026-11-05, thứ Năm, Thursday",
    "2026-11-06, thứ Sáu, Friday",
    "2026-11-07, thứ Bảy, Saturday",
    "2026-11-08, Chủ nhật, Sunday"
  })
  void every_day_of_the_week_has_its_name_in_both_languages(
      LocalDate day, String here, String there) {
    assertThat(vietnamese.weekday(day)).isEqualTo(here);
    assertThat(english.weekday(day)).isEqualTo(there);
  }

  @ParameterizedTest
  @CsvSource({"8, 0, 8 giờ", "8, 30, 8 giờ 30", "13, 5, 13 giờ 05", "0, 0, 0 giờ"})
  void the_clock_is_read_aloud(int hour, int minute, String told) {
    assertThat(vietnamese.clock(LocalDateTime.of(2026, 11, 2, hour, minute))).isEqualTo(told);
  }

  @Test
  void numbers_are_never_grouped_because_a_code_is_no_amount() {
    assertThat(texts.text(Texts.VIETNAMESE, "web.problems.heading", 12345))
        .contains("12345")
        .doesNotContain("12.345", "12,345");
  }

  @Test
  void a_word_that_nobody_wrote_names_itself() {
    org.assertj.core.api.Assertions.assertThatExceptionOfType(NoSuchMessageException.class)
        .isThrownBy(() -> vietnamese.t("web.khong-co"))
        .withMessageContaining("web.khong-co");
  }

  @Test
  void a_refusal_and_a_message_say_the_same() {
    assertThat(vietnamese.t(new Refusal("web.problems.heading", 3)))
        .isEqualTo(vietnamese.t(Message.of("web.problems.heading", 3)))
        .isNotEqualTo(english.t(Message.of("web.problems.heading", 3)));
  }

  @Test
  void the_other_language_keeps_what_was_searched_for() {
    assertThat(page("/thu-tuc", null).inLanguage("en")).isEqualTo("/thu-tuc?lang=en");
    assertThat(page("/thu-tuc", "q=khai+sinh&trang=2").inLanguage("en"))
        .isEqualTo("/thu-tuc?q=khai+sinh&trang=2&lang=en");
    assertThat(page("/thu-tuc", "lang=en&q=khai+sinh").inLanguage("vi"))
        .isEqualTo("/thu-tuc?q=khai+sinh&lang=vi");
    assertThat(page("/thu-tuc", "").inLanguage("en")).isEqualTo("/thu-tuc?lang=en");
  }

  @Test
  void a_form_shown_again_belongs_to_the_page_it_first_stood_on() {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/ban-lam-viec/tiep-nhan");
    request.addParameter("_form", "/ban-lam-viec/tiep-nhan/1.001193?tu=x");
    assertThat(pages.bare(request).formAddress())
        .isEqualTo("/ban-lam-viec/tiep-nhan/1.001193?tu=x");
    request.setParameter("_form", "https://evil.example/");
    assertThat(pages.bare(request).formAddress()).isEqualTo("/ban-lam-viec/tiep-nhan");
  }

  @Test
  void an_error_page_keeps_the_address_that_was_asked_for() {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
    request.setAttribute("jakarta.servlet.error.request_uri", "/ban-lam-viec/khong-co");
    assertThat(pages.bare(request).path()).isEqualTo("/ban-lam-viec/khong-co");
  }

  @ParameterizedTest
  @CsvSource({
    "400, 400",
    "403, 403",
    "404, 404",
    "405, 404",
    "413, 413",
    "418, 400",
    "422, 422",
    "429, 429",
    "500, 500",
    "502, 500",
    "503, 503"
  })
  void every_answer_has_words_of_its_kind_in_both_languages(int status, String kind) {
    ErrorPage page = ErrorPage.of(status);
    assertThat(page.status()).isEqualTo(status);
    assertThat(page.heading().key()).isEqualTo("web.error." + kind + ".heading");
    String here = vietnamese.t(page.heading()) + vietnamese.t(page.advice());
    String there = english.t(page.heading()) + english.t(page.advice());
    assertThat(here).isNotBlank().isNotEqualTo(there);
    assertThat(there).isNotBlank();
  }

  @Test
  void the_page_of_an_error_has_one_heading_and_a_way_out() {
    String html =
        templates.render(
            "web/error", java.util.Map.of("page", vietnamese, "model", ErrorPage.of(404)));
    assertThat(html.split("<h1", -1)).hasSize(2);
    assertThat(html).contains("lang=\"vi\"", "href=\"/\"").doesNotContain("style=", "onclick");
  }

  @Test
  void what_a_stranger_typed_is_text_on_the_error_page_and_never_markup() {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/ban-lam-viec/tiep-nhan");
    request.setContentType("application/x-www-form-urlencoded");
    request.addParameter("hoTen", "\"><script>alert(1)</script>");
    String html =
        templates.render(
            "web/error",
            java.util.Map.of(
                "page", pages.bare(request), "model", ErrorPage.databaseAway(request)));
    assertThat(html).doesNotContain("<script>alert").contains("&lt;script");
  }

  @Test
  void an_entry_of_the_menu_is_shown_to_its_role_only() {
    MenuEntry leaders =
        new MenuEntry() {
          @Override
          public String key() {
            return "x";
          }

          @Override
          public String href() {
            return "/lanh-dao";
          }

          @Override
          public java.util.Set<Role> roles() {
            return java.util.Set.of(Role.LEADER, Role.ADMINISTRATOR);
          }

          @Override
          public int order() {
            return 1;
          }
        };
    var unit = new vn.motcua.shared.UnitId("03169");
    var id = new java.util.UUID(1, 1);
    assertThat(leaders.isFor(new vn.motcua.shared.Actor(unit, id, "a", java.util.Set.of())))
        .isFalse();
    assertThat(
            leaders.isFor(new vn.motcua.shared.Actor(unit, id, "a", java.util.Set.of(Role.LEADER))))
        .isTrue();
    assertThat(leaders.isFor(null)).as("nobody is signed in").isFalse();
  }

  private Page page(String path, String query) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
    request.setQueryString(query);
    return pages.bare(request);
  }
}
