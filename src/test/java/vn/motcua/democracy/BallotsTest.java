package vn.motcua.democracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.democracy.DemocracyWorld.errors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.democracy.Ballots.Choice;
import vn.motcua.integrity.Owner;
import vn.motcua.organisation.People;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/** A village votes on line: each household once, in the days, and nobody learns who chose what. */
@MotCuaTest
class BallotsTest {
  @Autowired Ballots ballots;
  @Autowired Votes votes;
  @Autowired DemocracyWorld world;
  @Autowired JdbcClient jdbc;
  @Autowired Owner owner;
  @Autowired TestClock clock;

  @BeforeEach
  void a_week_into_november() {
    clock.set("2026-11-09T09:00");
    world.clerk();
  }

  private UUID vote(int matter, Matter.Method method, int households) {
    return votes.enter(
        world.clerk(),
        new Votes.Draft(
            UUID.randomUUID(),
            matter,
            "Lịch dọn vệ sinh chung của bản",
            "bản Nà Hỳ 2",
            households,
            method,
            "",
            method == Matter.Method.ONLINE ? households / 2 + 1 : -1,
            method == Matter.Method.MEETING ? -1 : 3,
            LocalDate.of(2026, 11, 9)));
  }

  private UUID opened(int households) {
    UUID id = vote(6, Matter.Method.ONLINE, households);
    ballots.open(world.clerk(), id, LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 12));
    return id;
  }

  private void cast(UUID id, String code, Choice choice) {
    ballots.cast(People.NA_HY, id, code, choice);
  }

  private void count(UUID id) {
    votes.count(
        world.clerk(),
        id,
        new Votes.Count(new PeopleVote.Sums(0, 0, 0, 0), "Lò Văn Pọm", "Lò Thị Mai", ""));
  }

  private PeopleVote read(UUID id) {
    return votes.byId(People.NA_HY, id);
  }

  @Test
  void
      whoever_votes_in_whatever_order_the_sums_are_right_and_the_households_are_those_that_voted() {
    Random random = new Random(6);
    for (int village = 0; village < 6; village++) {
      clock.set("2026-11-09T09:00");
      UUID id = opened(5 + random.nextInt(30));
      List<Ballots.Paper> papers = new ArrayList<>(ballots.print(world.clerk(), id));
      Collections.shuffle(papers, random);
      clock.set("2026-11-11T09:00");
      int[] sums = new int[3];
      List<Integer> voted = new ArrayList<>();
      for (Ballots.Paper paper : papers.subList(0, 1 + random.nextInt(papers.size()))) {
        Choice choice = Choice.values()[random.nextInt(3)];
        cast(id, BallotCode.shown(paper.code()), choice);
        sums[choice.ordinal()]++;
        voted.add(paper.household());
        if (random.nextInt(4) == 0) {
          assertThatThrownBy(() -> cast(id, paper.code(), Choice.AGREED))
              .isInstanceOf(Refusal.class);
        }
      }
      clock.set("2026-11-13T00:00");
      count(id);
      Collections.sort(voted);
      boolean few = voted.size() - Arrays.stream(sums).max().orElseThrow() < 5;
      assertThat(read(id).turnout()).isEqualTo(few ? List.of() : voted);
      assertThat(read(id).tookPart()).isEqualTo(voted.size());
      assertThat(read(id).result().orElseThrow().sums())
          .isEqualTo(new PeopleVote.Sums(sums[0], sums[1], sums[2], 0));
      assertThat(read(id).result().orElseThrow().passed())
          .isEqualTo(2 * sums[0] > read(id).households());
    }
  }

  @Test
  void before_the_first_day_and_after_the_last_nothing_is_taken() {
    UUID id = opened(10);
    List<Ballots.Paper> papers = ballots.print(world.clerk(), id);
    assertThatThrownBy(() -> cast(id, papers.get(0).code(), Choice.AGREED))
        .hasMessageContaining("not-open-yet");
    clock.set("2026-11-10T00:00");
    cast(id, papers.get(0).code(), Choice.AGREED);
    clock.set("2026-11-12T23:59");
    cast(id, papers.get(1).code(), Choice.DISAGREED);
    assertThatThrownBy(() -> count(id)).hasMessageContaining("still-voting");
    clock.set("2026-11-13T00:00");
    assertThatThrownBy(() -> cast(id, papers.get(2).code(), Choice.AGREED))
        .hasMessageContaining("voting-closed");
    count(id);
    assertThatThrownBy(() -> cast(id, papers.get(2).code(), Choice.AGREED))
        .isInstanceOf(Refusal.class);
    assertThat(read(id).tookPart()).isEqualTo(2);
  }

  @Test
  void nothing_but_matter_six_is_voted_on_line_in_the_program_and_in_the_database() {
    UUID meeting = vote(6, Matter.Method.MEETING, 10);
    assertThatThrownBy(() ->
            ballots.open(
                world.clerk(), meeting, LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 12)))
        .isInstanceOf(Refusal.class);
    assertThat(errors(() -> vote(1, Matter.Method.ONLINE, 10))).containsKey("cach");
    assertThatThrownBy(() ->
            jdbc.sql(
                    "insert into ballot_box (unit_id, vote_id, opens_on, closes_on, opened_by,"
                        + " opened_at) values ('03169', ?, '2026-11-10', '2026-11-12', ?, now())")
                .param(meeting)
                .param(world.clerk().officer())
                .update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void a_code_of_another_vote_or_of_an_earlier_printing_is_no_code() {
    UUID one = opened(5);
    UUID other = opened(5);
    String before = ballots.print(world.clerk(), one).getFirst().code();
    String elsewhere = ballots.print(world.clerk(), other).getFirst().code();
    ballots.print(world.clerk(), one);
    clock.set("2026-11-11T09:00");
    for (String wrong : List.of(before, elsewhere, "AAAAA-AAAAA", "'; drop table ballot_box; --")) {
      assertThat(errors(() -> cast(one, wrong, Choice.AGREED))).as(wrong).containsOnlyKeys("ma");
    }
    assertThat(errors(() -> cast(one, " ", null))).containsOnlyKeys("ma", "luaChon");
    assertThat(read(one).turnout()).isEmpty();
    assertThatThrownBy(() -> ballots.cast(People.THANH_NUA, one, before, Choice.AGREED))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void once_a_household_has_voted_no_code_is_printed_again_and_no_turnout_is_typed() {
    UUID id = opened(5);
    List<Ballots.Paper> papers = ballots.print(world.clerk(), id);
    assertThatThrownBy(() -> votes.tookPart(world.clerk(), id, "1-3")).isInstanceOf(Refusal.class);
    clock.set("2026-11-11T09:00");
    cast(id, papers.getFirst().code(), Choice.OTHER);
    assertThatThrownBy(() -> ballots.print(world.clerk(), id)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> votes.forgetTurnout(world.clerk(), id)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> ballots.print(world.desk(), id)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> ballots.print(world.neighbour(), id)).isInstanceOf(NotFound.class);
  }

  @Test
  void two_hands_on_one_paper_at_the_same_moment_are_one_vote() throws Exception {
    UUID id = opened(5);
    String code = ballots.print(world.clerk(), id).getFirst().code();
    clock.set("2026-11-11T09:00");
    List<Callable<Boolean>> hands =
        Collections.nCopies(
            8,
            () -> {
              try {
                cast(id, code, Choice.AGREED);
                return true;
              } catch (Refusal taken) {
                return false;
              }
            });
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      int taken = 0;
      for (Future<Boolean> one : pool.invokeAll(hands)) {
        taken += one.get() ? 1 : 0;
      }
      assertThat(taken).isEqualTo(1);
    }
    clock.set("2026-11-13T09:00");
    count(id);
    assertThat(read(id).tookPart()).isEqualTo(1);
  }

  /** What the tables hold cannot be laid beside each other: no choice, no time, no order. */
  @Test
  void no_table_has_a_household_beside_a_choice_or_a_moment() {
    List<String> beside =
        jdbc.sql(
                """
                select c.attrelid::regclass || '.' || c.attname
                  from pg_attribute c
                 where c.attnum > 0 and not c.attisdropped
                   and c.attrelid in (select h.attrelid from pg_attribute h
                                        join pg_class t on t.oid = h.attrelid and t.relkind = 'r'
                                       where h.attname = 'household')
                   and (c.attname in ('agreed', 'disagreed', 'other', 'choice')
                        or c.atttypid in ('date'::regtype, 'timestamp'::regtype, 'timestamptz'::regtype))
                """)
            .query(String.class)
            .list();
    assertThat(beside).isEmpty();
    assertThat(
            jdbc.sql(
                    """
                    select attname from pg_attribute
                     where attrelid = 'ballot_code'::regclass and attnum > 0 and not attisdropped order by 1
                    """)
                .query(String.class)
                .list())
        .containsExactly("digest", "household", "households", "unit_id", "used", "vote_id");
  }

  @Test
  void the_box_takes_one_ballot_at_a_time_and_gives_none_back() {
    UUID id = opened(5);
    ballots.print(world.clerk(), id);
    for (String wrong :
        List.of("agreed = agreed + 2", "agreed = 5, other = 1", "agreed = agreed")) {
      assertThatThrownBy(
              () -> owner.run("update ballot_sum set " + wrong + " where vote_id = ?", id))
          .as(wrong)
          .hasStackTraceContaining("a ballot is one ballot");
    }
    for (String wrong :
        List.of(
            "update ballot_code set household = 9",
            "update ballot_box set closes_on = '2030-01-01'",
            "delete from ballot_box")) {
      assertThatThrownBy(() -> jdbc.sql(wrong).update())
          .as(wrong)
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void what_is_counted_is_what_the_box_holds_whatever_was_typed() {
    UUID id = opened(5);
    List<Ballots.Paper> papers = ballots.print(world.clerk(), id);
    clock.set("2026-11-11T09:00");
    cast(id, papers.getFirst().code(), Choice.DISAGREED);
    clock.set("2026-11-13T09:00");
    votes.count(
        world.clerk(),
        id,
        new Votes.Count(new PeopleVote.Sums(1, 0, 0, 0), "Lò Văn Pọm", "Lò Thị Mai", ""));
    assertThat(read(id).result().orElseThrow().sums()).isEqualTo(new PeopleVote.Sums(0, 1, 0, 0));
    assertThat(votes.sendBy(read(id))).isAfter(LocalDate.of(2026, 11, 17));
  }

  @Test
  void days_that_make_no_vote_are_said() {
    UUID id = vote(6, Matter.Method.ONLINE, 10);
    assertThat(errors(() -> ballots.open(world.clerk(), id, null, null)))
        .containsOnlyKeys("moTu", "dongSau");
    assertThat(
            errors(() ->
                ballots.open(
                    world.clerk(), id, LocalDate.of(2026, 11, 8), LocalDate.of(2026, 11, 12))))
        .containsOnlyKeys("moTu");
    assertThat(
            errors(() ->
                ballots.open(
                    world.clerk(), id, LocalDate.of(2026, 11, 10), LocalDate.of(2027, 3, 1))))
        .containsOnlyKeys("dongSau");
  }
}
