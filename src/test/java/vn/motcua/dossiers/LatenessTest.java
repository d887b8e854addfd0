package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;

@MotCuaTest
class LatenessTest {
  private static final LocalDateTime NEW_DATE = LocalDateTime.of(2026, 12, 10, 16, 0);

  @Autowired DossierWorld world;
  @Autowired Dossiers dossiers;
  @Autowired Lateness lateness;
  @Autowired Alarms alarms;
  @Autowired Desk desk;
  @Autowired Histories histories;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
  }

  @Test
  void the_leader_signs_one_apology_with_a_new_date() {
    Dossier late = apologised(world.appraisingDisability());
    assertThat(late.standing().time().rescheduledTo()).isEqualTo(OfficeTime.instant(NEW_DATE));
    assertThat(late.standing().time().promisedAt()).isEqualTo(OfficeTime.instant(NEW_DATE));
    assertThat(desk.timeline(late).getLast().words()).isEqualTo("Trạm Y tế chưa có kết luận");
    assertThatThrownBy(() -> apologised(late))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("dossiers.refusal.second-apology"));
  }

  @Test
  void only_the_leader_apologises_for_the_office() {
    Dossier dossier = world.appraisingDisability();
    assertThatThrownBy(() ->
            lateness.apologise(world.the("appraiser"), DossierWorld.seen(dossier), NEW_DATE, "bận"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void the_new_date_is_a_working_day_after_the_date_by_law() {
    Dossier dossier = world.appraisingDisability();
    for (LocalDateTime wrong :
        List.of(
            LocalDateTime.of(2026, 11, 30, 16, 0),
            LocalDateTime.of(2026, 12, 12, 9, 0),
            LocalDateTime.of(2026, 10, 1, 9, 0))) {
      assertThatThrownBy(() ->
              lateness.apologise(world.the("chairman"), DossierWorld.seen(dossier), wrong, "Chậm"))
          .as("%s", wrong)
          .isInstanceOf(Refusal.class);
    }
  }

  @Test
  void a_rescheduled_dossier_stays_late_in_the_honest_figure() {
    Dossier dossier = apologised(world.appraisingDisability());
    clock.set("2026-12-09T09:00");
    Dossier ready = world.until(dossier, Stage.READY);
    assertThat(ready.standing().readyAt()).isBefore(OfficeTime.instant(NEW_DATE));
    assertThat(ready.standing().mark()).isEqualTo(Mark.LATE);
  }

  @Test
  void an_admitted_fault_counts_as_late_even_before_the_due_date() {
    Dossier dossier = world.appraisingDisability();
    Dossier admitted =
        lateness.admitFault(
            world.the("appraiser"),
            DossierWorld.seen(dossier),
            "Thất lạc bản chính, đã xin cấp lại");
    assertThat(world.until(admitted, Stage.READY).standing().mark()).isEqualTo(Mark.LATE);
  }

  @Test
  void a_fault_admitted_after_the_result_was_ready_makes_it_late_after_all() {
    Dossier ready = world.until(world.appraisingDisability(), Stage.READY);
    assertThat(ready.standing().mark()).isEqualTo(Mark.EARLY);
    Dossier admitted =
        lateness.admitFault(
            world.the("chairman"), DossierWorld.seen(ready), "Ghi kết quả trước khi làm xong");
    assertThat(admitted.standing().mark()).isEqualTo(Mark.LATE);
    assertThat(histories.verify(fault -> {}).faults()).isEqualTo(List.of());
  }

  @Test
  void the_database_itself_refuses_to_call_a_fault_of_the_office_on_time() {
    Dossier ready = world.until(world.appraisingDisability(), Stage.READY);
    Dossier admitted =
        lateness.admitFault(world.the("chairman"), DossierWorld.seen(ready), "Lỗi nhập");
    assertThatThrownBy(() ->
            jdbc.sql("update dossier set mark = 'EARLY' where id = :id")
                .param("id", admitted.id())
                .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void past_the_due_date_nothing_goes_on_in_silence() {
    Dossier dossier = world.appraisingDisability();
    clock.set("2026-12-09T09:00");
    assertThat(dossier.owesApology(clock.instant())).isTrue();
    assertThatThrownBy(() ->
            dossiers.handOver(
                world.the("appraiser"), DossierWorld.seen(dossier), world.id("head"), ""))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("dossiers.refusal.late-in-silence"));
    assertThat(
            dossiers
                .handOver(
                    world.the("appraiser"),
                    DossierWorld.seen(dossier),
                    world.id("head"),
                    "Chờ Trạm Y tế, lỗi của tôi")
                .stage())
        .isEqualTo(Stage.REVIEWING);
  }

  @Test
  void the_suggested_new_date_can_be_kept_and_signed() {
    Dossier dossier = world.appraisingDisability();
    clock.set("2026-12-07T16:00");
    LocalDateTime suggested = lateness.suggested(dossier);
    assertThat(suggested).isAfter(OfficeTime.local(dossier.dueAt()));
    assertThat(
            lateness.apologise(
                world.the("chairman"), DossierWorld.seen(dossier), suggested, "Chậm"))
        .isNotNull();
  }

  @Test
  void reminders_come_at_four_fifths_of_the_step_and_of_the_whole() {
    Dossier dossier = world.appraisingDisability();
    LegalTime.Watch watch = dossier.standing().time().watch();
    // 25 working days: the step of appraising has 60 % of them, 15 days; 4/5 of those are 12 days.
    assertThat(DossierWorld.minute(watch.stepAt())).isEqualTo(LocalDateTime.of(2026, 11, 18, 8, 0));
    // 20 of the 25 days, past the holiday of 24 November.
    assertThat(DossierWorld.minute(watch.wholeAt())).isEqualTo(LocalDateTime.of(2026, 12, 1, 8, 0));
    alarms.sweep();
    assertThat(kinds("appraiser", dossier)).isEmpty();
    clock.set("2026-11-18T08:00");
    assertThat(alarms.sweep()).isPositive();
    assertThat(kinds("appraiser", dossier)).containsExactly(Alarm.Kind.STEP_NEARLY_DUE);
    assertThat(alarms.sweep()).isZero();
    clock.set("2026-12-01T08:00");
    alarms.sweep();
    assertThat(kinds("appraiser", dossier))
        .containsExactlyInAnyOrder(Alarm.Kind.STEP_NEARLY_DUE, Alarm.Kind.NEARLY_DUE);
  }

  @Test
  void a_leader_who_holds_a_dossier_is_reminded_of_it_like_everybody_else() {
    Dossier dossier = world.until(world.appraisingDisability(), Stage.APPROVING);
    assertThat(dossier.holder()).isEqualTo(world.id("chairman"));
    clock.set(OfficeTime.local(dossier.standing().time().watch().stepAt()).toString());
    alarms.sweep();
    assertThat(kinds("chairman", dossier)).containsExactly(Alarm.Kind.STEP_NEARLY_DUE);
    clock.set("2026-12-08T08:01");
    alarms.sweep();
    assertThat(kinds("chairman", dossier))
        .as("each once, although it is both the leader's and the holder's")
        .doesNotHaveDuplicates()
        .contains(Alarm.Kind.BREACHED, Alarm.Kind.STEP_NEARLY_DUE, Alarm.Kind.NEARLY_DUE);
  }

  @Test
  void of_what_others_hold_the_leader_hears_only_what_is_late_or_will_be() {
    Dossier dossier = world.appraisingDisability();
    clock.set("2026-12-01T08:00");
    alarms.sweep();
    assertThat(kinds("appraiser", dossier)).contains(Alarm.Kind.NEARLY_DUE);
    assertThat(kinds("chairman", dossier)).isEmpty();
  }

  @Test
  void the_apology_is_drafted_at_least_one_working_day_before_when_the_rest_no_longer_fits() {
    Dossier dossier = world.appraisingDisability();
    clock.set("2026-12-04T08:00");
    alarms.sweep();
    assertThat(kinds("chairman", dossier)).containsExactly(Alarm.Kind.APOLOGY_DRAFTED);
    Dossier told = apologised(dossier);
    assertThat(kinds("chairman", told)).isEmpty();
  }

  @Test
  void no_apology_is_drafted_for_work_that_fits() {
    Dossier dossier = world.until(world.appraisingDisability(), Stage.SEALING);
    clock.set("2026-12-04T08:00");
    alarms.sweep();
    assertThat(kinds("chairman", dossier)).isEmpty();
  }

  @Test
  void a_breach_without_apology_goes_up_the_line() {
    Dossier dossier = world.appraisingDisability();
    clock.set("2026-12-08T08:01");
    alarms.sweep();
    assertThat(kinds("chairman", dossier)).containsExactly(Alarm.Kind.BREACHED);
    assertThat(kinds("appraiser", dossier)).contains(Alarm.Kind.BREACHED);
    clock.set("2026-12-09T08:01");
    alarms.sweep();
    assertThat(
            alarms.of(world.observer()).stream()
                .filter(alarm -> alarm.line().id().equals(dossier.id()))
                .map(Alarm::kind))
        .containsExactly(Alarm.Kind.BREACHED_A_DAY);
  }

  @Test
  void a_stopped_dossier_ends_with_a_notice_and_reminds_nobody() {
    Dossier dossier = world.appraisingDisability();
    Dossier stopped =
        dossiers.stop(world.the("intake"), DossierWorld.seen(dossier), "Bà con xin dừng");
    assertThat(stopped.stage()).isEqualTo(Stage.STOPPED);
    assertThat(stopped.stage().portalState()).isEqualTo(8);
    clock.set("2026-12-09T08:01");
    alarms.sweep();
    assertThat(kinds("appraiser", dossier)).isEmpty();
  }

  @Test
  void once_decided_a_dossier_can_no_longer_be_stopped() {
    Dossier sealed = world.until(world.appraisingDisability(), Stage.SEALING);
    assertThatThrownBy(() -> dossiers.stop(world.the("intake"), DossierWorld.seen(sealed), "Đổi ý"))
        .isInstanceOf(Refusal.class);
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
