package vn.motcua.ratings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.TestDatabase;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;

/**
 * The application's own role combines the functions it may call and takes everything back: it
 * learns nothing of a rating that five together do not tell.
 */
@MotCuaTest
class TakenBackTest {
  private static final String ANSWERS = "'{\"FACE\": \"3\"}'";

  @Autowired RatingWorld people;
  @Autowired DossierWorld world;
  @Autowired Ratings ratings;
  @Autowired JdbcClient app;
  @Autowired DataSource pool;
  @Autowired TransactionTemplate transaction;
  @Autowired TestClock clock;

  private JdbcClient owner;

  @BeforeEach
  void an_empty_box() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    owner = JdbcClient.create(TestDatabase.owner(pool));
    owner.sql("truncate rating_box, rating_sum, rating_word, rating_opened").update();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rating_open('2026-11-02')", "rating_gather('2026-11-02')"})
  void a_box_is_not_opened_by_whoever_has_just_filled_it(String opening) {
    people.rated(Face.NOT_CONTENT);
    Dossier other = people.returned();
    people.fold();
    refused(() -> {
      handOut(other, Way.drawn());
      app.sql("select " + opening).query().listOfRows();
    });
    refused(() -> {
      app.sql("savepoint before").update();
      handOut(other, Way.drawn());
      app.sql("rollback to savepoint before").update();
      app.sql("select " + opening).query().listOfRows();
    });
    refused(() -> {
      app.sql("select rating_give(sha256('none'), '2026-11-02', " + ANSWERS + ", '')")
          .query()
          .listOfRows();
      give(people.printed(other));
      app.sql("select " + opening).query().listOfRows();
    });
  }

  @Test
  void nobody_rates_in_the_transaction_that_handed_the_way_out() {
    Dossier dossier = people.returned();
    people.fold();
    refused(() -> {
      Way way = Way.drawn();
      handOut(dossier, way);
      give(way);
    });
  }

  @Test
  void what_was_gathered_is_read_alike_however_often_it_is_taken_back() {
    for (int n = 0; n < 5; n++) {
      people.rated(Face.CONTENT);
    }
    assertThat(looked()).as("not gathered yet").isEmpty();
    app.sql("select rating_gather('2026-11-02')").query().listOfRows();
    List<String> first = looked();
    assertThat(first).contains("FACE 3 5", "#  5");
    people.rated(Face.NOT_CONTENT);
    assertThat(looked()).as("the sixth is not among them").isEqualTo(first);
    people.rated(Face.NOT_CONTENT);
    assertThat(looked()).isEqualTo(first);
    ratings.openBoxes();
    assertThat(sums()).as("and so it stays").isEqualTo(first);
  }

  @Test
  void a_gathering_that_is_taken_back_has_told_nothing() {
    for (int n = 0; n < 5; n++) {
      people.rated(Face.CONTENT);
    }
    AtomicReference<List<String>> read = new AtomicReference<>(List.of());
    transaction.executeWithoutResult(status -> {
      app.sql("select rating_gather('2026-11-02')").query().listOfRows();
      read.set(sums());
      status.setRollbackOnly();
    });
    assertThat(read.get()).isEmpty();
    refused(() -> {
      app.sql("select rating_gather('2026-11-02')").query().listOfRows();
      app.sql("select rating_open('2026-11-02')").query().listOfRows();
    });
  }

  @Test
  void no_day_that_is_given_ends_a_quarter_a_rest_or_a_way_before_its_time() {
    people.rated(Face.CONTENT);
    people.rated(Face.SO_SO);
    owner.sql("update true_clock set leeway = 0").update();
    try {
      owner.sql("update rating_way set until = current_date + 2").update();
      app.sql("select rating_gather('2999-01-01')").query().listOfRows();
      assertThat(owner.sql("select distinct period from rating_box").query(String.class).list())
          .containsExactly("2026-Q4");
      assertThat(owner.sql("select count(*) from rating_way").query(Long.class).single())
          .isPositive();
    } finally {
      owner.sql("update true_clock set leeway = 36500").update();
    }
  }

  @Test
  void a_second_rating_does_all_that_a_first_one_does_and_is_not_counted() {
    Dossier dossier = people.returned();
    people.given(dossier, Answer.of(Face.CONTENT));
    long before = lying();
    people.given(dossier, Answer.of(Face.NOT_CONTENT));
    assertThat(lying()).as("as many rows as the first one wrote").isEqualTo(before * 2);
    for (int n = 0; n < 3; n++) {
      people.rated(Face.CONTENT);
    }
    ratings.openBoxes();
    assertThat(sums()).as("four do not open a box").isEmpty();
    assertThat(lying()).isEqualTo(4);
    people.given(dossier, Answer.of(Face.NOT_CONTENT));
    people.rated(Face.CONTENT);
    ratings.openBoxes();
    assertThat(sums()).containsExactly("#  5", "FACE 3 5");
    assertThat(lying()).isZero();
  }

  private long lying() {
    return owner.sql("select count(*) from rating_box").query(Long.class).single();
  }

  /** What can be read when a box is opened and the opening taken back. */
  private List<String> looked() {
    AtomicReference<List<String>> read = new AtomicReference<>(List.of());
    transaction.executeWithoutResult(status -> {
      app.sql("select rating_open('2026-11-02')").query().listOfRows();
      read.set(sums());
      status.setRollbackOnly();
    });
    return read.get();
  }

  private List<String> sums() {
    return app.sql(
            "select item || ' ' || value || ' ' || n from rating_sum where kind = 'UNIT' order by 1")
        .query(String.class)
        .list();
  }

  private void handOut(Dossier dossier, Way way) {
    app.sql("select rating_hand_out(?, ?, ?, '2026-11-02', false)")
        .param(dossier.unit().code())
        .param(dossier.id())
        .param(way.key())
        .query()
        .listOfRows();
  }

  private void give(Way way) {
    app.sql("select rating_give(?, '2026-11-02', " + ANSWERS + ", '')")
        .param(way.key())
        .query()
        .listOfRows();
  }

  private void refused(Runnable together) {
    assertThatThrownBy(() ->
            transaction.executeWithoutResult(status -> {
              together.run();
              status.setRollbackOnly();
            }))
        .rootCause()
        .hasMessageContaining("this transaction has written already");
  }
}
