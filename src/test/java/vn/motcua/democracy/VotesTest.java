package vn.motcua.democracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.democracy.DemocracyWorld.errors;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;
import vn.motcua.MotCuaTest;
import vn.motcua.documents.Pdf;
import vn.motcua.reporting.web.FigurePapers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/** A village decides; who took part is known, who chose what is not. */
@MotCuaTest
class VotesTest extends VillageVotes {
  @ParameterizedTest
  @CsvSource({
    "1, 90, 60, true",
    "1, 90, 59, false",
    "2, 3, 2, true",
    "3, 100, 50, false",
    "3, 100, 51, true",
    "4, 2, 1, false",
    "5, 7, 4, true",
    "6, 100, 50, false",
    "6, 101, 51, true"
  })
  void it_passes_by_all_households_of_the_village_and_not_by_those_who_came(
      int matter, int households, int agreed, boolean passed) {
    UUID id = meeting(matter, households);
    votes.tookPart(world.clerk(), id, agreed == 1 ? "1" : "1-" + agreed);
    votes.count(world.clerk(), id, count(agreed, 0, 0, 0));
    assertThat(vote(id).result().orElseThrow().passed()).isEqualTo(passed);
  }

  @Test
  void a_household_votes_once() {
    UUID id = meeting(1, 50);
    votes.tookPart(world.clerk(), id, "1-20");
    assertThat(errors(() -> votes.tookPart(world.clerk(), id, "20-30"))).containsOnlyKeys("ho");
    assertThat(vote(id).turnout()).hasSize(20);
    votes.tookPart(world.clerk(), id, "21-30");
    assertThat(vote(id).turnout()).hasSize(30).contains(1, 30).doesNotContain(31);
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    insert into people_vote_turnout (unit_id, vote_id, households, household)
                    values ('03169', ?, 50, 7)
                    """)
                .param(id)
                .update())
        .as("nor past the program")
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void two_officers_who_note_the_same_household_at_once_note_it_once() throws Exception {
    UUID id = meeting(1, 50);
    Actor clerk = world.clerk();
    Callable<Boolean> note =
        () -> {
          try {
            votes.tookPart(clerk, id, "1-50");
            return true;
          } catch (Rejected twice) {
            return false;
          }
        };
    try (var both = Executors.newFixedThreadPool(4)) {
      long taken = 0;
      for (Future<Boolean> one : both.invokeAll(List.of(note, note, note, note))) {
        taken += one.get() ? 1 : 0;
      }
      assertThat(taken).isOne();
    }
    assertThat(vote(id).turnout()).hasSize(50);
  }

  @Test
  void the_sums_are_as_many_as_the_households_and_are_counted_once() {
    UUID id = meeting(2, 50);
    assertThat(errors(() -> votes.count(world.clerk(), id, count(0, 0, 0, 0))))
        .as("nobody came")
        .containsOnlyKeys("ho");
    votes.tookPart(world.clerk(), id, "1-40");
    for (Votes.Count wrong :
        List.of(count(41, 0, 0, 0), count(39, 0, 0, 0), count(-1, 41, 0, 0), count(40, -1, 1, 0))) {
      assertThat(errors(() -> votes.count(world.clerk(), id, wrong))).containsKey("dongY");
    }
    votes.count(world.clerk(), id, count(35, 3, 1, 1));
    assertThatThrownBy(() -> votes.count(world.clerk(), id, count(40, 0, 0, 0)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> votes.tookPart(world.clerk(), id, "41"))
        .as("after the count nobody comes in any more")
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> votes.forgetTurnout(world.clerk(), id)).isInstanceOf(Refusal.class);
    assertThatThrownBy(
            () -> jdbc.sql("delete from people_vote_turnout where vote_id = ?").param(id).update())
        .isInstanceOf(DataAccessException.class);
  }

  /** Who took part and what they chose are told beside each other where no choice follows. */
  @ParameterizedTest(name = "{0} agreed, {1} not, {2} otherwise, {3} invalid: list {4}")
  @CsvSource({
    "4, 0, 0, 0, false",
    "30, 0, 0, 0, false",
    "0, 30, 0, 0, false",
    "26, 4, 0, 0, false",
    "1, 1, 1, 1, false",
    "25, 5, 0, 0, true",
    "22, 3, 2, 3, true",
    "5, 5, 0, 0, true"
  })
  void the_list_of_who_took_part_stays_where_five_chose_otherwise_than_most(
      int agreed, int disagreed, int other, int invalid, boolean kept) {
    int all = agreed + disagreed + other + invalid;
    UUID id = meeting(6, 40);
    votes.tookPart(world.clerk(), id, "1-" + all);
    votes.count(world.clerk(), id, count(agreed, disagreed, other, invalid));
    assertThat(vote(id).turnout()).hasSize(kept ? all : 0);
    assertThat(vote(id).tookPart()).isEqualTo(all);
    assertThat(vote(id).isListGone()).isNotEqualTo(kept);
    assertThat(
            jdbc.sql("select count(*) from people_vote_turnout where vote_id = ?")
                .param(id)
                .query(Integer.class)
                .single())
        .as("nor does the program's own role find it")
        .isEqualTo(kept ? all : 0);
  }

  @Test
  void a_list_typed_wrongly_is_begun_anew_before_the_count() {
    UUID id = meeting(1, 50);
    votes.tookPart(world.clerk(), id, "1-50");
    votes.forgetTurnout(world.clerk(), id);
    assertThat(vote(id).turnout()).isEmpty();
    votes.tookPart(world.clerk(), id, "2");
    assertThat(vote(id).turnout()).containsExactly(2);
  }

  @Test
  void the_tables_hold_no_time_no_order_and_no_choice_of_a_household() {
    assertThat(
            jdbc.sql(
                    """
                    select column_name from information_schema.columns
                     where table_name = 'people_vote_turnout' order by ordinal_position
                    """)
                .query(String.class)
                .list())
        .containsExactly("unit_id", "vote_id", "households", "household");
    UUID id = meeting(6, 30);
    votes.tookPart(world.clerk(), id, "30, 2, 17, 5, 9, 11, 8, 1, 29, 20");
    votes.count(world.clerk(), id, count(5, 3, 1, 1));
    assertThat(
            jdbc.sql(
                    """
                    select household from people_vote_turnout where vote_id = ? order by ctid
                    """)
                .param(id)
                .query(Integer.class)
                .list())
        .as("even the rows lie in the order of the list, not in the order people came")
        .isSorted();
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from people_vote_turnout t
                      join people_vote_result r using (unit_id, vote_id)
                     where t.xmin = r.xmin and t.vote_id = ?
                    """)
                .param(id)
                .query(Long.class)
                .single())
        .as("nor were both written in one transaction")
        .isZero();
  }

  @Test
  void what_passed_is_sent_and_recognised_each_with_its_last_day() {
    UUID id = meeting(1, 10);
    votes.tookPart(world.clerk(), id, "1-10");
    assertThatThrownBy(() -> votes.sent(world.clerk(), id, "1", LocalDate.of(2026, 11, 10)))
        .isInstanceOf(Refusal.class);
    votes.count(world.clerk(), id, count(7, 3, 0, 0));
    assertThat(votes.sendBy(vote(id))).isEqualTo("2026-11-13");
    assertThat(votes.answerBy(vote(id))).isNull();
    assertThatThrownBy(
            () -> votes.answered(world.clerk(), id, true, "2", "", LocalDate.of(2026, 11, 10)))
        .isInstanceOf(Refusal.class);
    votes.sent(world.clerk(), id, "01/BB", LocalDate.of(2026, 11, 9));
    assertThat(votes.answerBy(vote(id))).isEqualTo("2026-11-16");
    assertThat(
            errors(
                () -> votes.answered(world.clerk(), id, false, "", "", LocalDate.of(2026, 11, 10))))
        .as("a refusal is in writing and has a reason")
        .containsOnlyKeys("soTraLoi", "lyDo");
    votes.answered(
        world.clerk(), id, false, "9/UBND", "Thiếu biên bản", LocalDate.of(2026, 11, 10));
    assertThat(vote(id).answered().orElseThrow().recognised()).isFalse();
    assertThatThrownBy(
            () -> votes.answered(world.clerk(), id, true, "10", "", LocalDate.of(2026, 11, 10)))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void what_did_not_pass_is_not_sent() {
    UUID id = meeting(1, 10);
    votes.tookPart(world.clerk(), id, "1-6");
    votes.count(world.clerk(), id, count(6, 0, 0, 0));
    assertThatThrownBy(() -> votes.sent(world.clerk(), id, "1", LocalDate.of(2026, 11, 10)))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void the_minutes_name_households_by_number_and_the_sums_and_nothing_else() throws IOException {
    UUID id = meeting(1, 30);
    votes.tookPart(world.clerk(), id, "1-24, 27");
    votes.count(world.clerk(), id, count(20, 5, 0, 0));
    byte[] minutes = printed.print(vote(id));
    String text = Pdf.text(minutes);
    FigurePapers paper = FigurePapers.print(minutes);
    assertThat(paper.named())
        .hasSize(7)
        .allMatch(figure -> figure.startsWith("democracy-vote-") && text.contains(figure));
    assertThat(paper.undefined(definitions, "hộ tham gia: 1–24, 27", "NÀ HỲ 2")).isEmpty();
    assertThat(text.replaceAll("\\s+", " "))
        .contains("25/30", "1–24, 27", "Đồng ý: 20", "Được thông qua: 20/30", "Lò Văn Pọm")
        .contains("democracy-vote-agreed", "democracy-vote-needed", "/cong-khai/cach-tinh");
    UUID open = meeting(1, 30);
    assertThatThrownBy(() -> printed.print(vote(open))).isInstanceOf(NotFound.class);
  }
}
