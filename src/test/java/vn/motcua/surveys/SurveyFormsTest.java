package vn.motcua.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.ratings.Way;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/**
 * Forms as data: what is known is there, what is not known is said, what is entered has a source.
 */
@MotCuaTest
class SurveyFormsTest {
  private static final Question WAITED =
      new Question("Q1", "Chờ bao nhiêu phút?", Question.Kind.NUMBER, List.of(), 0);

  @Autowired SurveyWorld people;
  @Autowired DossierWorld world;
  @Autowired SurveyForms forms;
  @Autowired SurveyRounds rounds;
  @Autowired Interviews interviews;
  @Autowired SurveyResults results;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void tuesday() {
    world.the("intake");
    clock.set("2026-11-03T08:00");
  }

  @Test
  void the_seven_forms_stand_with_their_names_and_without_invented_questions() {
    assertThat(forms.shipped())
        .extracting(SurveyForm::code)
        .containsExactly("SIPAS", "PKS01", "PKS02", "PKS03", "PKS04", "PKS05", "PKS06", "PKS07");
    assertThat(forms.shipped().stream().filter(form -> form.code().startsWith("PKS")))
        .allMatch(form -> !form.isComplete() && !form.source().isBlank());
    SurveyForm sipas = forms.shipped().getFirst();
    assertThat(sipas.questions().stream().filter(one -> one.kind() == Question.Kind.SCALE))
        .as("five factors of five steps")
        .hasSize(5)
        .allMatch(one -> one.options().size() == 5 && one.satisfied() == 2);
  }

  @Test
  void the_team_enters_questions_with_their_source_and_old_rounds_keep_theirs() {
    SurveyForm known = forms.byCode(SurveyWorld.DIEN_BIEN, "PKS05");
    forms.enter(people.province(), known, "Quyết định 12, phụ lục 5", List.of(WAITED));
    SurveyForm first = forms.byCode(SurveyWorld.DIEN_BIEN, "PKS05");
    assertThat(first.version()).isOne();
    assertThat(first.source()).contains("phụ lục 5");
    people.returned(5);
    Round round = people.opened(people.province(), draft("PKS05", 5));
    forms.enter(
        people.province(),
        first,
        "Quyết định 13",
        List.of(new Question("Q1", "Câu khác", Question.Kind.TEXT, List.of(), 0)));
    assertThat(forms.byCode(SurveyWorld.DIEN_BIEN, "PKS05").version()).isEqualTo(2);
    assertThat(people.again(round).questions()).containsExactly(WAITED);
    assertThat(forms.byCode(DossierWorld.NA_HY, "PKS05").version())
        .as("the commune's Front asks what the province entered")
        .isEqualTo(2);
    Way way = people.interviewer(round);
    for (Slot slot : interviews.list(way)) {
      people.given(
          round,
          way,
          slot.number(),
          new Reply(UUID.randomUUID(), true, Map.of("Q1", List.of("" + 10 * slot.number()))));
    }
    UnitResult result = results.of(people.ended(round)).getFirst();
    assertThat(result.answers().getFirst().median()).contains(30);
    assertThat(result.share().onPaper()).isEqualTo(5);
  }

  @Test
  void a_form_for_officers_is_handed_out_and_typed_from_paper_and_nobody_is_drawn() {
    SurveyForm known = forms.byCode(SurveyWorld.DIEN_BIEN, "PKS01");
    Question several =
        new Question("Q1", "Đã được bàn việc gì?", Question.Kind.SEVERAL, List.of("a", "b"), 0);
    forms.enter(people.province(), known, "Quyết định 12, phụ lục 1", List.of(several));
    Round round = people.opened(people.province(), draft("PKS01", 8));
    assertThat(round.sampled()).isEqualTo(SurveyForm.Sampled.HANDED_OUT);
    Way way = people.interviewer(round);
    assertThat(interviews.list(way)).hasSize(8);
    assertThat(interviews.see(way, 1).orElseThrow().name()).isEmpty();
    IntStream.rangeClosed(1, 6)
        .forEach(number ->
            people.given(
                round,
                way,
                number,
                new Reply(
                    UUID.randomUUID(),
                    true,
                    Map.of("Q1", number == 1 ? List.of("1") : List.of("1", "2")))));
    UnitResult result = results.of(people.ended(round)).getFirst();
    Answers answers = result.answers().getFirst();
    assertThat(answers.given()).as("people, not ticks").isEqualTo(6);
    assertThat(answers.count(1)).isEqualTo(6);
    assertThat(answers.count(2)).isEqualTo(5);
    assertThat(result.share().drawn()).isEqualTo(8);
  }

  @Test
  void two_who_enter_a_form_at_once_do_not_cover_each_other() {
    SurveyForm known = forms.byCode(SurveyWorld.DIEN_BIEN, "PKS03");
    forms.enter(people.province(), known, "Một", List.of(WAITED));
    assertThatThrownBy(() -> forms.enter(people.province(), known, "Hai", List.of(WAITED)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("version");
    assertThat(forms.byCode(SurveyWorld.DIEN_BIEN, "PKS03").source()).isEqualTo("Một");
  }

  @Test
  void the_office_writes_no_question_it_is_asked() {
    SurveyForm known = forms.byCode(DossierWorld.NA_HY, "PKS04");
    assertThatThrownBy(() -> forms.enter(world.the("chairman"), known, "x", List.of(WAITED)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> forms.enter(people.province(), known, "x", Collections.nCopies(61, WAITED)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> forms.byCode(DossierWorld.NA_HY, "PKS99"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_communes_front_invents_no_questions_for_the_commune_that_appointed_it() {
    SurveyForm known = forms.byCode(DossierWorld.NA_HY, "PKS06");
    assertThatThrownBy(() -> forms.enter(people.front(), known, "x", List.of(WAITED)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("form-owner");
    assertThat(forms.byCode(DossierWorld.NA_HY, "PKS06")).isEqualTo(known);
    assertThatThrownBy(() ->
            jdbc.sql(
                    "insert into survey_form_version (unit_id, form, version, source, questions, entered_by, entered_at)"
                        + " select '03169', 'PKS06', 1, 'x', '[{}]', id, now() from officer where unit_id = '03169' limit 1")
                .update())
        .as("nor does the database take any")
        .rootCause()
        .hasMessageContaining("survey_form_of_a_province");
  }

  private static RoundDraft draft(String form, int perUnit) {
    LocalDate monday = SurveyWorld.MONDAY;
    return new RoundDraft(
        UUID.randomUUID(),
        form,
        "Đợt " + form,
        List.of(DossierWorld.NA_HY),
        monday,
        monday,
        perUnit,
        monday.plusDays(30));
  }
}
