package vn.motcua.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.deadlines.Measure;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Histories;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Overtaken;
import vn.motcua.dossiers.Stage;
import vn.motcua.dossiers.TimelineEntry;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;

/** NĐ 61/2018 Điều 19: other units are asked with a due time, answers are kept, late ones told. */
@MotCuaTest
class OpinionsTest {
  @Autowired DossierWorld world;
  @Autowired CooperationWorld others;
  @Autowired Errands errands;
  @Autowired Waiting waiting;
  @Autowired Dossiers dossiers;
  @Autowired Intakes intakes;
  @Autowired Desk desk;
  @Autowired Histories histories;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
  }

  @Test
  void an_opinion_is_due_by_our_calendar_and_the_dossier_stays_with_its_holder() {
    Dossier dossier = appraising();
    Dossier asked = asked(dossier);
    Errand errand = errands.of(asked).getFirst();
    assertThat(OfficeTime.local(errand.due().orElseThrow()).toString()).startsWith("2026-11-04T");
    assertThat(errand.follower()).isEqualTo(world.id("second appraiser"));
    assertThat(errand.isOpinion()).isTrue();
    assertThat(asked.holder()).isEqualTo(dossier.holder());
    assertThat(asked.stage()).isEqualTo(dossier.stage());
    assertThat(asked.dueAt()).as("our own clock runs on").isEqualTo(dossier.dueAt());
    assertThat(asked.version()).isEqualTo(dossier.version() + 1);
    assertThat(errands.open(dossier.unit())).contains(errand);
    whole();
  }

  @Test
  void an_opinion_in_hours_is_due_in_working_hours() {
    Dossier dossier = appraising();
    ask(
        dossier,
        new Errands.Question(
            "Công an xã",
            "Xin ý kiến",
            TimeLimit.of(3, Measure.WORKING_HOUR),
            world.id("appraiser")));
    Instant due = errands.of(dossier).getFirst().due().orElseThrow();
    assertThat(OfficeTime.local(due).toString()).startsWith("2026-11-02T1");
  }

  @Test
  void an_answer_in_time_is_in_time_and_is_recorded_with_who_and_when() {
    Dossier asked = asked(appraising());
    clock.set("2026-11-03T10:00");
    Dossier answered = answer(asked, 1, "Có ghi sổ, số 14.");
    Errand.Answer answer = errands.of(answered).getFirst().answer().orElseThrow();
    assertThat(answer.late()).isFalse();
    assertThat(answer.words()).isEqualTo("Có ghi sổ, số 14.");
    assertThat(answer.by()).isEqualTo("Vàng Thị Pà");
    assertThat(OfficeTime.local(answer.at()).toString()).isEqualTo("2026-11-03T10:00");
    assertThat(errands.open(asked.unit())).extracting(Errand::dossier).doesNotContain(asked.id());
    whole();
  }

  @Test
  void a_late_answer_is_late_for_ever_and_counted_against_the_one_asked() {
    Dossier asked = asked(appraising());
    clock.set("2026-11-06T10:00");
    assertThat(errands.of(asked).getFirst().isOverdue(clock.instant())).isTrue();
    Waiting.Figures waited = figures("Trạm y tế xã");
    Dossier answered = answer(asked, 1, "Xin lỗi, giờ mới trả lời");
    assertThat(errands.of(answered).getFirst().answer().orElseThrow().late()).isTrue();
    Waiting.Figures after = figures("Trạm y tế xã");
    assertThat(after.asked()).isEqualTo(waited.asked());
    assertThat(after.answered()).isEqualTo(waited.answered() + 1);
    assertThat(after.late()).isEqualTo(waited.late() + 1);
    assertThat(after.overdue()).isEqualTo(waited.overdue() - 1);
    assertThat(after.open()).isEqualTo(waited.open() - 1);
  }

  @Test
  void after_a_quarter_it_is_no_longer_counted() {
    asked(appraising());
    clock.set("2027-02-08T08:00");
    assertThat(figures("Trạm y tế xã").asked()).isZero();
  }

  @Test
  void the_words_are_erasable_and_the_facts_name_no_citizen() {
    Dossier asked = asked(appraising());
    Dossier answered = answer(asked, 1, "Cháu Mỷ có trong sổ");
    String facts =
        String.join(
            " ", desk.timeline(answered).stream().map(entry -> entry.event().data()).toList());
    assertThat(facts).contains("Trạm y tế xã").doesNotContain("Mỷ");
    TimelineEntry told =
        desk.timeline(answered).stream()
            .filter(entry -> entry.key().equals("cooperation.event.asked"))
            .findFirst()
            .orElseThrow();
    assertThat(told.sentTo()).isEqualTo("Trạm y tế xã");
    assertThat(told.words()).contains("Cháu Mỷ");
    assertThat(errands.of(answered).getFirst().question()).contains("Cháu Mỷ");
  }

  @Test
  void an_answer_after_our_own_promise_would_help_nobody() {
    Dossier birth = world.until(world.received("Vừ Thị Mỷ"), Stage.APPRAISING);
    rejected(() -> ask(birth, CooperationWorld.question(world.id("appraiser"))), "so");
    assertThat(errands.of(birth)).isEmpty();
    clock.set("2026-11-03T08:00");
    ask(birth, CooperationWorld.question(world.id("appraiser")));
    assertThat(errands.of(birth)).as("already late: better late than blind").hasSize(1);
  }

  @Test
  void nothing_asked_of_nobody_is_no_question() {
    Dossier dossier = appraising();
    TimeLimit days = TimeLimit.workingDays(2);
    UUID pa = world.id("appraiser");
    rejected(() -> ask(dossier, new Errands.Question(" ", "", days, pa)), "coQuan", "noiDung");
    rejected(
        () -> ask(dossier, new Errands.Question("x".repeat(301), "y".repeat(2001), days, pa)),
        "coQuan",
        "noiDung");
    rejected(
        () -> ask(dossier, new Errands.Question("Trạm y tế", "Hỏi", days, new UUID(0, 0))),
        "nguoiTheoDoi");
    rejected(
        () ->
            ask(
                dossier,
                new Errands.Question("Trạm y tế", "Hỏi", days, world.id("appraiser (Thanh Nưa)"))),
        "nguoiTheoDoi");
  }

  @Test
  void another_one_takes_over_with_a_reason_and_there_is_always_one() {
    Dossier asked = asked(appraising());
    Actor holder = world.the("appraiser");
    rejected(
        () -> errands.passOn(holder, others.seen(asked), 1, world.id("second appraiser"), "Bận"),
        "nguoiTheoDoi");
    rejected(() -> errands.passOn(holder, others.seen(asked), 1, world.id("head"), " "), "lyDo");
    errands.passOn(holder, others.seen(asked), 1, world.id("head"), "Anh Páo đi tập huấn");
    errands.passOn(holder, others.seen(asked), 1, world.id("appraiser"), "Về phòng khác");
    assertThat(errands.of(asked).getFirst().follower()).isEqualTo(world.id("appraiser"));
    assertThat(
            jdbc.sql("select count(*) from errand_follower where dossier_id = ?")
                .param(asked.id())
                .query(Integer.class)
                .single())
        .isEqualTo(3);
    whole();
  }

  @Test
  void what_is_answered_is_answered() {
    Dossier asked = asked(appraising());
    answer(asked, 1, "Có");
    refused(() -> answer(asked, 1, "Không"), "cooperation.refusal.answered");
    refused(
        () ->
            errands.passOn(world.the("appraiser"), others.seen(asked), 1, world.id("head"), "Đổi"),
        "cooperation.refusal.answered");
    assertThatThrownBy(() -> answer(asked, 2, "Có")).isInstanceOf(NotFound.class);
  }

  @Test
  void an_opinion_is_neither_a_grant_nor_a_refusal_and_is_not_empty() {
    Dossier asked = asked(appraising());
    for (Errand.Verdict verdict : List.of(Errand.Verdict.GRANTED, Errand.Verdict.REFUSED)) {
      refused(
          () -> errands.answer(world.the("appraiser"), others.seen(asked), 1, verdict, "Đồng ý"),
          "cooperation.refusal.verdict");
    }
    rejected(() -> answer(asked, 1, " "), "traLoi");
  }

  @Test
  void a_colleague_was_faster_and_nothing_is_sent_twice() {
    Dossier dossier = appraising();
    asked(dossier);
    assertThatThrownBy(() ->
            errands.ask(
                world.the("appraiser"),
                DossierWorld.seen(dossier),
                CooperationWorld.question(world.id("appraiser"))))
        .isInstanceOf(Overtaken.class);
    assertThat(errands.of(dossier)).hasSize(1);
  }

  @Test
  void another_unit_finds_nothing_and_a_closed_dossier_takes_no_question() {
    Dossier dossier = appraising();
    assertThatThrownBy(() ->
            errands.ask(
                world.the("appraiser (Thanh Nưa)"),
                DossierWorld.seen(dossier),
                CooperationWorld.question(world.id("appraiser (Thanh Nưa)"))))
        .isInstanceOf(NotFound.class);
    Dossier gone =
        dossiers.withdraw(world.the("intake"), DossierWorld.seen(dossier), "Gia đình rút");
    refused(
        () ->
            errands.ask(
                world.the("appraiser"),
                DossierWorld.seen(gone),
                CooperationWorld.question(world.id("appraiser"))),
        "dossiers.refusal.stage.RECORD");
  }

  private Dossier appraising() {
    Actor intake = world.the("intake");
    return world.until(
        intakes.receive(intake, world.intake(intake, DossierWorld.DISABILITY, "Vừ Thị Mỷ")),
        Stage.APPRAISING);
  }

  private Dossier asked(Dossier dossier) {
    return ask(dossier, CooperationWorld.question(world.id("second appraiser")));
  }

  private Dossier ask(Dossier dossier, Errands.Question question) {
    return errands.ask(world.the("appraiser"), others.seen(dossier), question);
  }

  private Dossier answer(Dossier dossier, int number, String words) {
    return errands.answer(
        world.the("appraiser"), others.seen(dossier), number, Errand.Verdict.GIVEN, words);
  }

  private Waiting.Figures figures(String body) {
    return waiting.figures(DossierWorld.NA_HY).stream()
        .filter(line -> line.body().equals(body))
        .findFirst()
        .orElse(new Waiting.Figures(body, 0, 0, 0, 0, 0));
  }

  private void whole() {
    assertThat(histories.verify(fault -> {}).faults()).isEmpty();
  }

  private static void refused(ThrowingCallable act, String key) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }

  private static void rejected(ThrowingCallable act, String... fields) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            ErrandRejected.class,
            rejected -> assertThat(rejected.errors()).containsOnlyKeys(fields));
  }
}
