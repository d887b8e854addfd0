package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** "Please wait a moment" is said when the database is away, never when the program is wrong. */
class DatabaseAwayCausesTest {
  @ParameterizedTest
  @CsvSource({
    "08000, true",
    "08001, true",
    "08006, true",
    "57P01, true",
    "57P02, true",
    "57P03, true",
    "53100, true",
    "53300, true",
    "23505, false",
    "23514, false",
    "40001, false",
    "40P01, false",
    "42501, false",
    "42P01, false",
    "57014, false"
  })
  void the_state_that_the_driver_tells_decides(String state, boolean away) {
    SQLException sql = new SQLException("x", state);
    assertThat(DatabaseAway.isCauseOf(sql)).isEqualTo(away);
    assertThat(DatabaseAway.isCauseOf(new IllegalStateException(new RuntimeException(sql))))
        .isEqualTo(away);
    assertThat(DatabaseAway.isCauseOf(new BadSqlGrammarException("x", "select", sql)))
        .isEqualTo(away);
  }

  @Test
  void no_connection_and_no_transaction_are_away() {
    assertThat(DatabaseAway.isCauseOf(new DataAccessResourceFailureException("x"))).isTrue();
    assertThat(DatabaseAway.isCauseOf(new CannotCreateTransactionException("x"))).isTrue();
  }

  @Test
  void a_row_that_is_refused_is_not() {
    assertThat(DatabaseAway.isCauseOf(new DuplicateKeyException("x"))).isFalse();
    assertThat(DatabaseAway.isCauseOf(new DataIntegrityViolationException("x"))).isFalse();
    assertThat(DatabaseAway.isCauseOf(new NullPointerException())).isFalse();
    assertThat(DatabaseAway.isCauseOf(new SQLException("no state"))).isFalse();
  }

  @Test
  void a_roll_back_that_failed_is_asked_what_came_before_it() {
    TransactionSystemException lost = new TransactionSystemException("could not roll back");
    lost.initApplicationException(new DataAccessResourceFailureException("gone"));
    assertThat(DatabaseAway.isCauseOf(lost)).isTrue();
    TransactionSystemException other = new TransactionSystemException("could not roll back");
    other.initApplicationException(new DuplicateKeyException("x"));
    assertThat(DatabaseAway.isCauseOf(other)).isFalse();
    assertThat(DatabaseAway.isCauseOf(new TransactionSystemException("alone"))).isFalse();
  }
}
