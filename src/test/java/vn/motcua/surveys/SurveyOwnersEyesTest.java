package vn.motcua.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestDatabase;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.ratings.Way;

/**
 * Even with the rights of the database's owner: once a round has ended nothing leads from an answer
 * to a dossier, and before that no column does.
 */
@MotCuaTest
class SurveyOwnersEyesTest {
  @Autowired SurveyWorld people;
  @Autowired DossierWorld world;
  @Autowired Interviews interviews;
  @Autowired DataSource pool;

  private JdbcClient owner;

  @BeforeEach
  void the_owner_looks() {
    world.the("intake");
    owner = JdbcClient.create(TestDatabase.owner(pool));
  }

  @Test
  void after_the_end_the_list_and_the_box_are_gone_and_all_sums_share_one_transaction() {
    List<Dossier> dossiers = people.returned(7);
    Round round = people.opened(7);
    Way way = people.interviewer(round);
    for (Slot slot : interviews.list(way)) {
      interviews.see(way, slot.number());
      people.given(
          round,
          way,
          slot.number(),
          SurveyWorld.reply(1 + slot.number() % 5, "Lời " + slot.number()));
    }
    people.ended(round);
    String its = " where round_id = '" + round.id() + "'";
    assertThat(strings("select s::text from survey_sample s" + its)).isEmpty();
    assertThat(strings("select b::text from survey_box b" + its)).isEmpty();
    assertThat(strings("select distinct xmin::text from survey_sum" + its)).hasSize(1);
    assertThat(strings("select distinct xmin::text from survey_word" + its)).hasSize(1);
    List<String> left =
        strings(
            """
            select r::text from survey_round r union all
            select u::text from survey_round_unit u union all
            select i::text from survey_interviewer i union all
            select l::text from survey_look l union all
            select s::text from survey_sum s union all
            select w::text from survey_word w
            """);
    assertThat(left).isNotEmpty();
    for (Dossier dossier : dossiers) {
      assertThat(left)
          .noneMatch(row -> row.contains(dossier.id().toString()))
          .noneMatch(row -> row.contains(dossier.code()));
    }
  }

  @Test
  void words_lie_in_no_order_in_which_they_were_said() {
    people.returned(7);
    int sorted = 0;
    for (int round = 0; round < 4; round++) {
      Round one = people.opened(7);
      Way way = people.interviewer(one);
      for (Slot slot : interviews.list(way)) {
        people.given(one, way, slot.number(), SurveyWorld.reply(3, "Lời " + slot.number()));
      }
      people.ended(one);
      List<String> said =
          owner
              .sql("select words from survey_word where round_id = ? order by ctid")
              .param(one.id())
              .query(String.class)
              .list();
      assertThat(said).hasSizeGreaterThanOrEqualTo(7);
      sorted += said.equals(said.stream().sorted().toList()) ? 1 : 0;
    }
    assertThat(sorted).as("of four rounds").isLessThan(4);
  }

  @Test
  void what_waits_in_the_box_has_no_number_no_time_and_no_dossier() {
    List<Dossier> dossiers = people.returned(5);
    Round round = people.opened(5);
    people.given(round, people.interviewer(round), 4, SurveyWorld.reply(2, "Chờ lâu"));
    List<String> slips =
        owner
            .sql("select b::text from survey_box b where round_id = ?")
            .param(round.id())
            .query(String.class)
            .list();
    assertThat(slips).hasSize(1).noneMatch(slip -> slip.contains("2026-11"));
    for (Dossier dossier : dossiers) {
      assertThat(slips).noneMatch(slip -> slip.contains(dossier.id().toString()));
    }
    assertThat(
            owner
                .sql(
                    "select state || '/' || number from survey_sample where round_id = ? and state = 'ANSWERED'")
                .param(round.id())
                .query(String.class)
                .list())
        .as("the list keeps that, not what")
        .containsExactly("ANSWERED/4");
    people.ended(round);
  }

  @Test
  void the_interviewers_signs_are_nowhere() {
    people.returned(5);
    Way way = people.interviewer(people.opened(5));
    assertThat(strings("select i::text from survey_interviewer i"))
        .noneMatch(row -> row.contains(way.signs()));
  }

  private List<String> strings(String sql) {
    return owner.sql(sql).query(String.class).list();
  }
}
