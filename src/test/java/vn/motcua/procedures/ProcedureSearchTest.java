package vn.motcua.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.shared.FoldedText;

@MotCuaTest
class ProcedureSearchTest {
  private static final String BIRTH = "1.001193";

  @Autowired private ProcedureSearch search;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "đăng ký khai sinh",
        "dang ky khai sinh",
        "DANG KY KHAI SINH",
        "khai sinh",
        "Thủ tục đăng ký khai sinh",
        "đăng kí khai sinh",
        "1.001193",
        "1001193",
        "1.001193.H61",
        "1.001193.000.00.00.H56",
        "001193",
        "dang ki khai sin",
        "dang ky kai sinh",
        "khia sinh",
        "  khai   sinh  ",
        "làm giấy khai sinh",
        "sinh con"
      })
  void the_birth_registration_comes_first_however_it_is_typed(String typed) {
    assertThat(codes(typed)).startsWith(BIRTH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sổ đỏ", "cccd", "HTX", "độc thân", "sao y", "hộ khẩu", "xây nhà"})
  void words_of_the_village_find_something(String typed) {
    assertThat(codes(typed)).isNotEmpty();
  }

  @Test
  void what_a_single_person_needs_is_the_certificate_of_marital_status() {
    assertThat(codes("giấy độc thân")).contains("1.004873");
  }

  @Test
  void marks_make_no_difference() {
    for (String name : sampledTitles(60)) {
      List<String> typed = codes(name);
      assertThat(codes(FoldedText.of(name))).as(name).isEqualTo(typed);
      assertThat(codes(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(typed);
      assertThat(codes(Normalizer.normalize(name, Normalizer.Form.NFC))).isEqualTo(typed);
    }
  }

  @Test
  void a_whole_title_finds_itself_first() {
    for (String name : sampledTitles(80)) {
      List<String> names =
          search.find(ProcedureQuery.all(name), 10).stream().map(this::folded).toList();
      assertThat(names).as(name).contains(FoldedText.of(name));
    }
  }

  @Test
  void one_typing_error_still_finds_the_title_among_the_first_ten() {
    Random random = new Random(7);
    int asked = 0;
    int found = 0;
    for (String name : sampledTitles(400)) {
      String phrase = phraseOf(SearchKey.wordsOf(name), random);
      List<String> without = codes(phrase);
      String target = codeOf(name);
      if (without.contains(target)) {
        asked++;
        found += codes(withTypo(phrase, random)).contains(target) ? 1 : 0;
      }
    }
    assertThat(asked).isGreaterThan(250);
    assertThat(found / (double) asked).as("%d of %d", found, asked).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void nothing_typed_lists_what_the_centre_receives_and_nothing_internal() {
    List<ProcedureHit> all = search.find(ProcedureQuery.all(" "), 1000);
    assertThat(all).hasSize(474);
    assertThat(all).noneMatch(hit -> List.of("6.002288", "2.002400").contains(hit.code()));
    assertThat(all.getFirst().receivedAt()).isEqualTo(ReceivedAt.COMMUNE_ONE_STOP);
  }

  @Test
  void odd_text_finds_nothing_and_breaks_nothing() {
    for (String odd :
        List.of("%%%", "'; drop table procedure; --", "\u0000", "x".repeat(100_000))) {
      assertThat(search.find(ProcedureQuery.all(odd), 10)).hasSizeLessThanOrEqualTo(10);
    }
  }

  @Test
  void the_fields_count_every_listed_procedure_once() {
    List<FieldCount> fields = search.fields(ProcedureQuery.all(""));
    assertThat(fields.stream().mapToInt(FieldCount::count).sum()).isEqualTo(474);
    assertThat(fields)
        .filteredOn(f -> f.group().equals("HO_TICH"))
        .singleElement()
        .satisfies(f -> assertThat(f.count()).isEqualTo(41));
  }

  @Test
  void the_database_and_the_program_read_words_alike() {
    for (String name : sampledTitles(478)) {
      if (name.length() <= 150) {
        String there =
            jdbc.sql("select procedure_words(:t)").param("t", name).query(String.class).single();
        assertThat(SearchKey.wordsOf(name)).isEqualTo(there);
      }
    }
  }

  private List<String> codes(String typed) {
    return search.find(ProcedureQuery.all(typed), 10).stream().map(ProcedureHit::code).toList();
  }

  private String folded(ProcedureHit hit) {
    return FoldedText.of(hit.name());
  }

  private String codeOf(String name) {
    return jdbc.sql("select code from procedure_version where name = :name order by code limit 1")
        .param("name", name)
        .query(String.class)
        .single();
  }

  private List<String> sampledTitles(int most) {
    return jdbc.sql(
            """
            select name from procedure_version
             where not flags @> array['INTERNAL']
             order by md5(code) limit :most
            """)
        .param("most", most)
        .query(String.class)
        .list();
  }

  /** Three to six words in a row, as people type. */
  private static String phraseOf(String words, Random random) {
    List<String> all = List.of(words.split(" "));
    int length = Math.min(all.size(), 3 + random.nextInt(4));
    int from = random.nextInt(all.size() - length + 1);
    return String.join(" ", all.subList(from, from + length));
  }

  /** One letter left out, doubled, replaced, or two exchanged. */
  private static String withTypo(String phrase, Random random) {
    List<Integer> letters = new ArrayList<>();
    for (int i = 1; i < phrase.length() - 1; i++) {
      if (phrase.charAt(i) != ' ' && phrase.charAt(i + 1) != ' ') {
        letters.add(i);
      }
    }
    int at = letters.get(random.nextInt(letters.size()));
    StringBuilder wrong = new StringBuilder(phrase);
    switch (random.nextInt(4)) {
      case 0 -> wrong.deleteCharAt(at);
      case 1 -> wrong.insert(at, phrase.charAt(at));
      case 2 -> wrong.setCharAt(at, (char) ('a' + random.nextInt(26)));
      default -> {
        wrong.setCharAt(at, phrase.charAt(at + 1));
        wrong.setCharAt(at + 1, phrase.charAt(at));
      }
    }
    return wrong.toString();
  }
}
