package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Messages are written as the JDK's formats are, and read once. */
class SentenceTest {
  @Test
  void a_day_stands_as_the_office_writes_it() {
    assertThat(Sentence.of("hạn {0}").with(LocalDate.of(2026, 3, 5))).isEqualTo("hạn 5/3/2026");
  }

  @Test
  void a_word_follows_its_number_whether_that_is_a_word_a_number_or_a_figure_yet_to_be_shown() {
    Sentence left = Sentence.of("{0} {0|day|days} left, {1} dossier{1||s}");
    assertThat(left.with(1, "1")).isEqualTo("1 day left, 1 dossier");
    assertThat(left.with(0, "11")).isEqualTo("0 days left, 11 dossiers");
    assertThat(left.with(new Sentence.Marked("#", "1"), new Sentence.Marked("#", "2")))
        .isEqualTo("# day left, # dossiers");
    assertThatIllegalArgumentException().isThrownBy(() -> Sentence.of("{0|day}"));
    assertThatIllegalArgumentException().isThrownBy(() -> Sentence.of("{n|day|days}"));
  }

  /** What the JDK would read: the word for many, as none of the values is one. */
  private static String of(String pattern) {
    return pattern.replaceAll("\\{\\d+\\|[^|{}]*\\|([^|{}]*)}", "$1");
  }

  private static final Object[] VALUES = {
    "Lò Thị Pản", "", "a{0}b'c''d", "15:00", "H04-1", "<b>", "7", "8", "9", "10", "11", "12"
  };

  @Test
  void every_message_that_ships_reads_as_the_jdk_would_read_it() throws IOException {
    int read = 0;
    for (Resource file :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:messages/*.properties")) {
      Properties words =
          PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
      for (String key : words.stringPropertyNames()) {
        String pattern = words.getProperty(key);
        assertThat(Sentence.of(pattern).with(VALUES))
            .as("%s of %s", key, file.getFilename())
            .isEqualTo(new MessageFormat(of(pattern), Locale.ROOT).format(VALUES));
        read++;
      }
    }
    assertThat(read).isGreaterThan(3000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{0}",
        "{1}{0}{1}",
        "it''s {0}",
        "'{0}'",
        "'{'{0}'}'",
        "Hẹn {0}, {1}.",
        "don''t '{'",
        "''",
        "{11} và {2}",
        "trong '' dấu {0} ''"
      })
  void brackets_and_apostrophes_mean_what_they_mean_to_the_jdk(String pattern) {
    assertThat(Sentence.of(pattern).with(VALUES))
        .isEqualTo(new MessageFormat(pattern, Locale.ROOT).format(VALUES));
  }

  @Test
  void a_place_nobody_gave_a_value_for_shows_its_number() {
    assertThat(Sentence.of("từ {0} đến {1}").with("thứ Hai")).isEqualTo("từ thứ Hai đến {1}");
    assertThat(new MessageFormat("từ {0} đến {1}").format(new Object[] {"thứ Hai"}))
        .isEqualTo("từ thứ Hai đến {1}");
  }

  @ParameterizedTest
  @CsvSource({"12345, 12345", "-7, -7", "0, 0"})
  void a_number_is_never_grouped(long number, String said) {
    assertThat(Sentence.of("{0} hồ sơ").with(number)).isEqualTo(said + " hồ sơ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{0,number}", "{", "a {x}", "{0,choice,0#a|1#b}", "{-1}", "{}", "{100}"})
  void a_format_of_its_own_is_refused_because_no_page_would_show_it_right(String pattern) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sentence.of(pattern))
        .withMessageContaining(pattern);
  }
}
