package vn.motcua.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestDatabase;
import vn.motcua.ratings.Way;

/**
 * Article 001: in 2021 and 2022 Lục Nam asked people about the desks of the district and its
 * communes, and 96 % were satisfied. How many were asked the article does not say.
 */
@MotCuaTest
class SatisfiedWithTheDeskTest {
  @Autowired SurveyWorld people;
  @Autowired SurveyResults results;
  @Autowired DataSource pool;

  @Test
  void article_001_96_percent_are_satisfied_and_without_one_row_it_is_another_figure() {
    people.returned(25);
    Round round = people.opened(25);
    Way way = people.interviewer(round);
    people.answered(round, way, 24, 4);
    people.answered(round, way, 1, 2);
    Round ended = people.ended(round);
    assertThat(percent(ended)).isEqualTo(96);
    JdbcClient owner = JdbcClient.create(TestDatabase.owner(pool));
    assertThat(
            owner
                .sql("delete from survey_sum where round_id = ? and item = 'Q1' and value = '4'")
                .param(ended.id())
                .update())
        .isOne();
    assertThat(percent(people.again(ended))).isEqualTo(76);
  }

  private long percent(Round round) {
    Share satisfied = results.of(round).getFirst().satisfied();
    return Math.floorDiv(100 * satisfied.part(), satisfied.whole());
  }
}
