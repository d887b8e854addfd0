package vn.motcua.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;
import vn.motcua.reporting.Figures;
import vn.motcua.reporting.Lives;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.web.Definition;
import vn.motcua.web.Definitions;
import vn.motcua.web.DeskGuest;

/** Read the pages as people do: no number stands there without the rule behind it. */
@MotCuaTest
class EveryNumberIsDefinedTest {
  private static final Pattern SHOWN = Pattern.compile("data-figure=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile("href=\"" + Definition.PAGE + "#([^\"]+)\"");

  /** Pages of the desk and of the leaders; all others are read without signing in. */
  private static final Pattern OF_THE_OFFICE = Pattern.compile("/(ban-lam-viec|lanh-dao)");

  // Lives with the same seed would take the same codes of other systems twice.
  private static final AtomicInteger SEED = new AtomicInteger(3_000);

  @Autowired MockMvcTester mvc;
  @Autowired DossierWorld world;
  @Autowired Lives lives;
  @Autowired Figures figures;
  @Autowired Definitions definitions;
  @Autowired TestClock clock;

  @BeforeEach
  void a_commune_with_some_weeks_of_work() {
    clock.set("2026-11-02T08:00");
    lives.live(new Random(SEED.incrementAndGet()), 12, 70);
    world.received("Vừ Thị Mỷ");
    world.until(world.received("Lò Thị Thắm"), Stage.READY);
    figures.fold(10_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/cong-khai/03169",
        "/cong-khai/03169?lang=en",
        "/cong-khai",
        "/cong-khai/11",
        "/cong-khai/03169/loi-hen-nhanh",
        "/lanh-dao",
        "/lanh-dao/loi-hen-nhanh",
        "/lanh-dao/bang-so-lieu",
        "/ban-lam-viec/viec-cua-toi",
        "/ban-lam-viec/dau-hieu",
        "/ban-lam-viec/chung-thuc/ngay",
        "/kiem-chung/03169",
        "/ban-lam-viec/phoi-hop",
        "/ban-lam-viec/so-lieu-tinh",
        "/ban-lam-viec/so-lieu-tinh?lang=en",
        "/giam-sat/so-lieu",
        "/giam-sat/so-lieu?lang=en",
        "/thu-tuc",
        "/co-quan/03169/tiep-cong-dan",
        "/co-quan/03169/doi-thoai"
      })
  void every_number_on_the_page_carries_the_id_of_its_definition(String address) throws Exception {
    String page = open(address);
    assertThat(FigurePages.undefined(page)).as("numbers without a rule on " + address).isEmpty();
    for (String id : found(SHOWN, page)) {
      assertThat(definitions.of(id).id()).isEqualTo(id);
    }
  }

  @Test
  void each_number_leads_to_its_rule_from_where_it_stands_or_from_the_head_of_its_column()
      throws Exception {
    for (String address : new String[] {"/cong-khai/03169", "/lanh-dao", "/cong-khai"}) {
      String page = open(address);
      assertThat(found(LINK, page)).as(address).containsAll(found(SHOWN, page)).isNotEmpty();
    }
  }

  @Test
  void the_page_of_definitions_has_every_figure_with_its_rule_and_its_law_in_both_languages()
      throws Exception {
    String vietnamese = open(Definition.PAGE);
    String english = open(Definition.PAGE + "?lang=en");
    for (Definition.Chapter chapter : definitions.chapters()) {
      for (Definition one : chapter.definitions()) {
        assertThat(vietnamese).contains("id=\"" + one.id() + "\"", one.rule().vi(), one.law().vi());
        assertThat(english).contains("id=\"" + one.id() + "\"", one.rule().en());
      }
    }
  }

  @Test
  void a_page_that_hides_a_number_in_plain_words_would_be_found_out() {
    assertThat(FigurePages.undefined("<main><p>Đã xong 12 hồ sơ</p></main>")).hasSize(1);
    assertThat(FigurePages.undefined("<main><h1>Tháng 11/2026, mẫu 03</h1></main>")).isEmpty();
    assertThat(
            FigurePages.undefined(
                "<main><data value=\"3\" data-figure=\"reporting-late\">3</data></main>"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "còn 3 ngày",
        "còn 2 giờ 15 phút",
        "trễ 1 ngày",
        "Thời gian không tính</dt><dd>0 ngày",
        "Khâu Thụ lý giữ 13 ngày",
        "3 days left",
        "2 h 15 min late",
        "Post: Intake, held 4 days",
        "3 ngày",
        "15 phút",
        "quá hạn 2 ngày",
        "Chưa trả lời, đã 16 ngày",
        "sau 30 tuổi, 12 tháng",
        "5 working days",
        "90 days",
        "2 d 4 h"
      })
  void time_the_program_reckoned_is_a_figure_and_no_name_of_a_thing(String words) {
    assertThat(FigurePages.undefined("<main><p>" + words + "</p></main>")).isNotEmpty();
    String shown =
        words.replaceAll(
            "(\\d+)", "<data value=\"$1\" data-figure=\"dossiers-time-left\">$1</data>");
    assertThat(FigurePages.undefined("<main><p>" + shown + "</p></main>")).isEmpty();
  }

  @Test
  void a_number_in_a_list_to_choose_from_says_what_it_counts_too() {
    String held = "<select><option%s>Lò Văn Inh (đang giữ 12)</option></select>";
    assertThat(FigurePages.undefined("<main>" + held.formatted("") + "</main>")).hasSize(1);
    assertThat(
            FigurePages.undefined(
                "<main>" + held.formatted(" data-figure=\"dossiers-give-open\"") + "</main>"))
        .isEmpty();
  }

  @Test
  void a_number_in_the_name_of_a_field_or_of_a_group_says_what_it_counts_too() {
    for (String name : List.of("<label>Điểm (nhiều nhất %s)</label>", "<legend>Còn %s</legend>")) {
      assertThat(FigurePages.undefined("<main>" + name.formatted("12") + "</main>")).hasSize(1);
      String shown = "<data value=\"12\" data-figure=\"recognition-max\">12</data>";
      assertThat(FigurePages.undefined("<main>" + name.formatted(shown) + "</main>")).isEmpty();
    }
  }

  @Test
  void a_term_of_the_law_is_excused_where_the_page_says_that_it_is_one() {
    String term = "Thời hạn 15 ngày làm việc, dán 30 ngày; 2 working days.";
    assertThat(FigurePages.undefined("<main><p>" + term + "</p></main>")).isNotEmpty();
    assertThat(FigurePages.undefined("<main><p data-rule>" + term + "</p></main>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=\"hint-late\">12</p>",
        "<p class=\"words-large\">12</p>",
        "<p class=\"error-count\">12</p>",
        "<div class=\"said-by\">12</div>",
        "<p data-rule-of=\"x\">12</p>",
        "<p data-entry-count>12</p>",
        "<data data-figure-of=\"x\">12</data>"
      })
  void what_only_begins_like_an_excuse_excuses_nothing(String shown) {
    assertThat(FigurePages.undefined("<main>" + shown + "</main>")).hasSize(1);
  }

  @Test
  void a_time_of_the_day_stands_behind_its_day_and_is_no_length_of_time() {
    assertThat(FigurePages.undefined("<main><p>thứ Ba 3/11/2026, 14 giờ 35</p></main>")).isEmpty();
    assertThat(FigurePages.undefined("<main><p>trong 14 giờ 35</p></main>")).hasSize(1);
  }

  @Test
  void a_name_that_excuses_its_number_is_the_whole_name_of_one_thing() {
    String name = "Trợ cấp cho người cao tuổi loại 2";
    assertThat(FigurePages.undefined("<main><p>" + name + "</p></main>", List.of(name))).isEmpty();
    assertThatThrownBy(() -> FigurePages.undefined("<main><p>2 hồ sơ</p></main>", List.of("2")))
        .hasMessageContaining("too short");
  }

  private String open(String address) throws Exception {
    var request = mvc.get().uri(address);
    var reader = reader(address);
    if (reader.isPresent()) {
      request = request.with(DeskGuest.as(reader.get()));
    }
    var answer = request.exchange();
    assertThat(answer).as(address).hasStatusOk();
    return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  /** Who is signed in to read the page; nobody for what everybody reads. */
  private Optional<Actor> reader(String address) {
    Actor chairman = world.the("chairman");
    if (address.startsWith("/giam-sat")) {
      return Optional.of(
          new Actor(chairman.unit(), chairman.officer(), chairman.name(), Set.of(Role.FRONT)));
    }
    if (address.contains("so-lieu-tinh")) {
      return Optional.of(world.observer());
    }
    return Optional.of(chairman).filter(reader -> OF_THE_OFFICE.matcher(address).lookingAt());
  }

  private static Set<String> found(Pattern pattern, String page) {
    Set<String> ids = new TreeSet<>();
    Matcher matcher = pattern.matcher(page);
    while (matcher.find()) {
      ids.add(matcher.group(1));
    }
    return ids;
  }
}
