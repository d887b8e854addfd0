package vn.motcua.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.MotCuaTest;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * Misspelt words: the titles in memory beside PostgreSQL's own comparison, and what people find.
 */
@MotCuaTest
class SimilarTitlesTest {
  private static final UnitId NA_HY = new UnitId("03169");
  private static final int FIRST_PAGE = 10;

  @Autowired private ProcedureSearch search;
  @Autowired private TitleSearch titles;
  @Autowired private Procedures procedures;
  @Autowired private Publications publications;
  @Autowired private Units units;
  @Autowired private JdbcClient jdbc;

  /** The slips of a hand: how one letter goes wrong. */
  private enum Slip {
    DROPPED {
      @Override
      String at(String name, int i) {
        return new StringBuilder(name).deleteCharAt(i).toString();
      }
    },
    DOUBLED {
      @Override
      String at(String name, int i) {
        return new StringBuilder(name).insert(i, name.charAt(i)).toString();
      }
    },
    SWAPPED {
      @Override
      String at(String name, int i) {
        return name.substring(0, i) + name.charAt(i + 1) + name.charAt(i) + name.substring(i + 2);
      }
    },
    REPLACED {
      @Override
      String at(String name, int i) {
        return name.substring(0, i) + 'w' + name.substring(i + 1);
      }
    };

    abstract String at(String name, int i);
  }

  @ParameterizedTest
  @EnumSource(Slip.class)
  void one_slip_in_any_title_still_finds_it_on_the_first_page(Slip slip) {
    Random random = new Random(11);
    List<String> lost = new ArrayList<>();
    for (String words : titles()) {
      String typed = slip.at(words, letterOf(words, random));
      if (!found(typed).contains(words)) {
        lost.add(typed);
      }
    }
    assertThat(lost).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Slip.class)
  void one_slip_in_the_first_six_words_of_a_title_finds_it_nearly_always(Slip slip) {
    Random random = new Random(12);
    int asked = 0;
    List<String> lost = new ArrayList<>();
    for (String words : titles()) {
      String start = firstWords(words, 6);
      if (found(start).contains(words)) {
        asked++;
        String typed = slip.at(start, letterOf(start, random));
        if (!found(typed).contains(words)) {
          lost.add(typed);
        }
      }
    }
    assertThat(asked).isGreaterThan(250);
    assertThat(lost).as("of %d", asked).hasSizeLessThanOrEqualTo(asked / 20);
  }

  @Test
  void a_slip_that_spells_words_of_another_title_finds_both() {
    assertThat(found("đăng kí hai tử"))
        .as("khai tử without its k; hai and tu stand in other titles, too")
        .contains("dang ki khai tu")
        .hasSizeGreaterThan(1);
  }

  @Test
  void words_that_stand_together_in_a_title_bring_nothing_that_is_only_similar() {
    for (String phrase : List.of("khai sinh", "đăng ký khai tử", "tạm trú", "chứng thực")) {
      assertThat(search.find(ProcedureQuery.all(phrase), 100))
          .as(phrase)
          .isNotEmpty()
          .allMatch(hit -> hasAll(hit, FoldedText.of(phrase).replace("ky", "k")));
    }
  }

  private static boolean hasAll(ProcedureHit hit, String words) {
    String all = " " + FoldedText.of(hit.name()) + " " + FoldedText.of(hit.field());
    return List.of(words.split(" ")).stream().allMatch(word -> all.contains(" " + word));
  }

  @Test
  void every_pair_of_words_and_title_is_as_similar_as_postgresql_says() {
    record Pair(String typed, String title, float word, float whole) {}
    Random random = new Random(13);
    List<String> all = titles();
    String[] typed = new String[300];
    for (int i = 0; i < typed.length; i++) {
      String phrase = firstWords(all.get(random.nextInt(all.size())), 1 + random.nextInt(7));
      typed[i] = Slip.values()[i % 4].at(phrase, letterOf(phrase, random));
    }
    List<Pair> pairs =
        jdbc.sql(
                """
                select k as typed, words as title, word_similarity(k, words) as word,
                       similarity(k, words) as whole
                  from unnest(:typed::text[]) k cross join procedure_version
                """)
            .param("typed", typed)
            .query(Pair.class)
            .list();
    assertThat(pairs).hasSizeGreaterThan(140_000);
    for (Pair pair : pairs) {
      Trigrams key = Trigrams.of(pair.typed());
      Trigrams title = Trigrams.of(pair.title());
      if (key.wordSimilarity(title) != pair.word() || key.similarity(title) != pair.whole()) {
        assertThat(new float[] {key.wordSimilarity(title), key.similarity(title)})
            .as("%s | %s", pair.typed(), pair.title())
            .containsExactly(pair.word(), pair.whole());
      }
    }
  }

  @Test
  void the_titles_in_memory_are_those_the_database_finds_similar() {
    Random random = new Random(14);
    for (String words : titles().subList(0, 60)) {
      String start = firstWords(words, 5);
      List<String> keys =
          List.of(start, Slip.SWAPPED.at(start, letterOf(start, random)), "giay khai sin");
      Set<UUID> there =
          new HashSet<>(
              jdbc.sql("select similar_procedures(:keys::text[])")
                  .param("keys", keys.toArray(String[]::new))
                  .query(UUID.class)
                  .list());
      Set<UUID> here =
          titles.near(keys, SimilarTitles.ALIKE).stream()
              .map(SimilarTitles.Near::version)
              .collect(Collectors.toSet());
      assertThat(here).as(words).isEqualTo(there);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "khai sinh, khai sinh, 1, 1",
    "khai sinh, dang ky khai sinh, 1, 0.5882353",
    "khai sinh, xyz, 0, 0",
    "a, a, 1, 1"
  })
  void words_are_as_similar_as_their_pieces(String typed, String title, float word, float whole) {
    assertThat(Trigrams.of(typed).wordSimilarity(Trigrams.of(title))).isEqualTo(word);
    assertThat(Trigrams.of(typed).similarity(Trigrams.of(title))).isEqualTo(whole);
  }

  @Test
  void words_without_a_letter_resemble_nothing() {
    assertThat(titles.near(List.of("", " "), SimilarTitles.ALIKE)).isEmpty();
  }

  @Test
  @Transactional
  void a_version_published_a_moment_ago_by_anybody_is_found_misspelt_at_once() {
    units.activate(NA_HY);
    Actor administrator =
        new Actor(NA_HY, UUID.randomUUID(), "Lò Văn Hà", EnumSet.of(Role.ADMINISTRATOR));
    String misspelt = "quet don nha van hao ban";
    ProcedureQuery here = new ProcedureQuery(misspelt, Optional.of(NA_HY), false, "", true);
    assertThat(search.find(here, FIRST_PAGE)).noneMatch(hit -> hit.code().equals("1.001193"));
    LocalDate today = LocalDate.of(2026, 11, 2);
    ProcedureDraft draft = procedures.inForce(NA_HY, "1.001193", today).orElseThrow().draft(today);
    publications.publish(administrator, named(draft, "Quét dọn nhà văn hóa bản"));
    assertThat(search.find(here, FIRST_PAGE))
        .first()
        .satisfies(hit -> assertThat(hit.code()).isEqualTo("1.001193"));
    assertThat(search.find(ProcedureQuery.all(misspelt), FIRST_PAGE))
        .as("elsewhere the country's version holds")
        .noneMatch(hit -> hit.name().equals("Quét dọn nhà văn hóa bản"));
  }

  private static ProcedureDraft named(ProcedureDraft draft, String name) {
    return new ProcedureDraft(
        draft.code(),
        draft.validFrom(),
        draft
            .text()
            .completed(name, "QĐ 1/QĐ-UBND", "UBND xã", "", List.of("Giấy"), List.of("Luật")),
        draft.flags(),
        draft.confidence(),
        draft.channels(),
        draft.papers());
  }

  /** The folded titles of the first page. */
  private List<String> found(String typed) {
    return search.find(ProcedureQuery.all(typed), FIRST_PAGE).stream()
        .map(hit -> SearchKey.wordsOf(hit.name()))
        .toList();
  }

  private List<String> titles() {
    return jdbc
        .sql(
            "select name from procedure_version where not flags @> array['INTERNAL'] order by code")
        .query(String.class)
        .list()
        .stream()
        .map(SearchKey::wordsOf)
        .distinct()
        .toList();
  }

  private static String firstWords(String words, int most) {
    return List.of(words.split(" ")).stream().limit(most).collect(Collectors.joining(" "));
  }

  /** A place where this and the next letter belong to one word and differ. */
  private static int letterOf(String words, Random random) {
    List<Integer> places = new ArrayList<>();
    for (int i = 1; i + 1 < words.length(); i++) {
      if (words.charAt(i) != ' '
          && words.charAt(i + 1) != ' '
          && words.charAt(i) != words.charAt(i + 1)) {
        places.add(i);
      }
    }
    return places.isEmpty() ? 0 : places.get(random.nextInt(places.size()));
  }
}
