package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/** The leader asks how a dossier stands; whoever holds it answers; both stay in its history. */
@MotCuaTest
class QuestionsTest {
  @Autowired DossierWorld world;
  @Autowired Questions questions;
  @Autowired Dossiers dossiers;
  @Autowired Histories histories;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
  }

  @Test
  void a_question_and_its_answer_are_facts_of_the_history() {
    Dossier dossier = appraising();
    Dossier asked = questions.ask(world.the("chairman"), dossier.id(), "Vướng ở đâu?");
    assertThat(asked.version()).isEqualTo(dossier.version() + 1);
    assertThat(asked.holder()).isEqualTo(dossier.holder());
    assertThat(asked.dueAt()).isEqualTo(dossier.dueAt());
    clock.set("2026-11-02T09:30");
    Dossier answered = answer("appraiser", asked, "Chờ Trạm Y tế, chiều nay xong");
    Question question = questions.of(answered).orElseThrow();
    assertThat(question.asker()).isEqualTo("Thào A Dế");
    assertThat(question.words()).isEqualTo("Vướng ở đâu?");
    assertThat(question.answer())
        .hasValueSatisfying(said -> {
          assertThat(said.officer()).isEqualTo("Vàng Thị Pà");
          assertThat(said.words()).isEqualTo("Chờ Trạm Y tế, chiều nay xong");
          assertThat(said.at()).isEqualTo(TestClock.at("2026-11-02T09:30"));
        });
    assertThat(desk.timeline(answered))
        .extracting(TimelineEntry::key)
        .endsWith("dossiers.question.asked", "dossiers.question.answered");
    assertThat(histories.verify(fault -> {}).faults()).isEqualTo(List.of());
  }

  @Test
  void a_click_is_enough_the_usual_question_needs_no_words() {
    Dossier asked = questions.ask(world.the("chairman"), appraising().id(), "");
    assertThat(questions.of(asked)).hasValueSatisfying(one -> assertThat(one.words()).isEmpty());
    assertThat(waiting("appraiser")).contains(asked.id().toString());
  }

  @Test
  void only_a_leader_asks_and_only_the_holder_answers() {
    Dossier dossier = appraising();
    refused(
        "dossiers.refusal.not-leader",
        () -> questions.ask(world.the("head"), dossier.id(), "Sao chậm?"));
    Dossier asked = questions.ask(world.the("chairman"), dossier.id(), "Sao chậm?");
    refused("dossiers.refusal.not-yours", () -> answer("head", asked, "Tôi trả lời thay"));
    refused("dossiers.refusal.answer-empty", () -> answer("appraiser", asked, "  "));
    assertThat(world.found(dossier.id()).version()).isEqualTo(asked.version());
  }

  @Test
  void one_question_at_a_time_and_an_answer_only_to_a_question() {
    Dossier dossier = appraising();
    refused("dossiers.refusal.no-question", () -> answer("appraiser", dossier, "Xong rồi"));
    Dossier asked = questions.ask(world.the("chairman"), dossier.id(), "Sao chậm?");
    refused(
        "dossiers.refusal.question-open",
        () -> questions.ask(world.the("chairman"), dossier.id(), "Trả lời đi"));
    Dossier answered = answer("appraiser", asked, "Chiều nay xong");
    refused("dossiers.refusal.no-question", () -> answer("appraiser", answered, "Thêm nữa"));
    Dossier again = questions.ask(world.the("chairman"), dossier.id(), "Xong chưa?");
    assertThat(questions.of(again)).hasValueSatisfying(one -> assertThat(one.isOpen()).isTrue());
  }

  @Test
  void whoever_holds_it_when_the_question_is_open_has_to_answer() {
    Dossier asked = questions.ask(world.the("chairman"), appraising().id(), "Kịp không?");
    Dossier moved = world.next(asked);
    assertThat(waiting("appraiser")).doesNotContain(asked.id().toString());
    assertThat(waiting("head")).contains(asked.id().toString());
    Dossier answered = answer("head", moved, "Tôi ký trong sáng nay");
    assertThat(waiting("head")).doesNotContain(answered.id().toString());
  }

  @Test
  void the_leader_finds_the_answers_until_the_dossier_is_closed() {
    Dossier asked = questions.ask(world.the("chairman"), appraising().id(), "Kịp không?");
    assertThat(asked(asked)).isEqualTo("?");
    Dossier answered = answer("appraiser", asked, "Kịp");
    assertThat(asked(answered)).isEqualTo("Kịp");
    questions.ask(world.the("chairman"), answered.id(), "Thật không?");
    assertThat(asked(answered)).as("the latest one").isEqualTo("?");
    world.until(answer("appraiser", world.found(answered.id()), "Thật"), Stage.RETURNED);
    assertThat(asked(answered)).isEmpty();
  }

  @Test
  void a_closed_dossier_is_asked_nothing() {
    Dossier returned = world.until(appraising(), Stage.RETURNED);
    refused(
        "dossiers.refusal.stage.RECORD",
        () -> questions.ask(world.the("chairman"), returned.id(), "Sao lâu thế?"));
  }

  @Test
  void an_answer_written_while_somebody_else_acted_is_overtaken() {
    Dossier asked = questions.ask(world.the("chairman"), appraising().id(), "Kịp không?");
    dossiers.reprint(world.the("intake"), DossierWorld.seen(asked));
    assertThatThrownBy(() -> answer("appraiser", asked, "Kịp")).isInstanceOf(Overtaken.class);
  }

  @Test
  void the_leader_of_another_commune_finds_no_such_dossier() {
    Dossier dossier = appraising();
    assertThatThrownBy(
            () -> questions.ask(world.the("chairman (Thanh Nưa)"), dossier.id(), "Sao chậm?"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void nobody_rewrites_which_event_asked_and_which_answered() {
    Dossier asked = questions.ask(world.the("chairman"), appraising().id(), "Kịp không?");
    answer("appraiser", asked, "Kịp");
    for (String rewriting :
        List.of(
            "delete from dossier_answer",
            "delete from dossier_question",
            "update dossier_answer set answered = answered + 1",
            "update dossier_question set asked = 1")) {
      assertThatThrownBy(() -> jdbc.sql(rewriting).update())
          .as(rewriting)
          .isInstanceOf(DataAccessException.class);
    }
  }

  private Dossier appraising() {
    return world.until(world.received("Vừ Thị Mỷ"), Stage.APPRAISING);
  }

  private Dossier answer(String who, Dossier dossier, String words) {
    return questions.answer(world.the(who), DossierWorld.seen(dossier), words);
  }

  private List<String> waiting(String who) {
    return questions.waitingFor(world.the(who)).stream()
        .map(question -> question.dossier().toString())
        .toList();
  }

  /** What the leader reads of the dossier: the answer, "?" while there is none. */
  private String asked(Dossier dossier) {
    return questions.askedBy(world.the("chairman")).stream()
        .filter(question -> question.dossier().equals(dossier.id()))
        .map(question -> question.answer().map(Question.Answer::words).orElse("?"))
        .findFirst()
        .orElse("");
  }

  private static void refused(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }
}
