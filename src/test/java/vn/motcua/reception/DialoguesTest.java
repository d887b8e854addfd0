package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.reception.ReceptionDaysTest.assertRefused;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;

@MotCuaTest
class DialoguesTest {
  @Autowired Dialogues dialogues;
  @Autowired DialogueQuestions questions;
  @Autowired Commitments commitments;
  @Autowired ReceptionReminders reminders;
  @Autowired ReceptionWorld world;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("clerk");
  }

  @Test
  void a_dialogue_is_announced_changed_with_a_reason_and_cancelled_with_a_reason() {
    UUID id = announced();
    assertThat(dialogues.all(unit())).extracting(Dialogue::id).contains(id);
    dialogues.change(clerk(), id, 1, plan("2026-11-12"), "Trùng ngày họp bản");
    assertThat(dialogues.versions(unit(), id))
        .extracting(one -> one.plan().day().toString())
        .containsExactly("2026-11-12", "2026-11-10");
    assertRefused("overtaken", () -> dialogues.change(clerk(), id, 1, plan("2026-11-13"), "x"));
    assertThat(
            catchThrowableOfType(
                    ReceptionRejected.class, () -> dialogues.cancel(clerk(), id, 2, " "))
                .errors())
        .containsOnlyKeys("lyDoHuy");
    dialogues.cancel(clerk(), id, 2, "Bão");
    assertThat(dialogues.byId(unit(), id).cancelled()).isTrue();
    assertRefused("dialogue-cancelled", () -> ask(id, "Còn họp không?"));
  }

  @Test
  void what_is_announced_wrongly_is_said_by_field() {
    Dialogue.Plan wrong =
        new Dialogue.Plan(
            "",
            Audience.WORKERS,
            LocalDate.of(2026, 11, 1),
            LocalTime.of(8, 0),
            " ",
            UUID.randomUUID());
    assertThat(
            catchThrowableOfType(
                    ReceptionRejected.class,
                    () -> dialogues.announce(clerk(), UUID.randomUUID(), wrong))
                .errors())
        .containsOnlyKeys("tieuDe", "noi", "ngay", "chuTri");
    assertRefused(
        "dialogue-office",
        () -> dialogues.announce(world.the("intake"), UUID.randomUUID(), plan("2026-11-10")));
  }

  @Test
  void a_dialogue_that_has_begun_is_no_longer_changed() {
    UUID id = announced();
    clock.set("2026-11-10T08:00");
    assertRefused("dialogue-begun", () -> dialogues.cancel(clerk(), id, 1, "muộn rồi"));
    assertRefused(
        "dialogue-begun", () -> dialogues.change(clerk(), id, 1, plan("2026-12-10"), "muộn"));
  }

  @Test
  void anybody_asks_without_a_name_and_nobody_reads_it_before_an_officer_did() {
    UUID id = announced();
    assertThat(ask(id, "Bao giờ có nước sạch?")).isOne();
    DialogueQuestion first = question(id, 1);
    assertThat(first.asker()).isEmpty();
    assertThat(first.waits()).isTrue();
    assertThat(first.shownWords()).isEmpty();
    assertRefused("not-shown", () -> questions.answer(clerk(), first.id(), 0, "Tháng sau", ""));
    questions.show(clerk(), first.id(), "Bao giờ bản có nước sạch?");
    assertThat(question(id, 1).shownWords()).isEqualTo("Bao giờ bản có nước sạch?");
    assertThat(question(id, 1).words()).isEqualTo("Bao giờ có nước sạch?");
  }

  @Test
  void a_question_is_kept_from_the_public_only_with_a_reason_and_not_once_answered() {
    UUID id = announced();
    ask(id, "Ông K. ở bản 2 nợ tiền tôi");
    UUID question = question(id, 1).id();
    assertThat(
            catchThrowableOfType(
                    ReceptionRejected.class, () -> questions.hide(clerk(), question, ""))
                .errors())
        .containsOnlyKeys("lyDoKhongDang");
    questions.hide(clerk(), question, "Việc riêng giữa hai người, đã hướng dẫn hòa giải");
    assertThat(question(id, 1).isShown()).isFalse();
    assertThat(question(id, 1).waits()).isFalse();
    questions.show(clerk(), question, "Nợ tiền thì hỏi ai?");
    questions.answer(clerk(), question, 0, "Hỏi tổ hòa giải của bản", "");
    assertRefused("answered", () -> questions.hide(clerk(), question, "thôi"));
  }

  @Test
  void the_clerk_types_what_is_asked_at_the_session_and_its_number_goes_on() {
    UUID id = announced();
    ask(id, "Một");
    clock.set("2026-11-10T08:30");
    int second =
        questions.type(
            clerk(), UUID.randomUUID(), id, new DialogueQuestions.Asked("Hai", "Bà Mỷ", ""));
    assertThat(second).isEqualTo(2);
    assertThat(question(id, 2).typedBy()).isEqualTo("Cà Thị Hương");
    assertRefused(
        "dialogue-office",
        () ->
            questions.type(
                world.the("appraiser"),
                UUID.randomUUID(),
                id,
                new DialogueQuestions.Asked("Ba", "", "")));
  }

  @Test
  void the_form_sent_twice_is_one_question_and_nonsense_is_none() {
    UUID id = announced();
    UUID request = UUID.randomUUID();
    DialogueQuestions.Asked asked = new DialogueQuestions.Asked("Một", "", "");
    assertThat(questions.ask(unit(), request, id, asked)).isOne();
    assertThat(questions.ask(unit(), request, id, asked)).isOne();
    assertThat(questions.of(unit(), id)).hasSize(1);
    DialogueQuestions.Asked wrong =
        new DialogueQuestions.Asked("x".repeat(4_001), "x".repeat(121), "x".repeat(121));
    assertThat(
            catchThrowableOfType(
                    ReceptionRejected.class,
                    () -> questions.ask(unit(), UUID.randomUUID(), id, wrong))
                .errors())
        .containsOnlyKeys("cauHoi", "nguoiHoi", "lienHe");
  }

  @Test
  void an_answer_is_mended_in_sight_and_the_days_without_one_are_counted() {
    UUID id = announced();
    ask(id, "Bao giờ có nước sạch?");
    UUID question = question(id, 1).id();
    questions.show(clerk(), question, "Bao giờ có nước sạch?");
    LocalDate held = LocalDate.of(2026, 11, 10);
    assertThat(question(id, 1).daysWaiting(held, LocalDate.of(2026, 11, 9))).isZero();
    assertThat(question(id, 1).daysWaiting(held, held)).isZero();
    assertThat(question(id, 1).daysWaiting(held, LocalDate.of(2026, 11, 25))).isEqualTo(15);
    questions.answer(clerk(), question, 0, "Tháng 12", "");
    assertThat(question(id, 1).daysWaiting(held, LocalDate.of(2026, 11, 25))).isZero();
    assertThat(
            catchThrowableOfType(
                    ReceptionRejected.class,
                    () -> questions.answer(clerk(), question, 1, "Tháng 1", ""))
                .errors())
        .containsOnlyKeys("lyDoSua");
    questions.answer(clerk(), question, 1, "Tháng 1", "Nhà thầu chậm");
    assertThat(question(id, 1).answers())
        .extracting(DialogueQuestion.Answer::words)
        .containsExactly("Tháng 12", "Tháng 1");
    assertRefused("overtaken", () -> questions.answer(clerk(), question, 1, "Tháng 2", "x"));
  }

  @Test
  void a_question_asked_after_the_session_waits_from_the_day_it_was_asked() {
    UUID id = announced();
    clock.set("2026-11-20T08:00");
    ask(id, "Sao chưa thấy?");
    assertThat(question(id, 1).daysWaiting(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 23)))
        .isEqualTo(3);
  }

  @Test
  void a_promise_made_at_the_dialogue_is_overdue_for_keeper_and_leader_until_it_is_kept() {
    UUID id = announced();
    ask(id, "Bao giờ có nước sạch?");
    Optional<UUID> question = Optional.of(question(id, 1).id());
    Commitments.Draft draft =
        new Commitments.Draft(
            "Đấu nước cho bản 2", world.the("appraiser").officer(), LocalDate.of(2026, 11, 20));
    assertRefused(
        "dialogue-ahead", () -> questions.promise(clerk(), UUID.randomUUID(), id, question, draft));
    clock.set("2026-11-10T10:00");
    UUID promise = questions.promise(clerk(), UUID.randomUUID(), id, question, draft);
    assertThat(commitments.ofDialogue(unit(), id)).extracting(Commitment::id).contains(promise);
    assertThat(hrefs(world.the("chairman"))).noneMatch(href -> href.endsWith("" + promise));
    clock.set("2026-11-21T08:00");
    assertThat(hrefs(world.the("chairman"))).anyMatch(href -> href.endsWith("" + promise));
    assertThat(hrefs(world.the("appraiser"))).anyMatch(href -> href.endsWith("" + promise));
    commitments.keep(world.the("appraiser"), promise, "Nước đã về 12 nhà");
    assertThat(hrefs(world.the("chairman"))).noneMatch(href -> href.endsWith("" + promise));
    assertThat(commitments.byId(unit(), promise).kept()).map(Commitment.Kept::late).contains(true);
    assertThatThrownBy(() ->
            questions.promise(
                clerk(), UUID.randomUUID(), id, Optional.of(UUID.randomUUID()), draft))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void minutes_are_written_after_it_began_and_mended_in_sight() {
    UUID id = announced();
    assertRefused("dialogue-ahead", () -> dialogues.write(clerk(), id, 0, 40, "Đã họp", ""));
    clock.set("2026-11-10T11:00");
    dialogues.write(clerk(), id, 0, 40, "40 người, 12 câu hỏi", "");
    dialogues.write(clerk(), id, 1, 42, "42 người, 12 câu hỏi", "Đếm thiếu");
    assertThat(dialogues.minutes(unit(), id))
        .extracting(Dialogue.Minutes::attendance)
        .containsExactly(42, 40);
    assertRefused("overtaken", () -> dialogues.write(clerk(), id, 1, 43, "x", "x"));
  }

  @Test
  void another_units_dialogue_is_not_found() {
    UUID id = announced();
    ask(id, "Một");
    UUID question = question(id, 1).id();
    Actor stranger = world.the("clerk (Thanh Nưa)");
    assertThatThrownBy(() -> dialogues.byId(stranger.unit(), id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> questions.show(stranger, question, "x")).isInstanceOf(NotFound.class);
    assertThat(questions.of(stranger.unit(), id)).isEmpty();
  }

  private List<String> hrefs(Actor actor) {
    return reminders.of(actor).stream().map(OwnReminders.Reminder::href).toList();
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

  private int ask(UUID dialogue, String words) {
    return questions.ask(
        unit(), UUID.randomUUID(), dialogue, new DialogueQuestions.Asked(words, "", ""));
  }

  private DialogueQuestion question(UUID dialogue, int number) {
    return questions.of(unit(), dialogue).get(number - 1);
  }

  private Actor clerk() {
    return world.the("clerk");
  }

  private UnitId unit() {
    return clerk().unit();
  }
}
