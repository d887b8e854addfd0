package vn.motcua.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.WrongRows;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.ratings.Way;

/**
 * The application's own role, which an intruder or a careless page would have: it learns neither
 * who was drawn nor what anybody answered, and mends no result.
 */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurveyTablesTest {
  @Autowired WrongRows rows;
  @Autowired SurveyWorld people;
  @Autowired DossierWorld world;
  @Autowired SurveyForms forms;
  @Autowired JdbcClient app;

  private Round open;
  private Round ended;

  @BeforeAll
  void one_round_has_ended_and_one_is_under_way() {
    world.the("intake");
    people.returned(7);
    ended = people.opened(6);
    Way way = people.interviewer(ended);
    people.answered(ended, way, 6, 4);
    ended = people.ended(ended);
    open = people.opened(6);
    Way now = people.interviewer(open);
    people.given(open, now, 1, SurveyWorld.reply(2, "Chờ lâu"));
    forms.enter(
        people.province(),
        forms.byCode(SurveyWorld.DIEN_BIEN, "PKS06"),
        "Quyết định số 1",
        List.of(new Question("Q1", "Câu", Question.Kind.TEXT, List.of(), 0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from survey_sample",
        "select count(*) from survey_sample",
        "select dossier_id from survey_sample",
        "select xmin from survey_sample",
        "select s from survey_sample s",
        "select * from survey_box",
        "select count(*) from survey_box",
        "select answers from survey_box",
        "select ctid from survey_box",
        "select seed from survey_round",
        "select * from survey_round",
        "select r from survey_round r",
        "select key from survey_interviewer",
        "select * from survey_interviewer",
        "select id from survey_round order by seed"
      })
  void the_application_cannot_ask_who_was_drawn_or_what_was_said(String sql) {
    assertThatThrownBy(() -> app.sql(sql).query().listOfRows())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into survey_sample (unit_id, round_id, number, of_unit) select unit_id, round_id, 99, of_unit from survey_round_unit",
        "update survey_sample set dossier_id = null",
        "delete from survey_sample",
        "truncate survey_sample",
        "update survey_box set answers = '{}'",
        "delete from survey_box",
        "insert into survey_box (unit_id, round_id, of_unit, answers, words) select unit_id, round_id, of_unit, '{}', '{}' from survey_round_unit",
        "update survey_round set closed_at = null",
        "update survey_round set seed = sha256('x')",
        "delete from survey_round",
        "update survey_round_unit set answered = 6",
        "update survey_round_unit set digest = sha256('x')",
        "delete from survey_round_unit",
        "insert into survey_sum select unit_id, round_id, of_unit, 'Q1', '5', 99 from survey_round_unit",
        "update survey_sum set n = n + 1",
        "delete from survey_sum",
        "truncate survey_sum",
        "update survey_word set words = 'Tốt'",
        "delete from survey_word",
        "insert into survey_word (unit_id, round_id, of_unit, item, words) select unit_id, round_id, of_unit, 'Q6', 'Tốt' from survey_round_unit",
        "update survey_look set number = 1",
        "delete from survey_look",
        "insert into survey_look (unit_id, round_id, interviewer, number, at) select unit_id, round_id, id, 1, now() from survey_interviewer",
        "update survey_interviewer set key = sha256('x')",
        "update survey_interviewer set name = 'x'",
        "delete from survey_interviewer",
        "update survey_form_version set questions = '[]'",
        "delete from survey_form_version",
        "alter table survey_sum add column dossier uuid"
      })
  void the_application_cannot_fill_change_or_empty_what_the_team_found(String sql) {
    rows.mayNot(sql);
  }

  @Test
  void what_may_be_read_is_read_and_nothing_else() {
    for (String hidden : List.of("survey_sample", "survey_box", "survey_round")) {
      assertThat(rows.rights(hidden)).as(hidden).isEmpty();
    }
    for (String read : List.of("survey_round_unit", "survey_sum", "survey_word", "survey_look")) {
      assertThat(rows.rights(read)).as(read).isEqualTo("SELECT");
    }
    assertThat(rows.rights("survey_form_version")).isEqualTo("SELECT INSERT");
  }

  @Test
  void the_seed_is_told_when_the_round_has_ended_and_not_before() {
    assertThat(seed(open)).isNull();
    assertThat(seed(ended)).hasSize(32);
  }

  private byte @org.jspecify.annotations.Nullable [] seed(Round round) {
    return (byte[])
        app.sql("select survey_seed(?, ?) as seed")
            .params(round.owner().code(), round.id())
            .query()
            .singleRow()
            .get("seed");
  }

  @Test
  void sums_and_words_have_no_column_that_leads_to_a_dossier_a_number_or_a_time() {
    assertThat(columns("survey_sum"))
        .containsExactlyInAnyOrder("unit_id", "round_id", "of_unit", "item", "value", "n");
    assertThat(columns("survey_word"))
        .containsExactlyInAnyOrder("unit_id", "round_id", "of_unit", "id", "item", "words");
    assertThat(columns("survey_box"))
        .containsExactlyInAnyOrder("unit_id", "round_id", "of_unit", "slip", "answers", "words");
    List<String> dossiers =
        app.sql("select id::text from dossier union all select code from dossier")
            .query(String.class)
            .list();
    String sums =
        app.sql("select string_agg(s::text, ' ') from survey_sum s").query(String.class).single();
    assertThat(dossiers).isNotEmpty().noneMatch(sums::contains);
  }

  private List<String> columns(String table) {
    return app.sql(
            "select attname from pg_attribute where attrelid = cast(? as regclass) and attnum > 0")
        .param(table)
        .query(String.class)
        .list();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"Q1\": 5}",
        "{\"Q1\": \"55555\"}",
        "{\"Q1\": \"Lò Văn Inh\"}",
        "{\"Q100\": \"1\"}",
        "{\"HO_SO\": \"1\"}",
        "{\"Q1\": {\"a\": \"1\"}}",
        "{\"Q1\": [\"1\", \"0190a000-0000-7000-8000-000000000001\"]}",
        "{\"Q1\": []}",
        "{\"Q1\": null}"
      })
  void the_box_takes_short_numbers_and_no_name(String answers) {
    Way way = people.interviewer(open);
    assertThatThrownBy(() ->
            app.sql(
                    "select survey_give(?, '2026-11-03', 2, sha256('x'), false, cast(? as jsonb), '{}')")
                .params(way.key(), answers)
                .query(String.class)
                .single())
        .rootCause()
        .hasMessageContaining("not an answer");
  }

  @Test
  void nobody_is_shown_without_signs_even_by_the_function() {
    assertThat(
            app.sql("select count(*) from survey_see(sha256('x'), '2026-11-03', 1, now())")
                .query(Long.class)
                .single())
        .isZero();
    assertThat(
            app.sql("select count(*) from survey_list(sha256('x'), '2026-11-03')")
                .query(Long.class)
                .single())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "survey_form_version | survey_form_version_version_check | {\"version\": 0}",
        "survey_form_version | survey_form_version_source_check | {\"source\": \"\", \"version\": 9}",
        "survey_form_version | survey_form_version_questions_check | {\"questions\": [], \"version\": 9}",
        "survey_form_version | survey_form_version_form_check | {\"form\": \"x\", \"version\": 9}",
        "survey_form_version | survey_form_version_pkey | {}"
      })
  void a_wrong_version_of_a_form_is_refused(String line) {
    WrongRows.read(line).forEach(rows::isRefused);
  }
}
