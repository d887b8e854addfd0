package vn.motcua.democracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.democracy.DemocracyWorld.errors;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import vn.motcua.MotCuaTest;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/** How a village may decide, in the program and in the database. */
@MotCuaTest
class VoteRulesTest extends VillageVotes {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void on_line_only_where_the_law_allows_it(int matter) {
    Votes.Draft online = draft(matter, Matter.Method.ONLINE, 100, 80, 3, "");
    assertThat(errors(() -> votes.enter(world.clerk(), online))).containsOnlyKeys("cach");
  }

  @ParameterizedTest
  @CsvSource({"50, false", "51, true", "100, true", "101, false", "-1, false"})
  void on_line_needs_more_than_half_of_all_households_to_choose_it(int agreed, boolean allowed) {
    Votes.Draft online = draft(6, Matter.Method.ONLINE, 100, agreed, 3, "");
    assertThat(errors(() -> votes.enter(world.clerk(), online)).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"2, false", "3, true", "5, true", "6, false", "-1, false"})
  void a_ballot_is_handed_out_by_three_to_five(int team, boolean allowed) {
    Votes.Draft ballot = draft(1, Matter.Method.BALLOT, 100, -1, team, "");
    assertThat(errors(() -> votes.enter(world.clerk(), ballot)).isEmpty()).isEqualTo(allowed);
  }

  @Test
  void matters_three_to_five_go_by_ballot_only_in_a_case_that_is_named() {
    assertThat(
            errors(
                () -> votes.enter(world.clerk(), draft(4, Matter.Method.BALLOT, 100, -1, 3, ""))))
        .containsOnlyKeys("truongHop");
    votes.enter(
        world.clerk(), draft(4, Matter.Method.BALLOT, 100, -1, 3, "Họp hai lần không đủ hộ"));
  }

  @ParameterizedTest
  @EnumSource(Matter.Method.class)
  void the_database_knows_the_rules_too(Matter.Method method) {
    String insert =
        """
        insert into people_vote (unit_id, id, matter, title, village, households, method, basis,
                                 online_agreed, team, held_on, entered_by, entered_at)
        values ('03169', uuidv7(), %d, 'x', 'x', 100, '%s', '', %s, %d, '2026-11-06', '%s', now())
        """;
    String online = method == Matter.Method.ONLINE ? "50" : "null";
    int team = method == Matter.Method.BALLOT ? 2 : 3;
    int matter = method == Matter.Method.MEETING ? 7 : 6;
    assertThatThrownBy(() ->
            jdbc.sql(insert.formatted(matter, method, online, team, world.clerk().officer()))
                .update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void no_result_can_say_passed_that_did_not_pass() {
    UUID id = meeting(1, 3);
    votes.tookPart(world.clerk(), id, "1");
    String insert =
        """
        insert into people_vote_result (unit_id, vote_id, matter, households, took_part, agreed, disagreed,
               other, invalid, passed, chair, secretary, words, written_by, written_at)
        values ('03169', ?, 1, 3, %d, %d, 0, 0, 0, true, 'a', 'b', '', ?, now())
        """;
    for (String wrong : List.of(insert.formatted(1, 1), insert.formatted(2, 2))) {
      assertThatThrownBy(() -> jdbc.sql(wrong).param(id).param(world.clerk().officer()).update())
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void another_commune_and_those_who_watch_write_nothing() {
    UUID id = meeting(1, 10);
    assertThatThrownBy(() -> votes.tookPart(world.neighbour(), id, "1"))
        .isInstanceOf(NotFound.class);
    for (Actor actor : List.of(world.front(), world.desk())) {
      assertThatThrownBy(() -> votes.tookPart(actor, id, "1")).isInstanceOf(Refusal.class);
    }
  }
}
