package vn.motcua.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.ratings.Way;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/** A round from its opening to its end: who may, who is asked, what is counted. */
@MotCuaTest
class SurveyRoundsTest {
  @Autowired SurveyWorld people;
  @Autowired DossierWorld world;
  @Autowired SurveyRounds rounds;
  @Autowired Interviews interviews;
  @Autowired SurveyResults results;
  @Autowired TestClock clock;

  @BeforeEach
  void a_round_of_stories_begins_on_tuesday() {
    world.the("intake");
    clock.set("2026-11-03T08:00");
  }

  @Test
  void seven_of_eight_answer_and_everybody_reads_five_factors_with_their_counts() {
    people.returned(8);
    Round round = people.opened(1000);
    Way way = people.interviewer(round);
    int drawn = interviews.list(way).size();
    assertThat(drawn).as("all who could be drawn, each once").isGreaterThanOrEqualTo(8);
    people.answered(round, way, 5, 5);
    people.answered(round, way, 2, 2);
    assertThat(results.of(round)).as("nothing before the end").isEmpty();
    Round ended = people.ended(round);
    UnitResult result = results.of(ended).getFirst();
    assertThat(result.share())
        .isEqualTo(new UnitShare(DossierWorld.NA_HY, drawn, drawn, 7, 0, 0, drawn - 7));
    for (Answers factor : result.answers().subList(0, 5)) {
      assertThat(factor.given()).isEqualTo(7);
      assertThat(factor.satisfied()).isEqualTo(new Share(5, 7));
      assertThat(factor.count(2)).isEqualTo(2);
    }
    assertThat(result.satisfied()).isEqualTo(new Share(25, 35));
    assertThat(results.of(DossierWorld.NA_HY)).extracting(UnitResult::round).contains(ended);
  }

  @Test
  void a_survey_nobody_answered_has_no_figures_and_divides_by_nothing() {
    people.returned(5);
    Round ended = people.ended(people.opened(5));
    UnitResult result = results.of(ended).getFirst();
    assertThat(result.share().answered()).isZero();
    assertThat(result.share().drawn()).isEqualTo(5);
    assertThat(result.share().notReached()).isEqualTo(5);
    assertThat(result.share().isShown()).isFalse();
    assertThat(result.satisfied().isKnown()).isFalse();
    assertThat(result.answers()).allMatch(one -> !one.isShown() && one.median().isEmpty());
  }

  @Test
  void a_period_in_which_no_result_went_back_draws_nobody() {
    RoundDraft quiet =
        new RoundDraft(
            UUID.randomUUID(),
            "SIPAS",
            "Kỳ không có hồ sơ",
            List.of(DossierWorld.NA_HY),
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2020, 12, 31),
            30,
            SurveyWorld.MONDAY.plusDays(9));
    Round round = people.opened(people.province(), quiet);
    assertThat(interviews.list(people.interviewer(round))).isEmpty();
    UnitResult result = results.of(people.ended(round)).getFirst();
    assertThat(result.share().drawn()).isZero();
    assertThat(result.satisfied().isKnown()).isFalse();
  }

  @ParameterizedTest(name = "{0} answers: shown {1}")
  @CsvSource({"4,false", "5,true", "6,true"})
  void fewer_than_five_answers_are_thrown_away_and_never_shown(int answers, boolean shown) {
    people.returned(6);
    Round round = people.opened(6);
    people.answered(round, people.interviewer(round), answers, 4);
    UnitResult result = results.of(people.ended(round)).getFirst();
    assertThat(result.share().answered()).isEqualTo(answers);
    assertThat(result.share().isShown()).isEqualTo(shown);
    assertThat(result.answers().getFirst().isShown()).isEqualTo(shown);
    assertThat(result.satisfied())
        .isEqualTo(new Share(shown ? 5L * answers : 0, shown ? 5L * answers : 0));
  }

  @Test
  void a_question_four_answered_is_hidden_though_six_sent_the_form() {
    people.returned(6);
    Round round = people.opened(6);
    Way way = people.interviewer(round);
    for (Slot slot : interviews.list(way)) {
      people.given(
          round,
          way,
          slot.number(),
          new Reply(
              UUID.randomUUID(),
              slot.number() == 1,
              slot.number() <= 4
                  ? Map.of("Q1", List.of("5"), "Q2", List.of("1"))
                  : Map.of("Q1", List.of("4"))));
    }
    UnitResult result = results.of(people.ended(round)).getFirst();
    assertThat(result.answers().get(0).given()).isEqualTo(6);
    assertThat(result.answers().get(1).isShown()).isFalse();
    assertThat(result.answers().get(1).counts()).isEmpty();
    assertThat(result.satisfied()).isEqualTo(new Share(6, 6));
    assertThat(result.share().onPaper()).isOne();
  }

  @Test
  void words_are_read_by_the_leader_and_the_team_when_five_wrote_some() {
    people.returned(5);
    Round round = people.opened(5);
    Way way = people.interviewer(round);
    for (Slot slot : interviews.list(way)) {
      people.given(
          round, way, slot.number(), SurveyWorld.reply(4, "<b>Lời " + slot.number() + "</b>"));
    }
    Round ended = people.ended(round);
    Actor leader = world.the("chairman");
    assertThat(results.words(leader, ended, DossierWorld.NA_HY).get("Q6"))
        .hasSize(5)
        .contains("<b>Lời 1</b>");
    assertThat(results.words(people.province(), ended, DossierWorld.NA_HY)).hasSize(1);
    for (Actor other :
        List.of(world.the("intake"), world.the("chairman (Thanh Nưa)"), people.front())) {
      assertThatThrownBy(() -> results.words(other, ended, DossierWorld.NA_HY))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void words_of_four_are_thrown_away_though_five_answered() {
    people.returned(5);
    Round round = people.opened(5);
    Way way = people.interviewer(round);
    for (Slot slot : interviews.list(way)) {
      people.given(
          round, way, slot.number(), SurveyWorld.reply(4, slot.number() == 1 ? "" : "Tốt"));
    }
    Round ended = people.ended(round);
    assertThat(results.of(ended).getFirst().share().isShown()).isTrue();
    assertThat(results.words(people.province(), ended, DossierWorld.NA_HY)).isEmpty();
  }

  @Test
  void the_same_form_sent_twice_opens_one_round_with_one_sample() {
    people.returned(6);
    RoundDraft draft = people.draft(5);
    Round first = people.opened(people.province(), draft);
    Way way = people.interviewer(first);
    List<Slot> list = interviews.list(way);
    assertThat(rounds.open(people.province(), draft)).isEqualTo(first.id());
    assertThat(interviews.list(way)).isEqualTo(list);
    assertThat(rounds.rounds(people.province()).stream().filter(one -> one.id().equals(first.id())))
        .hasSize(1);
  }

  @Test
  void the_sample_is_drawn_again_after_the_end_and_is_the_same() {
    people.returned(9);
    Round round = people.opened(1000);
    assertThatThrownBy(
            () -> rounds.isSampleAsDrawn(people.province(), round.id(), DossierWorld.NA_HY))
        .as("before the end the seed is nobody's")
        .isInstanceOf(Refusal.class);
    Round ended = people.ended(round);
    assertThat(rounds.isSampleAsDrawn(people.province(), ended.id(), DossierWorld.NA_HY)).isTrue();
    people.returned(2);
    assertThat(rounds.isSampleAsDrawn(people.province(), ended.id(), DossierWorld.NA_HY))
        .as("more dossiers of the same day: no longer what it was drawn from")
        .isFalse();
  }

  @Test
  void a_round_past_its_last_day_ends_by_itself_and_only_once() {
    people.returned(5);
    Round round = people.opened(5);
    Way way = people.interviewer(round);
    people.answered(round, way, 5, 3);
    clock.set(round.until() + "T23:00");
    rounds.closeThoseOver();
    assertThat(people.again(round).isClosed()).isFalse();
    assertThat(interviews.enter(way)).isPresent();
    clock.set(round.until().plusDays(1) + "T00:30");
    assertThat(interviews.enter(way)).as("after the last day").isEmpty();
    assertThat(rounds.closeThoseOver()).isPositive();
    assertThat(rounds.closeThoseOver()).isZero();
    assertThat(people.again(round).isClosed()).isTrue();
    rounds.close(people.province(), round.id());
    assertThat(results.of(people.again(round)).getFirst().share().answered()).isEqualTo(5);
  }

  @ParameterizedTest(name = "ended {0} days after the last day: early {1}")
  @CsvSource({"-29,true", "-1,true", "0,false", "1,false"})
  void a_round_ended_before_its_last_day_says_so(int days, boolean early) {
    people.returned(5);
    Round round = people.opened(5);
    assertThat(round.isEndedEarly()).as("while it lasts").isFalse();
    clock.set(round.until().plusDays(days) + "T23:30");
    assertThat(people.ended(round).isEndedEarly()).isEqualTo(early);
  }

  @Test
  void an_ended_round_takes_no_interviewer_and_no_answers() {
    people.returned(5);
    Round round = people.opened(5);
    Way way = people.interviewer(round);
    Round ended = people.ended(round);
    assertThat(interviews.enter(way)).isEmpty();
    assertThat(interviews.list(way)).isEmpty();
    assertThat(interviews.see(way, 1)).isEmpty();
    assertThat(interviews.give(way, 1, ended, SurveyWorld.reply(5, "")))
        .isEqualTo(Interviews.Taken.GONE);
    assertThat(interviews.miss(way, 1, Slot.State.REFUSED)).isFalse();
    assertThatThrownBy(() -> people.interviewer(ended)).isInstanceOf(Refusal.class);
  }
}
