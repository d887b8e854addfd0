package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;

/** What is or will be late stays in sight, whatever step it is in and whatever it waits for. */
@MotCuaTest
class LateInSightTest {
  private static final LocalDateTime NEW_DATE = LocalDateTime.of(2026, 12, 10, 16, 0);

  @Autowired DossierWorld world;
  @Autowired Dossiers dossiers;
  @Autowired Lateness lateness;
  @Autowired Supplements supplements;
  @Autowired Desk desk;
  @Autowired Alarms alarms;
  @Autowired Histories histories;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
  }

  @Test
  void stopping_the_clock_of_a_late_dossier_does_not_take_it_off_the_list() {
    Dossier paused = pausedAt(world.appraisingDisability(), "2026-12-08T09:00");
    assertThat(paused.isOverdue(clock.instant())).isTrue();
    clock.set("2026-12-08T10:00");
    alarms.sweep();
    assertThat(kinds("chairman", paused)).containsExactly(Alarm.Kind.BREACHED);
    assertThat(kinds("intake", paused)).containsExactly(Alarm.Kind.BREACHED);
    clock.set("2026-12-09T08:01");
    alarms.sweep();
    assertThat(kindsOfTheProvince(paused)).containsExactly(Alarm.Kind.BREACHED_A_DAY);
  }

  @Test
  void a_breach_told_before_the_clock_was_stopped_is_told_while_it_stands_still() {
    Dossier dossier = world.appraisingDisability();
    clock.set("2026-12-08T08:30");
    alarms.sweep();
    Dossier paused = pausedAt(dossier, "2026-12-08T09:00");
    assertThat(kinds("chairman", paused)).containsExactly(Alarm.Kind.BREACHED);
  }

  @Test
  void the_leader_apologises_for_a_late_dossier_that_waits_and_the_list_is_done_with_it() {
    Dossier paused = pausedAt(world.appraisingDisability(), "2026-12-08T09:00");
    alarms.sweep();
    assertThat(paused.allows(Act.APOLOGISE, world.the("chairman"))).isTrue();
    Dossier told = apologised(paused);
    assertThat(told.stage()).isEqualTo(Stage.AWAITING_SUPPLEMENT);
    assertThat(told.standing().time().pausedAt()).isNotNull();
    assertThat(kinds("chairman", told)).isEmpty();
    clock.set("2026-12-10T08:00");
    alarms.sweep();
    assertThat(kindsOfTheProvince(told)).isEmpty();
    Dossier back =
        supplements.receive(
            world.the("intake"), DossierWorld.seen(told), world.id("appraiser"), "");
    assertThat(world.until(back, Stage.READY).standing().mark()).isEqualTo(Mark.LATE);
    assertThat(histories.verify(fault -> {}).faults()).isEqualTo(List.of());
  }

  @Test
  void late_work_that_comes_back_from_outside_does_not_go_on_in_silence() {
    Dossier paused = pausedAt(world.appraisingDisability(), "2026-12-08T09:00");
    assertThat(paused.mustSayWhyLate(Act.RECEIVE_SUPPLEMENT, clock.instant())).isTrue();
    assertThatThrownBy(() ->
            supplements.receive(
                world.the("intake"), DossierWorld.seen(paused), world.id("appraiser"), " "))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("dossiers.refusal.late-in-silence"));
    assertThat(
            supplements
                .receive(
                    world.the("intake"),
                    DossierWorld.seen(paused),
                    world.id("appraiser"),
                    "Trạm Y tế trả lời chậm")
                .stage())
        .isEqualTo(Stage.APPRAISING);
  }

  @Test
  void a_dossier_that_waits_in_time_comes_back_without_a_word() {
    Dossier paused = pausedAt(world.appraisingDisability(), "2026-12-07T09:00");
    for (Act act :
        List.of(Act.RECEIVE_SUPPLEMENT, Act.END_VERIFICATION, Act.SETTLE_FINANCIAL_DUTY)) {
      assertThat(paused.mustSayWhyLate(act, clock.instant())).as(act.name()).isFalse();
    }
  }

  @Test
  void what_was_late_when_its_clock_was_stopped_is_counted_late_at_the_desk() {
    Dossier paused = pausedAt(world.appraisingDisability(), "2026-12-08T09:00");
    Dossier inTime = pausedAt(world.appraisingDisability(), "2026-12-08T10:00");
    clock.set("2027-01-20T08:00");
    assertThat(inTime.isOverdue(clock.instant())).isFalse();
    DossierList late = desk.inHandOf(world.the("intake"), DossierFilter.LATE, 1);
    assertThat(desk.inHandOf(world.the("intake")).late()).isEqualTo(late.total());
    assertThat(late.lines())
        .extracting(DossierLine::id)
        .contains(paused.id())
        .doesNotContain(inTime.id());
  }

  @Test
  void a_dossier_stopped_in_time_owes_nothing_however_long_it_waits() {
    Dossier paused = pausedAt(world.appraisingDisability(), "2026-12-07T09:00");
    clock.set("2026-12-20T08:00");
    alarms.sweep();
    assertThat(paused.isOverdue(clock.instant())).isFalse();
    assertThat(kinds("chairman", paused)).isEmpty();
    assertThat(kindsOfTheProvince(paused)).isEmpty();
    assertThat(paused.allows(Act.APOLOGISE, world.the("chairman"))).isFalse();
    assertThatThrownBy(() ->
            lateness.apologise(
                world.the("chairman"),
                DossierWorld.seen(paused),
                LocalDateTime.of(2026, 12, 30, 16, 0),
                "Chờ giấy"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("dossiers.refusal.apology-paused"));
  }

  @Test
  void a_date_that_moved_on_takes_its_reminders_away_until_it_comes_near_again() {
    Dossier dossier = world.appraisingDisability();
    clock.set("2026-12-01T08:00");
    alarms.sweep();
    assertThat(kinds("appraiser", dossier)).contains(Alarm.Kind.NEARLY_DUE);
    Dossier paused = pausedAt(dossier, "2026-12-01T09:00");
    clock.set("2026-12-21T09:00");
    Dossier back =
        supplements.receive(
            world.the("intake"), DossierWorld.seen(paused), world.id("appraiser"), "");
    alarms.sweep();
    assertThat(kinds("appraiser", back)).doesNotContain(Alarm.Kind.BREACHED);
    assertThat(kinds("chairman", back)).isEmpty();
    clock.set(OfficeTime.local(back.dueAt()).minusHours(1).toString());
    alarms.sweep();
    assertThat(kinds("appraiser", back)).contains(Alarm.Kind.NEARLY_DUE);
  }

  @Test
  void a_step_entered_again_is_reminded_of_anew() {
    Dossier dossier = world.appraisingDisability();
    clock.set("2026-11-18T08:00");
    assertThat(alarms.sweep()).isPositive();
    assertThat(kinds("appraiser", dossier)).containsExactly(Alarm.Kind.STEP_NEARLY_DUE);
    Dossier reviewing = world.next(dossier);
    assertThat(kinds("appraiser", reviewing)).isEmpty();
    Dossier again =
        dossiers.sendBack(
            world.the("head"), DossierWorld.seen(reviewing), world.id("appraiser"), "Thiếu phiếu");
    assertThat(again.stage()).isEqualTo(Stage.APPRAISING);
    clock.set("2026-11-18T09:00");
    assertThat(alarms.sweep()).as("its time is used up as before").isPositive();
    assertThat(kinds("appraiser", again)).containsExactly(Alarm.Kind.STEP_NEARLY_DUE);
    assertThat(alarms.sweep()).as("once for each time it was entered").isZero();
  }

  @ParameterizedTest
  @EnumSource(names = {"REVIEWING", "APPROVING", "SEALING"})
  void in_the_last_steps_too_the_letter_is_drafted_a_working_day_before(Stage stage) {
    Dossier dossier = world.until(world.appraisingDisability(), stage);
    clock.set("2026-12-07T07:59");
    alarms.sweep();
    boolean stillFits = stage == Stage.SEALING;
    assertThat(kinds("chairman", dossier).contains(Alarm.Kind.APOLOGY_DRAFTED))
        .isNotEqualTo(stillFits);
    clock.set("2026-12-07T08:00");
    alarms.sweep();
    assertThat(kinds("chairman", dossier)).contains(Alarm.Kind.APOLOGY_DRAFTED);
  }

  @Test
  void a_last_step_that_uses_its_whole_time_does_not_hide_the_delay_until_the_end() {
    Dossier approving = world.until(world.appraisingDisability(), Stage.APPROVING);
    Instant due = approving.dueAt();
    int sealing = approving.filing().allotted().get(approving.standing().step());
    clock.set(OfficeTime.local(due).minusDays(4).toString());
    Dossier last = world.next(approving);
    assertThat(last.stage()).isEqualTo(Stage.SEALING);
    assertThat(sealing).as("the seal has time of its own").isPositive();
    Instant drafted = last.standing().time().watch().apologyAt();
    assertThat(DossierWorld.minute(drafted)).isEqualTo(LocalDateTime.of(2026, 12, 7, 8, 0));
  }

  @Test
  void a_step_that_begins_on_the_last_day_is_judged_by_what_it_needs() {
    Dossier approving = world.until(world.appraisingDisability(), Stage.APPROVING);
    clock.set("2026-12-07T15:00");
    Dossier last = world.next(approving);
    Instant drafted = last.standing().time().watch().apologyAt();
    assertThat(drafted).isBetween(clock.instant(), last.dueAt());
  }

  @Test
  void what_is_due_the_same_day_is_drafted_in_its_last_fifth_and_not_every_noon() {
    Dossier birth = world.until(world.received("Vừ Thị Mỷ"), Stage.APPROVING);
    LegalTime time = birth.standing().time();
    assertThat(time.watch().apologyAt())
        .isAfter(OfficeTime.instant(LocalDateTime.of(2026, 11, 2, 13, 30)));
    assertThat(time.watch().apologyAt()).isBefore(time.dueAt().minusSeconds(3600));
  }

  /** The clock stopped by asking for papers, at that time. */
  private Dossier pausedAt(Dossier dossier, String when) {
    clock.set(when);
    Dossier proposed =
        supplements.propose(
            world.the("appraiser"),
            DossierWorld.seen(dossier),
            Map.of(1, "Bản mờ; xin lỗi vì chậm"),
            world.id("intake"));
    return supplements.send(world.the("intake"), DossierWorld.seen(proposed), "Xin lỗi vì chậm");
  }

  private List<Alarm.Kind> kindsOfTheProvince(Dossier dossier) {
    return alarms.of(world.observer()).stream()
        .filter(alarm -> alarm.line().id().equals(dossier.id()))
        .map(Alarm::kind)
        .toList();
  }

  private List<Alarm.Kind> kinds(String who, Dossier dossier) {
    return alarms.of(world.the(who)).stream()
        .filter(alarm -> alarm.line().id().equals(dossier.id()))
        .map(Alarm::kind)
        .toList();
  }

  private Dossier apologised(Dossier dossier) {
    return lateness.apologise(
        world.the("chairman"), DossierWorld.seen(dossier), NEW_DATE, "Trạm Y tế chưa có kết luận");
  }
}
