package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.shared.Actor;
import vn.motcua.web.Message;

/** Nothing a dialogue publishes carries a telephone or identity number, wherever it is typed. */
@MotCuaTest
class OpenWordsTest {
  private static final String PHONE = "0912 345 678";
  private static final String ID = "011099000001";

  @Autowired Dialogues dialogues;
  @Autowired DialogueQuestions questions;
  @Autowired Commitments commitments;
  @Autowired FollowUps followUps;
  @Autowired Visits visits;
  @Autowired ReceptionWorld world;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("clerk");
  }

  @Test
  void a_question_with_a_telephone_and_a_name_is_shown_only_once_both_are_out() {
    UUID id = announced();
    UUID question = asked(id, "Tôi là Vừ Thị Mỷ, gọi " + PHONE, "Vừ Thị Mỷ");
    refused("loiDang", PHONE, () -> questions.show(clerk(), question, "Gọi " + PHONE + " nhé"));
    refused(
        "loiDang",
        ID + "; " + PHONE,
        () -> questions.show(clerk(), question, "Số " + ID + ", gọi " + PHONE));
    refused("loiDang", "Vừ Thị Mỷ", () -> questions.show(clerk(), question, "vu thi my hỏi nước"));
    refused("lyDoKhongDang", PHONE, () -> questions.hide(clerk(), question, "Đã gọi lại " + PHONE));
    assertThat(of(id).waits()).isTrue();
    questions.show(clerk(), question, "Bao giờ bản 2 có nước?");
    assertThat(of(id).shownWords()).isEqualTo("Bao giờ bản 2 có nước?");
    assertThat(of(id).words()).as("as asked, for the office").contains(PHONE);
  }

  @Test
  void an_answer_and_why_it_was_mended_say_the_price_and_no_number_of_a_person() {
    UUID id = announced();
    UUID question = asked(id, "Đường bản 2 hết bao nhiêu?", "");
    questions.show(clerk(), question, "Đường bản 2 hết bao nhiêu?");
    refused("traLoi", ID, () -> questions.answer(clerk(), question, 0, "Hỏi chủ thẻ " + ID, ""));
    questions.answer(clerk(), question, 0, "Hết 1.250.000.000 đồng, từ 2/11/2026", "");
    refused(
        "lyDoSua",
        "chua@example.vn",
        () -> questions.answer(clerk(), question, 1, "1,3 tỷ đồng", "Theo thư chua@example.vn"));
    assertThat(of(id).answers())
        .extracting(DialogueQuestion.Answer::words)
        .containsExactly("Hết 1.250.000.000 đồng, từ 2/11/2026");
  }

  @Test
  void minutes_and_the_reason_of_a_change_are_public_too() {
    UUID id = announced();
    refused(
        "lyDo", PHONE, () -> dialogues.change(clerk(), id, 1, plan("2026-11-11"), "Gọi " + PHONE));
    refused("lyDoHuy", PHONE, () -> dialogues.cancel(clerk(), id, 1, "Bão, gọi " + PHONE));
    clock.set("2026-11-10T11:00");
    refused(
        "bienBan", ID, () -> dialogues.write(clerk(), id, 0, 40, "Ông Chua, số " + ID + ".", ""));
    dialogues.write(clerk(), id, 0, 40, "40 người, 12 câu hỏi", "");
    refused(
        "lyDoSua",
        PHONE,
        () -> dialogues.write(clerk(), id, 1, 41, "41 người", "Bà Mỷ gọi từ " + PHONE));
    assertThat(dialogues.minutes(clerk().unit(), id)).hasSize(1);
  }

  @Test
  void a_promise_at_a_dialogue_and_what_came_of_it_are_public_and_a_task_after_a_visit_is_not() {
    UUID id = announced();
    clock.set("2026-11-10T11:00");
    refused("viec", PHONE, () -> promise(id, "Gọi lại ông Chua " + PHONE));
    UUID promise = promise(id, "Đấu nước cho bản 2");
    refused(
        "ketQua",
        PHONE,
        () -> commitments.keep(world.the("appraiser"), promise, "Đã gọi " + PHONE));
    commitments.keep(world.the("appraiser"), promise, "Nước đã về 12 nhà");
    clock.set("2026-11-02T08:00");
    UUID visit = world.came(world.planned("2026-11-05"), "Sùng A Chua").id();
    clock.set("2026-11-05T08:00");
    visits.write(
        clerk(),
        visit,
        0,
        ReceptionWorld.said("2026-11-05T07:30", "Sùng A Chua", Matter.REFLECTION),
        "");
    UUID task =
        followUps.give(
            clerk(),
            UUID.randomUUID(),
            visit,
            new Commitments.Draft(
                "Gọi lại " + PHONE, world.the("appraiser").officer(), LocalDate.of(2026, 11, 12)));
    commitments.keep(world.the("appraiser"), task, "Đã gọi " + PHONE);
    assertThat(commitments.byId(clerk().unit(), task).words()).contains(PHONE);
  }

  @Test
  void two_officers_who_decide_on_a_question_at_once_follow_one_another() throws Exception {
    UUID id = announced();
    UUID question = asked(id, "Bao giờ có nước?", "");
    List<Future<?>> all = new ArrayList<>();
    try (var officers = Executors.newFixedThreadPool(6)) {
      for (int i = 0; i < 6; i++) {
        String words = "Bao giờ có nước, lần " + i + "?";
        all.add(officers.submit(() -> questions.show(clerk(), question, words)));
      }
    }
    assertThat(all).allMatch(one -> one.state() == Future.State.SUCCESS);
    assertThat(of(id).showing()).map(DialogueQuestion.Showing::seq).contains(6);
  }

  /** Refused for that field alone, and what has to go out is named. */
  private static void refused(String field, String found, ThrowingCallable act) {
    assertThat(catchThrowableOfType(ReceptionRejected.class, act).errors())
        .containsExactly(entry(field, Message.of("reception.error.personal", found)));
  }

  private UUID promise(UUID dialogue, String words) {
    return questions.promise(
        clerk(),
        UUID.randomUUID(),
        dialogue,
        Optional.empty(),
        new Commitments.Draft(words, world.the("appraiser").officer(), LocalDate.of(2026, 11, 20)));
  }

  private UUID asked(UUID dialogue, String words, String asker) {
    questions.ask(
        clerk().unit(),
        UUID.randomUUID(),
        dialogue,
        new DialogueQuestions.Asked(words, asker, PHONE));
    return of(dialogue).id();
  }

  private DialogueQuestion of(UUID dialogue) {
    return questions.of(clerk().unit(), dialogue).getFirst();
  }

  private UUID announced() {
    return dialogues.announce(clerk(), UUID.randomUUID(), plan("2026-11-10"));
  }

  private Dialogue.Plan plan(String day) {
    return new Dialogue.Plan(
        "Nước sạch và đường bản",
        Audience.PEOPLE,
        LocalDate.parse(day),
        LocalTime.of(8, 0),
        "Nhà văn hóa bản 2",
        world.the("chairman").officer());
  }

  private Actor clerk() {
    return world.the("clerk");
  }
}
