package vn.motcua.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.ratings.Way;

/**
 * An interviewer with twelve signs: whom to ask, answers sent once, twice, and from two devices.
 */
@MotCuaTest
class InterviewsTest {
  @Autowired SurveyWorld people;
  @Autowired DossierWorld world;
  @Autowired SurveyRounds rounds;
  @Autowired Interviews interviews;
  @Autowired SurveyResults results;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate alone;

  private Round round;
  private Way way;

  @BeforeEach
  void six_people_to_ask() {
    world.the("intake");
    people.returned(6);
    round = people.opened(6);
    way = people.interviewer(round);
  }

  @Test
  void the_list_is_numbers_and_a_person_is_shown_one_at_a_time_and_each_look_is_written_down() {
    assertThat(interviews.list(way))
        .hasSize(6)
        .allMatch(slot -> slot.state() == Slot.State.WAITING);
    assertThat(looks()).isZero();
    Contact contact = interviews.see(way, 3).orElseThrow();
    assertThat(contact.name()).startsWith("Vừ Thị Mỷ");
    assertThat(contact.address()).isEqualTo("bản Nà Hỳ 2");
    assertThat(contact.procedure()).isNotBlank();
    assertThat(contact.toString()).doesNotContain("Mỷ");
    interviews.see(way, 3);
    assertThat(looks()).isEqualTo(2);
    assertThat(interviews.see(way, 999)).isEmpty();
    assertThat(looks()).as("a number that is not there shows nobody").isEqualTo(2);
  }

  @Test
  void answers_sent_twice_count_once_and_both_sendings_hear_that_they_arrived() {
    Reply reply = SurveyWorld.reply(5, "");
    assertThat(interviews.give(way, 1, round, reply)).isEqualTo(Interviews.Taken.TAKEN);
    assertThat(interviews.give(way, 1, round, reply)).isEqualTo(Interviews.Taken.AGAIN);
    people.answered(round, way, 4, 5);
    assertThat(results.of(people.ended(round)).getFirst().answers().getFirst().given())
        .isEqualTo(5);
  }

  @Test
  void a_second_device_hears_that_somebody_was_quicker_and_its_answers_do_not_count() {
    people.given(round, way, 1, SurveyWorld.reply(5, ""));
    assertThat(interviews.give(way, 1, round, SurveyWorld.reply(1, "")))
        .isEqualTo(Interviews.Taken.TAKEN_BEFORE);
    people.answered(round, way, 4, 5);
    assertThat(results.of(people.ended(round)).getFirst().satisfied()).isEqualTo(new Share(25, 25));
  }

  @Test
  void signs_open_the_numbers_they_were_given_for_and_no_others() {
    Round shared = people.opened(6);
    Way two = people.interviewer(people.province(), shared, "Lường Thị Hoa", 2);
    Way rest = people.interviewer(people.province(), shared, "Quàng Văn Dũng", 100);
    assertThat(interviews.list(two)).extracting(Slot::number).containsExactly(1, 2);
    assertThat(interviews.list(rest)).extracting(Slot::number).containsExactly(3, 4, 5, 6);
    assertThat(interviews.see(two, 3)).as("another's number shows nobody").isEmpty();
    assertThat(looks(shared)).as("and leaves no look").isZero();
    assertThat(interviews.give(two, 3, shared, SurveyWorld.reply(5, "")))
        .isEqualTo(Interviews.Taken.GONE);
    assertThat(interviews.miss(two, 3, Slot.State.REFUSED)).isFalse();
    assertThat(interviews.see(rest, 3)).isPresent();
    assertThat(rounds.unallotted(shared)).isZero();
    Way late = people.interviewer(people.province(), shared, "Lò Thị Ánh", 3);
    assertThat(interviews.list(late)).as("nothing was left").isEmpty();
    rounds.close(people.province(), shared.id());
  }

  @Test
  void what_somebody_leaves_open_goes_to_the_next_and_what_was_answered_stays() {
    Round shared = people.opened(6);
    Way first = people.interviewer(people.province(), shared, "Lường Thị Hoa", 4);
    people.given(shared, first, 1, SurveyWorld.reply(5, ""));
    interviews.miss(first, 2, Slot.State.REFUSED);
    interviews.miss(first, 3, Slot.State.NOT_REACHED);
    Interviewer hoa = rounds.interviewers(shared).getFirst();
    assertThat(hoa.allotted()).isEqualTo(4);
    assertThat(hoa.open()).isEqualTo(2);
    assertThat(rounds.unallotted(shared)).isEqualTo(2);
    rounds.endInterviewer(people.province(), shared.id(), hoa.id());
    assertThat(interviews.list(first)).isEmpty();
    assertThat(rounds.unallotted(shared)).isEqualTo(4);
    Way next = people.interviewer(people.province(), shared, "Quàng Văn Dũng", 100);
    assertThat(interviews.list(next)).extracting(Slot::number).containsExactly(3, 4, 5, 6);
    assertThatThrownBy(() -> people.interviewer(people.province(), shared, "Không ai", 0))
        .isInstanceOf(vn.motcua.shared.Refusal.class);
    rounds.close(people.province(), shared.id());
  }

  private long looks(Round of) {
    return rounds.interviewers(of).stream().mapToLong(Interviewer::looks).sum();
  }

  @Test
  void eight_devices_at_once_make_one_answer() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    List<Future<Interviews.Taken>> sent = new ArrayList<>();
    try (ExecutorService devices = Executors.newFixedThreadPool(8)) {
      for (int n = 0; n < 8; n++) {
        sent.add(
            devices.submit(() -> {
              go.await();
              return interviews.give(way, 2, round, SurveyWorld.reply(4, ""));
            }));
      }
      go.countDown();
    }
    List<Interviews.Taken> heard = new ArrayList<>();
    for (Future<Interviews.Taken> one : sent) {
      heard.add(one.get());
    }
    assertThat(Collections.frequency(heard, Interviews.Taken.TAKEN)).isOne();
    assertThat(Collections.frequency(heard, Interviews.Taken.TAKEN_BEFORE)).isEqualTo(7);
  }

  @Test
  void answers_that_arrive_while_the_round_ends_are_counted_or_told_that_it_is_over()
      throws Exception {
    people.answered(round, way, 5, 5);
    CountDownLatch go = new CountDownLatch(1);
    Interviews.Taken late;
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      Future<Interviews.Taken> sent =
          both.submit(() -> {
            go.await();
            return interviews.give(way, 6, round, SurveyWorld.reply(1, ""));
          });
      Future<?> ended =
          both.submit(() -> {
            go.await();
            rounds.close(people.province(), round.id());
            return null;
          });
      go.countDown();
      ended.get();
      late = sent.get();
    }
    UnitResult result = results.of(people.again(round)).getFirst();
    assertThat(late).isIn(Interviews.Taken.TAKEN, Interviews.Taken.GONE);
    assertThat(result.share().answered()).isEqualTo(late == Interviews.Taken.TAKEN ? 6 : 5);
    assertThat(result.answers().getFirst().given()).isEqualTo(result.share().answered());
  }

  @Test
  void an_answer_that_waited_for_the_end_of_the_round_is_told_that_it_is_over() throws Exception {
    people.answered(round, way, 5, 5);
    Future<Interviews.Taken> sent;
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      sent =
          alone.execute(_ -> {
            jdbc.sql("select survey_end(:unit, :round, :by, now())")
                .param("unit", round.owner().code())
                .param("round", round.id())
                .param("by", people.province().officer())
                .query(Boolean.class)
                .single();
            Future<Interviews.Taken> late =
                other.submit(() -> interviews.give(way, 6, round, SurveyWorld.reply(1, "")));
            while (jdbc.sql("select count(*) from pg_locks where not granted")
                        .query(Long.class)
                        .single()
                    == 0
                && !late.isDone()) {
              Thread.onSpinWait();
            }
            return late;
          });
      assertThat(sent.get()).isEqualTo(Interviews.Taken.GONE);
    }
    assertThat(interviews.miss(way, 6, Slot.State.REFUSED)).as("over is over").isFalse();
  }

  @Test
  void who_was_away_is_asked_again_and_who_would_rather_not_is_counted() {
    assertThat(interviews.miss(way, 1, Slot.State.NOT_REACHED)).isTrue();
    assertThat(interviews.miss(way, 2, Slot.State.REFUSED)).isTrue();
    people.given(round, way, 1, SurveyWorld.reply(3, ""));
    assertThat(interviews.miss(way, 1, Slot.State.REFUSED)).as("has answered").isFalse();
    UnitShare share = results.of(people.ended(round)).getFirst().share();
    assertThat(share.answered()).isOne();
    assertThat(share.refused()).isOne();
    assertThat(share.notReached()).isEqualTo(4);
  }

  @Test
  void signs_taken_back_open_nothing_and_other_signs_go_on() {
    Way other = people.interviewer(people.province(), round, "Quàng Văn Dũng");
    Interviewer first =
        rounds.interviewers(round).stream()
            .filter(one -> one.name().equals("Lường Thị Hoa"))
            .findFirst()
            .orElseThrow();
    rounds.endInterviewer(people.province(), round.id(), first.id());
    assertThat(interviews.enter(way)).isEmpty();
    assertThat(interviews.see(way, 1)).isEmpty();
    assertThat(interviews.give(way, 1, round, SurveyWorld.reply(5, "")))
        .isEqualTo(Interviews.Taken.GONE);
    assertThat(interviews.enter(other)).isPresent();
  }

  @Test
  void signs_of_one_round_open_no_other() {
    Round second = people.opened(5);
    Way there = people.interviewer(second);
    assertThat(interviews.enter(way).orElseThrow().round().id()).isEqualTo(round.id());
    assertThat(interviews.enter(there).orElseThrow().round().id()).isEqualTo(second.id());
    assertThat(interviews.see(there, 6)).as("its list has five").isEmpty();
    assertThat(interviews.enter(Way.drawn())).isEmpty();
  }

  @Test
  void unchecked_answers_are_not_even_sent_to_the_database() {
    Reply odd = new Reply(UUID.randomUUID(), false, Map.of("Q1", List.of("9")));
    assertThatThrownBy(() -> interviews.give(way, 1, round, odd))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private long looks() {
    return rounds.interviewers(round).stream().mapToLong(Interviewer::looks).sum();
  }
}
