package vn.motcua.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;
import vn.motcua.integrity.Owner;
import vn.motcua.reporting.Figures;
import vn.motcua.reporting.OpenLives;
import vn.motcua.web.Definition;
import vn.motcua.web.Definitions;

/** Every public figure is counted again from published rows, or says beside it why it cannot be. */
@MotCuaTest
class EveryPublicFigureTest {
  private static final Pattern SHOWN = Pattern.compile("data-figure=\"([^\"]+)\"");
  private static final Pattern NUMBER =
      Pattern.compile("<data[^>]*value=\"(\\d+)\"[^>]*data-figure=\"([^\"]+)\"");
  private static final Pattern TERM = Pattern.compile("(\\w+) (=|<|>=) (\\S+)");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

  @Autowired MockMvcTester mvc;
  @Autowired DossierWorld world;
  @Autowired OpenLives lives;
  @Autowired Figures figures;
  @Autowired Definitions definitions;
  @Autowired Owner owner;
  @Autowired TestClock clock;

  @BeforeEach
  void two_weeks_in_which_everything_happened() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    lives.forget();
    owner.run(
        "truncate unit_month, unit_week, unit_procedure_month, unit_hour_month, officer_week,"
            + " dossier_outbox, dossier_alarm, dossier_request, dossier_note, dossier_applicant,"
            + " dossier_event, dossier, dossier_number cascade");
    lives.live(new Random(107), 14, 90);
    clock.set(TODAY + "T09:00");
    lives.live(new Random(109), 3, 4);
    world.until(world.received("Lò Thị Thắm"), Stage.READY);
    while (figures.fold(1_000) > 0) {
      // the next ones
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/cong-khai/03169",
        "/cong-khai/03169/du-lieu-mo",
        "/cong-khai/03169/loi-hen-nhanh",
        "/cong-khai/03169/danh-gia",
        "/cong-khai/03169/khao-sat",
        "/cong-khai/03169/phong-trao",
        "/cong-khai/03169/ke-hoach",
        "/cong-khai",
        "/cong-khai/11",
        "/cong-khai/11/phong-trao",
        "/cong-khai/11/cong-nhan",
        "/cong-khai/11/ke-hoach"
      })
  void each_figure_says_how_it_is_counted_again_or_why_it_cannot_be(String address)
      throws Exception {
    String page = open(address);
    for (String id : shown(page)) {
      Definition figure = definitions.of(id);
      assertThat(figure.published().isEmpty()).as("%s on %s", id, address).isFalse();
    }
    boolean counted = shown(page).stream().anyMatch(id -> definitions.of(id).published().hasRows());
    assertThat(counted || page.contains("class=\"small muted\" data-rule>"))
        .as("a word beside the figures of %s", address)
        .isTrue();
  }

  @Test
  void what_cannot_be_counted_again_says_so_beside_the_figures_of_the_commune() throws Exception {
    String page = HtmlUtils.htmlUnescape(open("/cong-khai/03169"));
    for (String id :
        List.of(
            "reporting-today-returned",
            "reporting-refused-to-receive",
            "reporting-admitted-later")) {
      Definition figure = definitions.of(id);
      assertThat(figure.published().hasRows()).isFalse();
      assertThat(page).contains(figure.published().words().vi());
    }
    assertThat(HtmlUtils.htmlUnescape(open(Definition.PAGE)))
        .contains(definitions.of("reporting-returned").published().words().vi())
        .contains("<code>outcome = WITHDRAWN|STOPPED and timeliness = LATE</code>");
  }

  @ParameterizedTest(name = "{0}: {1} to {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          thang  | 2026-11-01 | 2026-11-30 | 9
          luc-nay| 2026-11-16 | 2026-11-16 | 3
          """)
  void the_figures_of_the_commune_are_counted_again_from_the_rows(
      String section, LocalDate from, LocalDate to, int least) throws Exception {
    String page = open("/cong-khai/03169");
    String part = page.substring(page.indexOf("aria-labelledby=\"" + section + "\""));
    int table = part.indexOf("<table");
    int end = part.indexOf("</section>");
    assertCounted(part.substring(0, table < 0 ? end : Math.min(table, end)), from, to, least);
  }

  @Test
  void the_figures_of_any_period_are_counted_again_from_the_rows() throws Exception {
    String page = open("/cong-khai/03169/du-lieu-mo?tu=2026-11-04&den=2026-11-12");
    assertCounted(page, LocalDate.of(2026, 11, 4), LocalDate.of(2026, 11, 12), 10);
  }

  @Test
  void the_figures_of_the_week_are_counted_again_from_the_rows() throws Exception {
    Map<String, Long> week = new HashMap<>();
    for (String id :
        List.of("dashboard-received", "dashboard-early", "dashboard-on-time", "dashboard-late")) {
      week.put(id, counted(id, LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 8)));
    }
    String row =
        Arrays.stream(open("/cong-khai/03169").split("<tr>"))
            .filter(one -> one.contains("2/11") && one.contains("dashboard-received"))
            .findFirst()
            .orElseThrow();
    Map<String, Long> told = new HashMap<>();
    NUMBER
        .matcher(row)
        .results()
        .forEach(one -> told.put(one.group(2), Long.valueOf(one.group(1))));
    assertThat(told).containsAllEntriesOf(week);
  }

  private void assertCounted(String part, LocalDate from, LocalDate to, int least)
      throws Exception {
    Set<String> met = new TreeSet<>();
    for (MatchResult one : NUMBER.matcher(part).results().toList()) {
      if (definitions.of(one.group(2)).published().hasRows()) {
        assertThat(counted(one.group(2), from, to))
            .as("%s from %s to %s", one.group(2), from, to)
            .isEqualTo(Long.parseLong(one.group(1)));
        met.add(one.group(2));
      }
    }
    assertThat(met).hasSizeGreaterThanOrEqualTo(least);
  }

  /** As the recipe of the definition says, and nothing else. */
  private long counted(String id, LocalDate from, LocalDate to) throws Exception {
    String recipe = definitions.of(id).published().rows();
    String[] lines =
        open("/api/v1/open/03169/dossiers.csv?from=" + from + "&to=" + to).split("\r\n");
    List<String> columns = List.of(lines[0].split(","));
    return Arrays.stream(lines)
        .skip(1)
        .map(line -> line.split(",", -1))
        .filter(row -> meets(recipe, columns, row, from))
        .count();
  }

  private static boolean meets(String recipe, List<String> columns, String[] row, LocalDate from) {
    return Arrays.stream(recipe.split(" and "))
        .allMatch(text -> {
          var term = TERM.matcher(text);
          assertThat(term.matches()).as("a recipe: %s", text).isTrue();
          String value = row[columns.indexOf(term.group(1))];
          String than = term.group(3).replace("from", from.toString());
          return switch (term.group(2)) {
            case "<" -> value.compareTo(than) < 0;
            case ">=" -> value.compareTo(than) >= 0;
            default -> List.of(than.split("\\|")).contains(value);
          };
        });
  }

  private static Set<String> shown(String page) {
    Set<String> ids = new TreeSet<>();
    SHOWN.matcher(page).results().forEach(one -> ids.add(one.group(1)));
    return ids;
  }

  private String open(String address) throws Exception {
    var answer = mvc.get().uri(address).exchange();
    assertThat(answer).as(address).hasStatusOk();
    return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
