package vn.motcua.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import vn.motcua.TestDatabase;

/**
 * A database as it was on the evening of 22 November, with ratings counted and waiting, votes
 * counted and running and a survey under way, becomes today's: sums stay, nothing can be read that
 * could not, and what told of one person is gone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OldTrustMigratesTest {
  private static final String BEFORE = "202611231791";

  private final DatabaseAddress database = TestDatabase.fresh();
  private final JdbcClient owner =
      JdbcClient.create(
          new DriverManagerDataSource(
              database.jdbcUrl(), database.owner(), database.ownerPassword()));
  private final JdbcClient app =
      JdbcClient.create(
          new DriverManagerDataSource(database.jdbcUrl(), database.app(), database.appPassword()));

  @BeforeAll
  void an_old_database_is_brought_up_to_today() {
    migrate(BEFORE);
    new ResourceDatabasePopulator(false, false, "UTF-8", new ClassPathResource("old-trust.sql"))
        .execute(
            new DriverManagerDataSource(
                database.jdbcUrl(), database.owner(), database.ownerPassword()));
    migrate("latest");
  }

  private void migrate(String target) {
    Flyway.configure()
        .dataSource(database.jdbcUrl(), database.owner(), database.ownerPassword())
        .locations("classpath:db/migration")
        .placeholders(Map.of("appRole", database.app(), "ratingRest", "7", "clockAhead", "0"))
        .target(target)
        .load()
        .migrate();
  }

  @Test
  void faces_and_answers_that_were_counted_are_counted_alike() {
    assertThat(sums("99001", "UNIT"))
        .containsExactly(
            "#  12", "COMPLAINT NO 9", "COMPLAINT YES 3", "FACE 1 4", "FACE 3 8", "I4 2 9");
    assertThat(sums("99001", "FIELD")).containsExactly("#  12", "FACE 1 4", "FACE 3 8");
    assertThat(sums("99001", "OFFICER")).containsExactly("#  12", "COMPLAINT NO 12", "FACE 3 12");
  }

  @Test
  void a_sum_that_tells_of_one_late_dossier_that_its_citizen_did_not_complain_is_gone() {
    assertThat(sums("99002", "UNIT")).containsExactly("#  6", "FACE 3 6");
    assertThat(sums("99002", "OFFICER")).containsExactly("#  6", "FACE 3 6");
  }

  @Test
  void what_waited_waits_without_the_facts_of_its_dossier() {
    assertThat(answers("99001", "UNIT"))
        .containsExactly(
            "{\"I4\": \"2\", \"FACE\": \"3\", \"COMPLAINT\": \"YES\"}",
            "{\"FACE\": \"1\", \"COMPLAINT\": \"NO\"}");
    assertThat(answers("99002", "UNIT"))
        .as("one of two has no seventh indicator: it was late")
        .containsExactly("{\"FACE\": \"2\"}", "{\"FACE\": \"3\"}");
    assertThat(answers("99001", "ITEM"))
        .as("three of an apology, shown before")
        .containsOnly("{\"APOLOGY\": \"YES\"}")
        .hasSize(3);
    assertThat(answers("99001", "WORDS")).containsExactly("{\"WORDS\": \"Cảm ơn\"}");
  }

  @Test
  void a_vote_under_way_goes_on_sealed() {
    assertThat(strings("select agreed || ' ' || disagreed || ' ' || sealed from ballot_sum"))
        .containsExactly("2 1 false");
    assertThat(turnout(1)).as("who has voted is not told any more").isEmpty();
    assertThat(strings("select household::text from ballot_code where used order by 1"))
        .containsExactly("1", "2", "3");
    assertThat(cast("ma4")).isEqualTo("TAKEN");
    assertThat(cast("ma3")).isEqualTo("USED");
    assertThat(strings("select agreed || ' ' || disagreed from ballot_sum")).containsExactly("3 1");
  }

  @Test
  void a_counted_vote_keeps_its_sums_and_its_list_where_the_two_tell_no_choice() {
    assertThat(
            strings(
                "select agreed || ' ' || disagreed || ' ' || took_part from people_vote_result order by 1"))
        .containsExactly("6 0 6", "7 6 13", "9 1 10");
    assertThat(turnout(2)).as("all six agreed").isEmpty();
    assertThat(turnout(3)).as("seven and six").hasSize(13);
    assertThat(turnout(4)).as("the one who did not knows what the others chose").isEmpty();
  }

  @Test
  void a_survey_under_way_is_counted_when_it_ends() {
    app.sql("select survey_end('11', ?, null, now())").param(id(9)).query().listOfRows();
    app.sql("select survey_count('11', ?)").param(id(9)).query().listOfRows();
    assertThat(strings("select item || ' ' || value || ' ' || n from survey_sum order by 1"))
        .containsExactly("Q1 # 5", "Q1 4 2", "Q1 5 3");
    assertThat(strings("select slip::text from survey_box")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rating_box",
        "rating_way",
        "rating_opened",
        "ballot_sum",
        "ballot_code",
        "ballot_code_void",
        "survey_box",
        "survey_sample",
        "true_clock"
      })
  void the_application_reads_no_box(String table) {
    assertThatThrownBy(() -> app.sql("select count(*) from " + table).query().listOfRows())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  private String cast(String code) {
    return app.sql("select ballot_cast('03169', ?, sha256(cast(? as bytea)), 'AGREED', null)")
        .param(id(1))
        .param(code)
        .query(String.class)
        .single();
  }

  private List<Integer> turnout(int vote) {
    return app.sql("select household from people_vote_turnout where vote_id = ?")
        .param(id(vote))
        .query(Integer.class)
        .list();
  }

  private List<String> sums(String unit, String kind) {
    return app.sql(
            "select item || ' ' || value || ' ' || n from rating_sum where unit_id = ? and kind = ? order by 1")
        .params(unit, kind)
        .query(String.class)
        .list();
  }

  private List<String> answers(String unit, String kind) {
    return owner
        .sql(
            "select answers::text from rating_box where unit_id = ? and kind = ? order by length(answers::text) desc, 1")
        .params(unit, kind)
        .query(String.class)
        .list();
  }

  private List<String> strings(String sql) {
    return owner.sql(sql).query(String.class).list();
  }

  private static java.util.UUID id(int number) {
    return new java.util.UUID(0, number);
  }
}
