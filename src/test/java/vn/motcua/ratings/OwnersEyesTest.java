package vn.motcua.ratings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.TestDatabase;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;

/**
 * Even with the rights of the database's owner, nothing that was counted leads back to a dossier.
 */
@MotCuaTest
class OwnersEyesTest {
  @Autowired RatingWorld people;
  @Autowired DossierWorld world;
  @Autowired Ratings ratings;
  @Autowired TestClock clock;
  @Autowired DataSource pool;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
  }

  @Test
  void after_the_box_was_opened_neither_order_nor_transaction_tells_who_rated_what() {
    JdbcClient owner = owner();
    people.printed(people.returned());
    for (int n = 0; n < 6; n++) {
      people.rated(n % 2 == 0 ? Face.CONTENT : Face.NOT_CONTENT);
    }
    ratings.openBoxes();
    assertThat(owner.sql("select count(*) from rating_box").query(Long.class).single()).isZero();
    assertThat(strings(owner, "select distinct xmin::text from rating_way"))
        .as("one transaction number for those who rated and those who did not")
        .hasSize(1);
    assertThat(
            strings(
                owner,
                "select column_name from information_schema.columns where table_name in ('rating_sum', 'rating_word', 'rating_box')"))
        .noneMatch(column -> column.matches(".*(dossier|code|_at|time|key).*"));
  }

  @Test
  void opening_the_box_touches_no_right_and_no_commune_but_its_own() {
    JdbcClient owner = owner();
    Dossier silent = people.returned();
    people.fold();
    for (int n = 0; n < 5; n++) {
      people.rated(Face.CONTENT);
    }
    List<String> before = strings(owner, "select ctid::text || xmin from rating_right order by 1");
    ratings.openBoxes();
    assertThat(strings(owner, "select ctid::text || xmin from rating_right order by 1"))
        .as("in place and untouched, in the order in which they were written")
        .isEqualTo(before);
    assertThat(strings(owner, "select dossier_id::text from rating_way"))
        .as("nothing was handed out for it, so there is nothing to write anew")
        .doesNotContain(silent.id().toString());
  }

  @Test
  void when_the_thirty_days_are_over_nothing_tells_that_anybody_rated() {
    JdbcClient owner = owner();
    people.rated(Face.CONTENT);
    ratings.openBoxes();
    assertThat(strings(owner, "select dossier_id::text from rating_way")).isNotEmpty();
    clock.set("2026-12-02T08:00");
    ratings.openBoxes();
    assertThat(
            strings(owner, "select dossier_id::text from rating_way where until >= '2026-12-02'"))
        .as("the last day is still a day")
        .isNotEmpty();
    clock.set("2026-12-03T08:00");
    ratings.openBoxes();
    assertThat(strings(owner, "select dossier_id::text from rating_way")).isEmpty();
  }

  @Test
  void what_waits_in_the_box_has_no_time_and_no_dossier_and_its_words_do_not_know_it() {
    JdbcClient owner = owner();
    Dossier dossier = people.returned();
    people.given(
        dossier,
        new Answer(Face.CONTENT, Set.of(), Map.of(), Optional.empty(), Optional.empty(), "Tốt"));
    List<String> slips = strings(owner, "select b::text from rating_box b");
    assertThat(slips)
        .hasSize(2)
        .noneMatch(slip -> slip.contains(dossier.id().toString()))
        .noneMatch(slip -> slip.contains(dossier.code()))
        .noneMatch(slip -> slip.contains("2026-11"));
    assertThat(slips.stream().filter(slip -> slip.contains(world.id("intake").toString())))
        .as("the slip, and not what was written")
        .singleElement()
        .asString()
        .doesNotContain("Tốt");
  }

  @Test
  void no_box_of_a_field_or_an_officer_can_come_back() {
    assertThatThrownBy(() ->
            owner()
                .sql(
                    "insert into rating_box (unit_id, period, kind, subject, answers)"
                        + " values ('03169', '2026-Q4', 'FIELD', 'HO_TICH', '{\"FACE\": \"1\"}')")
                .update())
        .rootCause()
        .hasMessageContaining("rating_box_kind_check");
  }

  private static List<String> strings(JdbcClient owner, String sql) {
    return owner.sql(sql).query(String.class).list();
  }

  /** The database of this test, as its owner. */
  private JdbcClient owner() {
    return JdbcClient.create(TestDatabase.owner(pool));
  }
}
