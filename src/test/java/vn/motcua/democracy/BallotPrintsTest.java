package vn.motcua.democracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.democracy.DemocracyWorld.errors;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.democracy.Ballots.Choice;
import vn.motcua.organisation.People;
import vn.motcua.shared.Refusal;

/** Codes printed again: a name, a reason, a void code, and nothing to be learned from it. */
@MotCuaTest
class BallotPrintsTest {
  @Autowired Ballots ballots;
  @Autowired Votes votes;
  @Autowired DemocracyWorld world;
  @Autowired JdbcClient jdbc;
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
  void a_code_printed_again_has_a_name_and_a_reason_and_voids_the_one_before() {
    UUID id = opened(5);
    List<Ballots.Paper> papers = ballots.print(world.clerk(), id);
    clock.set("2026-11-11T09:00");
    Ballots.Paper again = ballots.reprint(world.clerk(), id, 1, "Nhà báo mất giấy");
    assertThat(errors(() -> cast(id, code(papers, 1), Choice.AGREED))).containsOnlyKeys("ma");
    assertThatThrownBy(() -> cast(id, code(papers, 1), Choice.AGREED))
        .as("who holds the old one is told that somebody printed another")
        .isInstanceOfSatisfying(
            Rejected.class,
            wrong ->
                assertThat(wrong.errors().get("ma").key()).isEqualTo("democracy.error.code-void"));
    cast(id, again.code(), Choice.AGREED);
    List<BallotPrint> prints = ballots.prints(People.NA_HY, id);
    assertThat(prints).extracting(BallotPrint::household).containsExactly(0, 1);
    assertThat(prints.getLast().by()).isEqualTo(world.clerk().name());
    assertThat(prints.getLast().reason()).isEqualTo("Nhà báo mất giấy");
    assertThatThrownBy(() -> ballots.reprint(world.clerk(), id, 2, " "))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> ballots.reprint(world.clerk(), id, 6, "x"))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> ballots.reprint(world.desk(), id, 2, "x")).isInstanceOf(Refusal.class);
    clock.set("2026-11-13T09:00");
    assertThatThrownBy(() -> ballots.reprint(world.clerk(), id, 2, "x"))
        .isInstanceOf(Refusal.class);
    count(id);
    assertThat(read(id).tookPart()).isEqualTo(1);
  }

  @Test
  void a_clerk_who_prints_a_voters_code_again_learns_nothing_and_gains_nothing() {
    UUID id = opened(5);
    List<Ballots.Paper> papers = ballots.print(world.clerk(), id);
    clock.set("2026-11-11T09:00");
    cast(id, code(papers, 3), Choice.DISAGREED);
    Ballots.Paper voted = ballots.reprint(world.clerk(), id, 3, "Thử");
    Ballots.Paper silent = ballots.reprint(world.clerk(), id, 4, "Thử");
    assertThat(voted.code()).hasSameSizeAs(silent.code());
    assertThatThrownBy(() -> cast(id, voted.code(), Choice.AGREED))
        .as("the household that voted has voted")
        .hasMessageContaining("voted-already");
    clock.set("2026-11-13T00:00");
    count(id);
    assertThat(read(id).result().orElseThrow().sums()).isEqualTo(new PeopleVote.Sums(0, 1, 0, 0));
  }

  @Test
  void the_database_takes_no_code_without_its_print_and_forgets_no_print() {
    UUID id = opened(5);
    assertThatThrownBy(() ->
            jdbc.sql("select ballot_codes('03169', ?, array[1], array[sha256('x')])")
                .param(id)
                .query()
                .listOfRows())
        .rootCause()
        .hasMessageContaining("register");
    ballots.print(world.clerk(), id);
    for (String wrong :
        List.of(
            "update ballot_code set digest = sha256('x'), used = true where household = 2",
            "delete from ballot_code",
            "delete from ballot_print",
            "update ballot_print set reason = 'khác'",
            "delete from ballot_code_void",
            "insert into ballot_code_void select unit_id, vote_id, digest from ballot_code")) {
      assertThatThrownBy(() -> jdbc.sql(wrong).update())
          .as(wrong)
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void of_four_households_only_the_outcome_is_told() {
    assertThat(new PeopleVote.Sums(4, 0, 0, 0).isShown()).isFalse();
    assertThat(new PeopleVote.Sums(1, 1, 1, 1).isShown()).isFalse();
    assertThat(new PeopleVote.Sums(3, 1, 0, 1).isShown()).isTrue();
  }

  private static String code(List<Ballots.Paper> papers, int household) {
    return papers.stream()
        .filter(paper -> paper.household() == household)
        .findFirst()
        .orElseThrow()
        .code();
  }
}
