package vn.motcua.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** A mother fills in the birth of her child. */
class FillingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final Declaration BIRTH = birth();

  private static Declaration birth() {
    try {
      return DeclarationReader.read(
              new ClassPathResource("declarations/1.001193.json")
                  .getContentAsString(StandardCharsets.UTF_8))
          .declaration()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Filling with(String... pairs) {
    Map<String, String> answers = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      answers.put(pairs[i], pairs[i + 1]);
    }
    return new Filling(BIRTH, new Answers(answers), TODAY);
  }

  private static Question question(String id) {
    return BIRTH.question(id).orElseThrow();
  }

  private static List<String> names(List<Question> questions) {
    return questions.stream().map(Question::id).toList();
  }

  @Test
  void the_father_is_asked_about_only_when_he_is_to_be_named() {
    assertThat(names(with().asked())).doesNotContain("cha");
    assertThat(names(with("ghi-cha", "khong").asked())).doesNotContain("cha");
    assertThat(names(with("ghi-cha", "co").asked())).contains("cha");
    assertThat(with("ghi-cha", "khong").after(question("co-cha"))).contains(question("ban-sao"));
    assertThat(with("ghi-cha", "co").after(question("co-cha"))).contains(question("cha"));
    assertThat(with("ghi-cha", "co").before(question("ban-sao"))).contains(question("cha"));
  }

  @Test
  void what_was_typed_and_is_no_longer_asked_troubles_nobody() {
    Filling filling = with("ghi-cha", "khong", "cha-sinh", "hôm qua", "cha-so", "1");
    assertThat(filling.errors(question("cha"))).isEmpty();
    assertThat(filling.asked(question("cha"))).isEmpty();
  }

  @Test
  void what_must_be_answered_is_asked_for_by_its_plain_words() {
    assertThat(with().errors(question("ten-chau")))
        .containsOnlyKeys("chau-ten", "chau-gioi")
        .hasEntrySatisfying(
            "chau-ten",
            fault -> assertThat(fault.arguments()).containsExactly("Họ, chữ đệm, tên của cháu"));
  }

  @Test
  void the_place_of_birth_is_a_clinic_or_a_house_never_both() {
    assertThat(
            with("chau-sinh", "27/10/2026", "chau-noi-sinh", "y-te").errors(question("ngay-sinh")))
        .containsOnlyKeys("chau-co-so");
    assertThat(
            with("chau-sinh", "27/10/2026", "chau-noi-sinh", "tai-nha")
                .errors(question("ngay-sinh")))
        .containsOnlyKeys("chau-noi-khac");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          27/10/2026 | ''
          2/11/2026  | ''
          2-11-2026  | ''
          3/11/2026  | declarations.fault.ahead
          31/02/2026 | declarations.fault.day
          27/10/26   | declarations.fault.day
          hôm qua    | declarations.fault.day
          1/1/1826   | declarations.fault.day
          """)
  void a_child_is_not_born_tomorrow_and_not_on_the_thirty_first_of_february(
      String typed, String key) {
    assertThat(
            Optional.ofNullable(
                    with("chau-sinh", typed).errors(question("ngay-sinh")).get("chau-sinh"))
                .map(fault -> fault.key())
                .orElse(""))
        .isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "Vừ Thị Mỷ, true",
    "Giàng A Sính, true",
    "Y Blôk Êban, true",
    "H'Hen Niê, true",
    "Lò Văn Hoàn 2, false",
    "<b>Mỷ</b>, false"
  })
  void names_of_every_people_of_the_country_are_names(String name, boolean good) {
    assertThat(with("chau-ten", name).errors(question("ten-chau")).containsKey("chau-ten"))
        .isEqualTo(!good);
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    assertThat(with("chau-ten", apart).answers().of("chau-ten")).isEqualTo(name);
  }

  @Test
  void a_card_answers_what_it_can_and_leaves_the_rest() {
    IdCard card =
        new IdCard("011190001234", "", "Vừ Thị Mỷ", "05/03/1990", "Nữ", "Bản Nà Hỳ 1, Nà Hỳ");
    assertThat(with().from(question("me"), card))
        .containsOnly(
            Map.entry("me-ten", "Vừ Thị Mỷ"),
            Map.entry("me-so", "011190001234"),
            Map.entry("me-sinh", "05/03/1990"),
            Map.entry("me-noi", "Bản Nà Hỳ 1, Nà Hỳ"));
    assertThat(with().from(question("ban-sao"), card)).isEmpty();
  }

  @Test
  void a_mother_who_comes_herself_is_not_asked_for_her_name_again() {
    Filling filling =
        with("yc-la", "me", "yc-ten", "Vừ Thị Mỷ", "yc-so", "011190001234", "yc-noi", "Bản 1");
    Answers offered = filling.offering(question("me")).answers();
    assertThat(offered.of("me-ten")).isEqualTo("Vừ Thị Mỷ");
    assertThat(offered.of("me-noi")).isEqualTo("Bản 1");
    assertThat(offered.of("me-dan-toc")).isEmpty();
    assertThat(filling.offering(question("ten-chau"))).isEqualTo(filling);
    assertThat(
            with("yc-la", "cha", "yc-ten", "Giàng A Sính")
                .offering(question("me"))
                .answers()
                .of("me-ten"))
        .isEmpty();
    assertThat(
            with("yc-la", "me", "yc-ten", "Vừ Thị Mỷ", "me-ten", "Vừ Thị My")
                .offering(question("me"))
                .answers()
                .of("me-ten"))
        .isEqualTo("Vừ Thị My");
  }

  @Test
  void the_paper_carries_who_files_and_nobody_else() {
    Filling filling =
        with(
            "yc-ten",
            "Vừ Thị Mỷ",
            "yc-so",
            "011190001234",
            "yc-noi",
            "Bản 1",
            "chau-ten",
            "Vừ A Páo");
    assertThat(filling.applicant().orElseThrow().code())
        .isEqualTo("011190001234||Vừ Thị Mỷ|||Bản 1|00000000");
    assertThat(with("yc-ten", "Vừ Thị Mỷ").applicant()).isEmpty();
  }

  @Test
  void going_on_from_any_answers_ends_at_the_last_question_and_never_turns_back() {
    Random random = new Random(11);
    List<String> values = List.of("", "co", "khong", "y-te", "tai-nha", "khac", "me", "x");
    for (int life = 0; life < 500; life++) {
      Map<String, String> answers = new HashMap<>();
      BIRTH
          .fields()
          .forEach(field -> answers.put(field.id(), values.get(random.nextInt(values.size()))));
      Filling filling = new Filling(BIRTH, new Answers(answers), TODAY);
      Optional<Question> at = Optional.of(filling.asked().getFirst());
      int steps = 0;
      while (at.isPresent()) {
        steps++;
        assertThat(filling.place(at.get())).isEqualTo(steps);
        Question here = at.get();
        filling.after(here).ifPresent(next -> assertThat(filling.before(next)).contains(here));
        at = filling.after(here);
      }
      assertThat(steps).isEqualTo(filling.asked().size());
    }
  }
}
