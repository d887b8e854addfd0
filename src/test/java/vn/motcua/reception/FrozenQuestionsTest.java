package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/**
 * An answer stays an answer to what was asked, and what is not shown is waited for all the same.
 */
@MotCuaTest
class FrozenQuestionsTest {
  private static final UnitId NA_HY = DossierWorld.NA_HY;

  @Autowired ReceptionWorld world;
  @Autowired Dialogues dialogues;
  @Autowired DialogueQuestions questions;
  @Autowired DialogueWaits waits;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  private UUID dialogue = new UUID(0, 0);

  @BeforeEach
  void a_dialogue_is_announced_on_monday_and_held_on_thursday() {
    clock.set("2026-11-02T08:00");
    dialogue =
        dialogues.announce(
            world.the("clerk"),
            UUID.randomUUID(),
            new Dialogue.Plan(
                "Đối thoại về nước sạch",
                Audience.PEOPLE,
                LocalDate.of(2026, 11, 5),
                LocalTime.of(8, 0),
                "Nhà văn hóa",
                world.the("chairman").officer()));
  }

  @Test
  void once_answered_the_words_everybody_reads_are_neither_changed_nor_hidden() {
    UUID asked = asked("Bao giờ bản tôi có nước?");
    questions.show(world.the("clerk"), asked, "Bao giờ bản có nước?");
    questions.show(world.the("clerk"), asked, "Bao giờ bản có nước sạch?");
    questions.answer(world.the("clerk"), asked, 0, "Trong tháng 12.", "");
    assertThatThrownBy(() -> questions.show(world.the("clerk"), asked, "Bản có cần nước không?"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("refusal.answered");
    assertThatThrownBy(() -> questions.hide(world.the("clerk"), asked, "Không phù hợp."))
        .hasMessageContaining("refusal.answered");
    assertThat(of(asked).shownWords()).isEqualTo("Bao giờ bản có nước sạch?");
    questions.answer(world.the("clerk"), asked, 1, "Trong tháng 1.", "Nhà thầu chậm.");
    assertThat(of(asked).answers()).as("a mended answer keeps the first").hasSize(2);
  }

  @Test
  void the_database_itself_takes_no_other_words_once_there_is_an_answer() {
    UUID asked = asked("Bao giờ bản tôi có đường?");
    questions.show(world.the("clerk"), asked, "Bao giờ bản có đường?");
    questions.answer(world.the("clerk"), asked, 0, "Năm 2027.", "");
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    insert into dialogue_showing
                    select unit_id, question_id, seq + 1, shown, 'Bản có cần đường?', 'sửa',
                           shown_by, shown_at
                      from dialogue_showing where question_id = :id
                    """)
                .param("id", asked)
                .update())
        .hasStackTraceContaining("the question is answered");
  }

  @Test
  void a_question_that_is_not_shown_waits_on_and_counts_until_the_asker_alone_is_answered() {
    UUID hidden = asked("Ông A ở bản tôi lấy nước của cả bản.");
    questions.hide(world.the("clerk"), hidden, "Nêu tên người khác.");
    clock.set("2026-11-25T08:00");
    QuestionCounts counts = counts();
    assertThat(of(hidden).daysWaiting(LocalDate.of(2026, 11, 5), today())).isEqualTo(20);
    assertThat(counts).isEqualTo(new QuestionCounts(1, 0, 1, 1, 1));
    assertThatThrownBy(() -> questions.answer(world.the("clerk"), hidden, 0, " ", ""))
        .isInstanceOf(ReceptionRejected.class);
    questions.answer(world.the("clerk"), hidden, 0, "Xã đã gọi ông 0900 111 222 lên hỏi.", "");
    assertThat(counts()).isEqualTo(new QuestionCounts(1, 1, 0, 0, 1));
    assertThatThrownBy(() -> questions.show(world.the("clerk"), hidden, "Nước của bản?"))
        .hasMessageContaining("refusal.answered");
  }

  @Test
  void nobody_answers_what_nobody_has_read() {
    UUID asked = asked("Bao giờ có điện?");
    assertThatThrownBy(() -> questions.answer(world.the("clerk"), asked, 0, "Sắp có.", ""))
        .hasMessageContaining("not-shown");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-20, false", "2026-11-21, true", "2026-12-30, true", "2026-11-06, false"})
  void after_fifteen_days_our_own_choice_it_is_named_as_late(String day, boolean over) {
    UUID asked = asked("Bao giờ có trạm y tế?");
    clock.set(day + "T08:00");
    assertThat(of(asked).within()).isEqualTo(15);
    assertThat(of(asked).isOver(LocalDate.of(2026, 11, 5), today())).isEqualTo(over);
    assertThat(waits.of(NA_HY).getLast().basis()).contains("chưa thấy văn bản nào");
  }

  @Test
  void a_leader_sets_other_days_with_a_basis_and_what_waits_already_keeps_its_own() {
    UUID before = asked("Bao giờ sửa cầu?");
    clock.set("2026-11-10T08:00");
    assertThatThrownBy(() -> waits.decide(world.the("clerk"), 30, "Cơ quan tự đặt, họp ngày 9/11."))
        .hasMessageContaining("refusal.leader");
    for (int days : new int[] {0, -3, 61}) {
      assertThatThrownBy(
              () -> waits.decide(world.the("chairman"), days, "Cơ quan tự đặt, họp ngày 9/11."))
          .isInstanceOf(ReceptionRejected.class);
    }
    assertThatThrownBy(() -> waits.decide(world.the("chairman"), 30, "tự đặt"))
        .isInstanceOf(ReceptionRejected.class);
    waits.decide(world.the("chairman"), 30, "Cơ quan tự đặt, họp ngày 9/11.");
    assertThatThrownBy(
            () -> waits.decide(world.the("chairman"), 60, "Cơ quan tự đặt, họp chiều 9/11."))
        .hasMessageContaining("wait-today");
    assertThat(waits.now(NA_HY).days()).isEqualTo(30);
    UUID after = asked("Bao giờ sửa cống?");
    assertThat(of(before).within()).as("moved days hide nothing").isEqualTo(15);
    assertThat(of(after).within()).isEqualTo(30);
    assertThatThrownBy(() -> jdbc.sql("update dialogue_wait_rule set days = 60").update())
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void whatever_happens_to_questions_asked_is_answered_and_unanswered() {
    Random chance = new Random(5);
    clock.set("2026-11-06T08:00");
    for (int n = 0; n < 25; n++) {
      UUID asked = asked("Câu hỏi thứ " + n + " của bản?");
      boolean hidden = chance.nextBoolean();
      if (hidden) {
        questions.hide(world.the("clerk"), asked, "Trùng với câu khác.");
      } else if (chance.nextBoolean()) {
        questions.show(world.the("clerk"), asked, "Câu hỏi của bản?");
      }
      if (!of(asked).waits() && chance.nextBoolean()) {
        questions.answer(world.the("clerk"), asked, 0, "Đã xem.", "");
      }
      clock.advance(java.time.Duration.ofHours(chance.nextInt(40)));
      QuestionCounts counts = counts();
      assertThat(counts.asked())
          .isEqualTo(n + 1)
          .isEqualTo(counts.answered() + counts.unanswered());
      assertThat(counts.over()).isLessThanOrEqualTo(counts.unanswered());
      assertThat(counts.hidden()).isLessThanOrEqualTo(counts.asked());
    }
  }

  private UUID asked(String words) {
    int number =
        questions.ask(
            NA_HY, UUID.randomUUID(), dialogue, new DialogueQuestions.Asked(words, "", ""));
    return all().get(number - 1).id();
  }

  private DialogueQuestion of(UUID question) {
    Optional<DialogueQuestion> found =
        all().stream().filter(one -> one.id().equals(question)).findFirst();
    return found.orElseThrow();
  }

  private List<DialogueQuestion> all() {
    return questions.of(NA_HY, dialogue);
  }

  private QuestionCounts counts() {
    return Dialogues.counts(all(), dialogues.byId(NA_HY, dialogue), today());
  }

  private LocalDate today() {
    return OfficeTime.date(clock.instant());
  }
}
