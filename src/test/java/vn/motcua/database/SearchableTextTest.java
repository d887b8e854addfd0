package vn.motcua.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.shared.FoldedText;

/**
 * {@link FoldedText} and the SQL function {@code fold} are one rule in two languages: what one of
 * them writes into an index the other one must find.
 */
@MotCuaTest
class SearchableTextTest {
  private static final String VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource({
    "Vừ Thị Mỷ, vu thi my",
    "'  Đặng   Thị  Dợ ', dang thi do",
    "ĐIỆN BIÊN, dien bien",
    "Nguyễn Thị Hoà, nguyen thi hoa",
    "Nguyễn Thị Hòa, nguyen thi hoa",
    "1.001193, 1.001193",
    "Đăng ký khai sinh (lưu động), dang ky khai sinh luu dong",
    "'A–B/C_D', a b c d"
  })
  void both_fold_what_people_write(String typed, String folded) {
    assertThat(FoldedText.of(typed)).isEqualTo(folded);
    assertThat(sql(List.of(typed))).containsExactly(folded);
  }

  @Test
  void every_vietnamese_letter_with_every_tone_folds_alike_composed_or_not() {
    List<String> words = new ArrayList<>();
    VOWELS
        .chars()
        .forEach(vowel ->
            TONES
                .chars()
                .forEach(tone -> {
                  String bare = Character.toString(vowel);
                  words.add(bare + Character.toString(tone));
                  words.add(
                      java.text.Normalizer.normalize(
                          bare + Character.toString(tone), java.text.Normalizer.Form.NFC));
                }));
    agree(words);
    assertThat(sql(words)).allMatch(word -> word.matches("[aeiouy]"));
  }

  @Test
  void every_character_of_the_basic_plane_folds_alike_in_both_languages() {
    agree(
        IntStream.rangeClosed(1, 0xffff)
            .filter(point -> point < 0xd800 || point > 0xdfff)
            .filter(SearchableTextTest::isOfOurScripts)
            .mapToObj(point -> "a" + Character.toString(point) + "b")
            .toList());
  }

  @Test
  void random_names_fold_alike_and_folding_twice_changes_nothing() {
    Random chance = new Random(20261122);
    String letters = "aáàảãạăắằâấầbcdđeéèẻẽẹêếiíoóôốơớuúưứvxyýĐÂÊÔƠƯ .,-'0123 \t";
    List<String> names =
        IntStream.range(0, 3_000)
            .mapToObj(n ->
                IntStream.range(0, 1 + chance.nextInt(25))
                    .mapToObj(i -> letters.charAt(chance.nextInt(letters.length())))
                    .map(String::valueOf)
                    .collect(Collectors.joining()))
            .toList();
    agree(names);
    assertThat(names)
        .allSatisfy(name -> {
          String once = FoldedText.of(name);
          assertThat(FoldedText.of(once)).isEqualTo(once);
          assertThat(once).doesNotContain("  ").isEqualTo(once.strip());
        });
  }

  @Test
  void nothing_folds_to_nothing() {
    agree(List.of("", " ", "-", "\u0301", "…"));
  }

  /** Latin with all its marks, punctuation, symbols: what a keyboard in Viet Nam can type. */
  private static boolean isOfOurScripts(int point) {
    return switch (Character.UnicodeScript.of(point)) {
      case LATIN, COMMON, INHERITED -> Character.isDefined(point);
      default -> false;
    };
  }

  private void agree(List<String> texts) {
    List<String> inDatabase = sql(texts);
    List<String> differing = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String here = FoldedText.of(texts.get(i));
      if (!here.equals(inDatabase.get(i))) {
        differing.add(
            texts.get(i).chars().mapToObj("%04x"::formatted).collect(Collectors.joining(" "))
                + " is \""
                + here
                + "\" here and \""
                + inDatabase.get(i)
                + "\" in the database");
      }
    }
    assertThat(differing).as("of %s", texts.size()).isEmpty();
  }

  private List<String> sql(List<String> texts) {
    return jdbc.sql(
            """
            select fold(t) from unnest(cast(:texts as text[])) with ordinality as x (t, n) order by n
            """)
        .param("texts", texts.toArray(String[]::new))
        .query(String.class)
        .list();
  }
}
