package vn.motcua.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/**
 * What a farmer is asked can be read aloud to a neighbour: no word of the office, but its plain
 * one.
 */
class PlainWordsTest {
  private static final List<Officialese> LIST = list();

  /** A word of the office and what people say. */
  private record Officialese(String word, String plain) {}

  private static List<Officialese> list() {
    return ShippedDeclarations.text(new ClassPathResource("plain/officialese.csv"))
        .lines()
        .map(line -> line.split(",", 2))
        .map(parts -> new Officialese(parts[0], parts[1]))
        .toList();
  }

  private static List<String> found(String text) {
    String words = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return LIST.stream()
        .filter(one -> words.matches("(?s).*(?<!\\p{L})" + one.word() + "(?!\\p{L}).*"))
        .map(one -> "\"" + text + "\": " + one.word() + " → " + one.plain())
        .toList();
  }

  static Stream<Declaration> all() {
    return ShippedDeclarations.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void questions_labels_and_hints_are_plain(Declaration declaration) {
    Stream<String> pages =
        declaration.questions().stream().flatMap(one -> Stream.of(one.ask(), one.hint()));
    Stream<String> lines = declaration.fields().flatMap(one -> Stream.of(one.label(), one.hint()));
    assertThat(Stream.concat(pages, lines).flatMap(text -> found(text).stream())).isEmpty();
  }

  @Test
  void a_word_of_the_office_is_found_with_its_plain_one_whatever_its_marks() {
    String apart = Normalizer.normalize("Nơi CƯ TRÚ của ông/bà", Normalizer.Form.NFD);
    assertThat(found(apart)).singleElement().asString().contains("cư trú → ở");
    assertThat(found("Ông/bà đang ở đâu?")).isEmpty();
  }

  @Test
  void no_replacement_is_itself_a_word_of_the_office() {
    assertThat(LIST.stream().flatMap(one -> found(one.plain()).stream())).isEmpty();
    assertThat(LIST.stream().map(Officialese::word)).doesNotHaveDuplicates();
  }
}
