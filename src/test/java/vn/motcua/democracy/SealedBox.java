package vn.motcua.democracy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.WrongRows;
import vn.motcua.democracy.Ballots.Choice;
import vn.motcua.organisation.People;

/** A vote on line of twenty households of which ten took part, and the application's own role. */
@MotCuaTest
abstract class SealedBox {
  @Autowired Ballots ballots;
  @Autowired Votes votes;
  @Autowired DemocracyWorld world;
  @Autowired WrongRows rows;
  @Autowired JdbcClient app;
  @Autowired DataSource pool;
  @Autowired TestClock clock;
  @Autowired TransactionTemplate transaction;

  UUID vote = new UUID(0, 0);
  List<Ballots.Paper> papers = List.of();

  @BeforeEach
  void ten_of_twenty_households_have_voted_and_the_box_is_open() {
    clock.set("2026-11-09T09:00");
    world.clerk();
    vote =
        votes.enter(
            world.clerk(),
            new Votes.Draft(
                UUID.randomUUID(),
                6,
                "Lịch dọn vệ sinh chung của bản",
                "bản Nà Hỳ 2",
                20,
                Matter.Method.ONLINE,
                "",
                11,
                3,
                LocalDate.of(2026, 11, 9)));
    ballots.open(world.clerk(), vote, LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 12));
    papers = ballots.print(world.clerk(), vote);
    clock.set("2026-11-11T09:00");
    for (int household : List.of(9, 2, 7, 4, 10, 1, 6, 5, 8, 11)) {
      ballots.cast(
          People.NA_HY,
          vote,
          papers.get(household - 1).code(),
          household % 2 == 0 ? Choice.AGREED : Choice.DISAGREED);
    }
  }

  void registered(int household) {
    app.sql(
            """
            insert into ballot_print (unit_id, vote_id, printed, reason, printed_by, printed_at)
            values ('03169', ?, ?, 'mất phiếu', ?, now())
            """)
        .param(vote)
        .param(household)
        .param(world.clerk().officer())
        .update();
  }

  void replaced(int household, String code) {
    app.sql("select ballot_codes('03169', ?, array[?::int], array[?::bytea])")
        .param(vote)
        .param(household)
        .param(BallotCode.digest(vote, code))
        .query()
        .listOfRows();
  }

  String redeemed(int household) {
    return app.sql("select ballot_cast('03169', ?, ?, 'AGREED', '2026-11-11')")
        .param(vote)
        .param(BallotCode.digest(vote, papers.get(household - 1).code()))
        .query(String.class)
        .single();
  }

  List<Integer> sealed(String today) {
    return app.sql("select agreed, disagreed, other from ballot_seal('03169', ?, cast(? as date))")
        .param(vote)
        .param(today)
        .query((row, n) -> List.of(row.getInt(1), row.getInt(2), row.getInt(3)))
        .single();
  }

  List<Integer> turnout() {
    return votes.byId(People.NA_HY, vote).turnout();
  }
}
