package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one place where every figure's rule is written: nothing half-written gets in. */
@Tag("messages")
class DefinitionsTest {
  private static final String WHOLE =
      """
      {"name": {"vi": "Đếm", "en": "Counts"},
       "pages": {"day": {"address": "/ngay", "name": {"vi": "Ngày", "en": "Day"}}},
       "figures": [{"id": "trial-late", "name": {"vi": "Trễ", "en": "Late"},
                    "rule": {"vi": "Xong sau giờ hẹn.", "en": "Finished after the due time."},
                    "law": {"vi": "QĐ 766", "en": "Decision 766"}, "shown": ["day"]}]}
      """;

  @Test
  void a_whole_definition_is_found_by_its_id_and_read_in_both_languages() {
    Definition late = of(WHOLE).of("trial-late");
    assertThat(late.name().in("vi")).isEqualTo("Trễ");
    assertThat(late.name().in("en")).isEqualTo("Late");
    assertThat(late.href()).isEqualTo("/cong-khai/cach-tinh#trial-late");
    assertThat(late.exclusions().isEmpty()).isTrue();
    assertThat(late.shown()).extracting(Definition.Place::address).containsExactly("/ngay");
  }

  @Test
  void a_public_figure_says_which_rows_count_or_its_page_says_why_none_do() {
    String open = WHOLE.replace("/ngay", "/cong-khai/{unit}");
    String why = "\"published\": {\"vi\": \"Đếm dòng\", \"en\": \"Count rows\"";
    Definition rows =
        of(open.replace("\"shown\":", why + ", \"rows\": \"timeliness = LATE\"}, \"shown\":"))
            .of("trial-late");
    assertThat(rows.published().rows()).isEqualTo("timeliness = LATE");
    Definition page = of(open.replace("\"address\":", why + "}, \"address\":")).of("trial-late");
    assertThat(page.published().words().vi()).isEqualTo("Đếm dòng");
    assertThat(page.published().hasRows()).isFalse();
  }

  @Test
  void what_people_think_names_the_figure_of_how_many_answered() {
    String beside = "\"beside\": {\"figure\": \"trial-late\", \"within\": \"row\"}, \"shown\":";
    assertThat(of(WHOLE).of("trial-late").beside()).isEmpty();
    assertThat(of(WHOLE.replace("\"shown\":", beside)).of("trial-late").beside())
        .contains(new Definition.Beside("trial-late", Definition.Beside.Within.ROW));
  }

  @Test
  void a_number_nobody_defined_is_refused_with_its_name() {
    assertThatThrownBy(() -> of(WHOLE).of("trial-early"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("trial-early");
  }

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "Finished after the due time."      | ""                    | one language
          "Trễ", "en": "Late"                 | " ", "en": "Late"     | one language
          "trial-late"                        | "other-late"          | odd id
          "trial-late"                        | "trial_late"          | odd id
          "shown": ["day"]                    | "shown": []           | shown nowhere
          "shown": ["day"]                    | "shown": ["night"]    | unknown page
          "address": "/ngay"                  | "address": "/cong-khai/{unit}" | counted again
          "law": {"vi": "QĐ 766", "en": "Decision 766"}, |            | no law
          "shown": ["day"]  | "numerator": {"vi": "a", "en": "a"}, "shown": ["day"] | a share has
          "shown": ["day"]  | "beside": {"figure": "trial-asked", "within": "row"}, "shown": ["day"] | unknown figure
          "shown": ["day"]  | "beside": {"figure": "trial-late"}, "shown": ["day"] | within a row
          "name": {"vi": "Đếm", "en": "Counts"}, |                    | the chapter has no name
          """)
  void what_is_half_written_stops_the_start(String words, String instead, String fault) {
    String file = WHOLE.replace(words, instead == null ? "" : instead);
    assertThat(file).isNotEqualTo(WHOLE);
    assertThatThrownBy(() -> of(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(fault);
  }

  @Test
  void one_id_stands_for_one_figure() {
    String figure = WHOLE.substring(WHOLE.indexOf("{\"id\""), WHOLE.lastIndexOf("]}"));
    assertThatThrownBy(() -> of(WHOLE.replace(figure, figure + "," + figure)))
        .hasMessageContaining("id twice");
  }

  @Test
  void the_shipped_definitions_are_whole_and_each_has_its_own_name_within_the_chapter() {
    Definitions shipped = new Definitions();
    assertThat(shipped.chapters()).isNotEmpty();
    assertThat(shipped.chapters().getFirst().module()).isEqualTo("reporting");
    Pattern odd = Pattern.compile("\\{\\d|''|TODO");
    for (Definition.Chapter chapter : shipped.chapters()) {
      Set<String> rules = new HashSet<>();
      for (Definition definition : chapter.definitions()) {
        assertThat(rules.add(definition.name().vi() + definition.rule().vi()))
            .as(definition.id())
            .isTrue();
        Matcher found = odd.matcher(definition.rule().vi() + definition.rule().en());
        assertThat(found.find()).as("odd words in " + definition.id()).isFalse();
      }
    }
  }

  @Test
  void a_share_is_cut_and_never_rounded_up_to_a_hundred() {
    Page page = new PageOf(WHOLE).page;
    assertThat(page.percent(199, 200)).isEqualTo("99 %");
    assertThat(page.percent(200, 200)).isEqualTo("100 %");
    assertThat(page.percent(0, 7)).isEqualTo("0 %");
    assertThat(page.percent(1_000_000_007L, 3_000_000_021L)).isEqualTo("33 %");
  }

  @Test
  void a_sentence_keeps_its_words_and_carries_each_number_with_its_definition() {
    Page page = new PageOf(WHOLE).page;
    var parts =
        page.counted(
            "web.figure.share",
            java.util.List.of(page.figure("trial-late", "66 %"), "<b>2</b>", 3));
    assertThat(parts).hasSize(2);
    assertThat(parts.getFirst().figure()).isNotNull();
    assertThat(parts.getLast().words()).isEqualTo(" (<b>2</b> trong 3)");
  }

  @Test
  void a_number_as_programs_read_it_has_no_unit_and_no_grouping() {
    Page page = new PageOf(WHOLE).page;
    assertThat(page.figure("trial-late", "12.000 đ").value()).isEqualTo("12000");
    assertThat(page.figure("trial-late", "-5").value()).isEqualTo("-5");
    assertThat(page.figure("trial-late", null).value()).isEmpty();
  }

  private static Definitions of(String file) {
    return new Definitions(Map.of("trial", file));
  }

  /** A page with these definitions and nobody signed in. */
  private static final class PageOf {
    final Page page;

    PageOf(String file) {
      page =
          new Page(
              new Texts(),
              Texts.VIETNAMESE,
              null,
              "/",
              "/",
              false,
              null,
              null,
              field -> null,
              java.util.List.of(),
              new Assets(new org.springframework.web.servlet.resource.ResourceUrlProvider()),
              of(file));
    }
  }
}
