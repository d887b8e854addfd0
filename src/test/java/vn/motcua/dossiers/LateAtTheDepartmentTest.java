package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.shared.Refusal;

/** A file that was overdue at the province's department comes back with a word about it. */
@MotCuaTest
class LateAtTheDepartmentTest {
  private static final String HELP = "2.001661";

  @Autowired DossierWorld world;
  @Autowired Intakes intakes;
  @Autowired Dossiers dossiers;
  @Autowired Lateness lateness;
  @Autowired Histories histories;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.offers(HELP, TimeLimit.workingDays(8));
  }

  @Test
  void an_overdue_file_at_the_department_does_not_come_back_in_silence() {
    Dossier sent = sent();
    assertThat(sent.mustSayWhyLate(Act.TAKE_ANSWER, clock.instant())).isFalse();
    clock.set("2026-11-27T09:00");
    assertThat(sent.mustSayWhyLate(Act.TAKE_ANSWER, clock.instant())).isTrue();
    refused(() -> answered(sent, ""), "dossiers.refusal.late-in-silence");
    refused(() -> answered(sent, "  "), "dossiers.refusal.late-in-silence");
    assertThat(world.found(sent.id()).version()).isEqualTo(sent.version());
    Dossier ready = answered(sent, "Sở trả kết quả muộn, xin lỗi bà con");
    assertThat(ready.stage()).isEqualTo(Stage.READY);
    whole();
  }

  @Test
  void with_the_apology_signed_the_departments_answer_needs_no_word_of_ours() {
    Dossier sent = sent();
    clock.set("2026-11-27T09:00");
    Dossier told =
        lateness.apologise(
            world.the("chairman"),
            DossierWorld.seen(sent),
            LocalDateTime.of(2026, 12, 2, 16, 0),
            "Sở Y tế chưa trả lời");
    assertThat(answered(told, "").standing().mark()).isEqualTo(Mark.LATE);
  }

  @Test
  void whoever_of_the_centre_writes_down_the_answer_need_not_hold_the_file_even_when_it_is_late() {
    Dossier sent = sent();
    clock.set("2026-11-27T09:00");
    Dossier ready =
        dossiers.takeAnswer(
            world.the("second intake"),
            DossierWorld.seen(sent),
            world.id("intake"),
            "Sở gửi muộn, xin lỗi bà con");
    assertThat(ready.stage()).isEqualTo(Stage.READY);
  }

  private Dossier sent() {
    return world.until(
        intakes.receive(
            world.the("intake"), world.intake(world.the("intake"), HELP, "Giàng Thị Dợ")),
        Stage.OUTSIDE);
  }

  private Dossier answered(Dossier dossier, String words) {
    return dossiers.takeAnswer(
        world.holderOf(dossier), DossierWorld.seen(dossier), world.id("intake"), words);
  }

  private static void refused(ThrowingCallable act, String key) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }

  private void whole() {
    assertThat(histories.verify(fault -> {}).faults()).isEqualTo(List.of());
  }
}
