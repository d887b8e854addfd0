package vn.motcua.democracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.democracy.Ballots.Choice;
import vn.motcua.organisation.People;
import vn.motcua.shared.Refusal;

/**
 * The application's own role, straight through SQL: while a vote runs it reads no sum, no code and
 * not who has voted; and what is left afterwards joins no household to a ballot.
 */
class SealedVotesTest extends SealedBox {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from ballot_sum",
        "select count(*) from ballot_sum",
        "select xmin, ctid from ballot_sum",
        "select sealed from ballot_sum",
        "select * from ballot_code",
        "select used from ballot_code",
        "select xmin, household from ballot_code",
        "select count(*) from ballot_code where used",
        "select * from ballot_code for update",
        "select * from true_clock",
        "select true_day(current_date)",
        "select * from ballot_code_void"
      })
  void the_application_cannot_ask_how_it_stands_nor_who_has_voted(String sql) {
    assertThatThrownBy(() -> app.sql(sql).query().listOfRows())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update ballot_sum set agreed = agreed + 1",
        "update ballot_sum set sealed = true",
        "insert into ballot_sum select unit_id, vote_id from ballot_box",
        "update ballot_code set used = false",
        "insert into ballot_code_void select unit_id, vote_id, sha256('x') from ballot_box",
        "update ballot_box set closes_on = '2026-11-01'",
        "update true_clock set leeway = 99",
        "alter table ballot_sum disable trigger all",
        "drop trigger people_vote_counted on people_vote_result"
      })
  void nor_change_what_is_in_it(String sql) {
    rows.mayNot(sql);
  }

  @Test
  void of_the_tables_of_a_vote_only_the_days_and_the_register_are_readable() {
    assertThat(rows.rights("ballot_sum")).isEmpty();
    assertThat(rows.rights("ballot_code")).isEmpty();
    assertThat(rows.rights("true_clock")).isEmpty();
    assertThat(rows.rights("ballot_code_void")).isEmpty();
    assertThat(rows.rights("ballot_box")).isEqualTo("SELECT INSERT");
    assertThat(columns("ballot_box"))
        .containsExactly("closes_on", "opened_at", "opened_by", "opens_on", "unit_id", "vote_id");
  }

  @Test
  void the_list_of_who_took_part_is_empty_until_the_seal_and_takes_no_entry() {
    assertThat(turnout()).isEmpty();
    assertThatThrownBy(() ->
            app.sql(
                    "insert into people_vote_turnout (unit_id, vote_id, households, household)"
                        + " values ('03169', ?, 20, 3)")
                .param(vote)
                .update())
        .rootCause()
        .hasMessageContaining("told by the seal");
  }

  @Test
  void no_day_that_is_given_opens_the_box_before_the_databases_own_clock() {
    assertThatThrownBy(() -> sealed("2026-11-12"))
        .rootCause()
        .hasMessageContaining("open until the end of its last day");
    JdbcClient owner = JdbcClient.create(TestDatabase.owner(pool));
    owner.sql("update true_clock set leeway = 0").update();
    try {
      UUID later = openForAWeekFromToday();
      assertThatThrownBy(() ->
              app.sql("select * from ballot_seal('03169', ?, '2999-01-01')")
                  .param(later)
                  .query()
                  .listOfRows())
          .rootCause()
          .hasMessageContaining("open until the end of its last day");
    } finally {
      owner.sql("update true_clock set leeway = 36500").update();
    }
  }

  /** By the clock of the machine the database runs on, which no test sets. */
  private UUID openForAWeekFromToday() {
    LocalDate today = app.sql("select current_date + 1").query(LocalDate.class).single();
    clock.set(today + "T09:00");
    UUID later =
        votes.enter(
            world.clerk(),
            new Votes.Draft(
                UUID.randomUUID(),
                6,
                "Giờ tắt loa của bản",
                "bản Nà Hỳ 1",
                10,
                Matter.Method.ONLINE,
                "",
                6,
                3,
                today));
    ballots.open(world.clerk(), later, today, today.plusDays(6));
    return later;
  }

  @Test
  void whether_a_code_was_used_is_told_to_whoever_redeems_it_and_the_seal_ends_it_all() {
    assertThat(redeemed(9)).isEqualTo("USED");
    assertThat(redeemed(3)).isEqualTo("TAKEN");
    clock.set("2026-11-13T09:00");
    assertThat(sealed("2026-11-13")).containsExactly(6, 5, 0);
    assertThat(turnout()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    assertThat(sealed("2026-11-13")).as("sealed once, told again").containsExactly(6, 5, 0);
    assertThatThrownBy(() -> ballots.cast(People.NA_HY, vote, papers.get(4).code(), Choice.AGREED))
        .isInstanceOf(Refusal.class);
    assertThat(redeemed(5)).as("even with a day that lies").isEqualTo("NONE");
    assertThat(sealed("2026-11-13")).containsExactly(6, 5, 0);
  }

  @Test
  void where_but_four_chose_otherwise_the_seal_writes_no_list() {
    for (int household : List.of(12, 14)) {
      assertThat(redeemed(household)).isEqualTo("TAKEN");
    }
    for (int household : List.of(13, 15, 17)) {
      assertThat(redeemed(household)).isEqualTo("TAKEN");
    }
    JdbcClient owner = JdbcClient.create(TestDatabase.owner(pool));
    owner.sql("alter table ballot_sum disable trigger ballot_sum_one").update();
    owner
        .sql("update ballot_sum set agreed = 11, disagreed = 4 where vote_id = ?")
        .param(vote)
        .update();
    owner.sql("alter table ballot_sum enable trigger ballot_sum_one").update();
    clock.set("2026-11-13T09:00");
    assertThat(sealed("2026-11-13")).containsExactly(11, 4, 0);
    assertThat(turnout()).as("the four would know what the others chose").isEmpty();
    votes.count(
        world.clerk(),
        vote,
        new Votes.Count(new PeopleVote.Sums(0, 0, 0, 0), "Lò Văn Pọm", "Lò Thị Mai", ""));
    assertThat(votes.byId(People.NA_HY, vote).tookPart()).isEqualTo(15);
    assertThat(votes.byId(People.NA_HY, vote).isListGone()).isTrue();
  }

  @Test
  void what_is_left_has_one_transaction_and_the_order_of_the_list_even_for_the_owner() {
    clock.set("2026-11-13T09:00");
    votes.count(
        world.clerk(),
        vote,
        new Votes.Count(new PeopleVote.Sums(0, 0, 0, 0), "Lò Văn Pọm", "Lò Thị Mai", ""));
    JdbcClient owner = JdbcClient.create(TestDatabase.owner(pool));
    assertThat(
            owner
                .sql(
                    """
                    select distinct xmin::text
                      from (select xmin, vote_id from people_vote_turnout
                             union all select xmin, vote_id from ballot_sum) left_over
                     where vote_id = ?
                    """)
                .param(vote)
                .query(String.class)
                .list())
        .hasSize(1);
    assertThat(
            owner
                .sql("select household from people_vote_turnout where vote_id = ? order by ctid")
                .param(vote)
                .query(Integer.class)
                .list())
        .isSorted();
    assertThat(
            owner
                .sql("select count(*) from ballot_code where vote_id = ?")
                .param(vote)
                .query(Integer.class)
                .single())
        .as("the codes are gone")
        .isZero();
  }

  private List<String> columns(String table) {
    return app.sql(
            """
            select attname from pg_attribute
             where attrelid = cast(? as regclass) and attnum > 0 and not attisdropped order by 1
            """)
        .param(table)
        .query(String.class)
        .list();
  }
}
