package vn.motcua.democracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;

/** A code is redeemed once, on a day the database knows, and never by whoever made it. */
class RedeemedCodesTest extends SealedBox {
  /**
   * A code of one's own, made, redeemed and taken back, would tell whether its household has voted.
   */
  @Test
  void a_code_is_not_redeemed_in_the_transaction_that_made_it() {
    for (int household : new int[] {3, 9}) {
      String code = BallotCode.fresh();
      assertThatThrownBy(() ->
              transaction.executeWithoutResult(status -> {
                registered(household);
                replaced(household, code);
                app.sql("select ballot_cast('03169', ?, ?, 'AGREED', '2026-11-11')")
                    .param(vote)
                    .param(BallotCode.digest(vote, code))
                    .query(String.class)
                    .single();
              }))
          .as("household %s", household)
          .rootCause()
          .hasMessageContaining("this transaction has written already");
    }
    assertThat(redeemed(3)).as("its paper is as good as before").isEqualTo("TAKEN");
  }

  @Test
  void a_code_is_made_with_its_line_in_the_register_and_a_replaced_one_does_not_come_back() {
    transaction.executeWithoutResult(status -> {
      registered(3);
      replaced(3, BallotCode.fresh());
    });
    assertThatThrownBy(() -> replaced(3, BallotCode.fresh()))
        .as("a line of an earlier print covers no second one")
        .rootCause()
        .hasMessageContaining("no print of this code");
    assertThatThrownBy(() ->
            transaction.executeWithoutResult(status -> {
              registered(3);
              replaced(3, papers.get(2).code());
            }))
        .rootCause()
        .hasMessageContaining("does not come back");
  }

  @Test
  void the_day_of_a_ballot_is_the_databases_and_not_the_one_that_is_given() {
    JdbcClient owner = JdbcClient.create(TestDatabase.owner(pool));
    owner.sql("update true_clock set leeway = 0").update();
    owner
        .sql(
            "update ballot_box set opens_on = current_date + 2, closes_on = current_date + 9 where vote_id = ?")
        .param(vote)
        .update();
    try {
      assertThat(
              app.sql("select ballot_cast('03169', ?, ?, 'AGREED', current_date + 3)")
                  .param(vote)
                  .param(BallotCode.digest(vote, papers.get(2).code()))
                  .query(String.class)
                  .single())
          .isEqualTo("CLOSED");
    } finally {
      owner.sql("update true_clock set leeway = 36500").update();
    }
  }

  @Test
  void a_choice_the_law_does_not_know_is_none() {
    assertThatThrownBy(() ->
            app.sql("select ballot_cast('03169', ?, sha256('x'), 'MAYBE', '2026-11-11')")
                .param(vote)
                .query(String.class)
                .single())
        .rootCause()
        .hasMessageContaining("not a choice");
  }
}
