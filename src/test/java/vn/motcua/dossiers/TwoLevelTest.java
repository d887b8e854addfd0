package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.deadlines.Measure;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;

/** Help for a victim (2.001661): three days of the commune, five of the province's department. */
@MotCuaTest
class TwoLevelTest {
  private static final String HELP = "2.001661";
  private static final int OUT = 7;

  @Autowired DossierWorld world;
  @Autowired Intakes intakes;
  @Autowired Dossiers dossiers;
  @Autowired Desk desk;
  @Autowired Histories histories;
  @Autowired WorkingCalendars calendars;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.offers(HELP, TimeLimit.workingDays(8));
  }

  @Test
  void the_file_goes_to_the_department_and_an_officer_of_ours_follows_it_up_by_name() {
    Dossier sent = sent();
    assertThat(sent.stage()).isEqualTo(Stage.OUTSIDE);
    assertThat(sent.standing().step()).isEqualTo(OUT);
    assertThat(sent.holder()).isEqualTo(world.id("intake"));
    TimelineEntry last = desk.timeline(sent).getLast();
    assertThat(last.sentTo()).contains("Sở Y tế");
    assertThat(last.key()).isEqualTo("dossiers.event.OUTSIDE.SEALED");
    assertThat(desk.timeline(sent).getFirst().sentTo()).isEmpty();
    whole();
  }

  @Test
  void each_part_has_its_own_time_and_the_department_has_all_of_its_at_the_door() {
    Dossier sent = sent();
    int day =
        Math.toIntExact(
            calendars.calendarOf(sent.unit()).ordinaryDay(sent.filing().day()).toSeconds());
    List<Integer> allotted = sent.filing().allotted();
    assertThat(allotted.subList(0, 6).stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(3 * day);
    assertThat(allotted.get(OUT - 1)).isEqualTo(5 * day);
    assertThat(allotted.subList(OUT, allotted.size())).containsOnly(0);
    assertThat(sent.standing().stepDueAt())
        .isEqualTo(
            calendars
                .calendarOf(sent.unit())
                .stepDue(clock.instant(), Duration.ofSeconds(5L * day), Measure.WORKING_DAY));
  }

  @Test
  void a_commune_in_time_is_not_blamed_for_a_late_department() {
    Dossier sent = sent();
    clock.set("2026-11-27T09:00");
    Dossier ready = answered(sent, "Sở bận, xin lỗi bà con");
    assertThat(ready.standing().mark()).isEqualTo(Mark.LATE);
    assertThat(ourMarks(ready)).containsExactly(Mark.EARLY);
    assertThat(theirMarks(ready)).containsExactly(Mark.LATE);
    whole();
  }

  @Test
  void a_late_commune_does_not_hide_behind_a_quick_department() {
    Dossier sealing = sealing();
    clock.set("2026-11-09T15:00");
    Dossier ready = answered(seal(sealing, "intake"), "");
    assertThat(ready.standing().mark()).isEqualTo(Mark.EARLY);
    assertThat(ourMarks(ready)).containsExactly(Mark.LATE);
    assertThat(theirMarks(ready)).containsExactly(Mark.EARLY);
  }

  @Test
  void on_the_last_day_of_its_part_the_commune_is_on_time() {
    Dossier sealing = sealing();
    Instant last =
        calendars
            .calendarOf(sealing.unit())
            .stepDue(
                clock.instant(),
                Duration.ofSeconds(
                    sealing.filing().allotted().subList(0, 6).stream()
                            .mapToInt(Integer::intValue)
                            .sum()
                        - sealing.standing().used().stream().mapToInt(Integer::intValue).sum()),
                Measure.WORKING_DAY);
    clock.set(vn.motcua.shared.OfficeTime.local(last.minusSeconds(60)).toString());
    assertThat(ourMarks(seal(sealing, "intake"))).containsExactly(Mark.ON_TIME);
  }

  @Test
  void the_decision_is_the_departments_so_until_it_comes_the_citizen_may_withdraw() {
    Dossier sent = sent();
    assertThat(sent.standing().outcome()).isNull();
    Dossier gone =
        dossiers.withdraw(world.the("intake"), DossierWorld.seen(sent), "Gia đình tự lo được");
    assertThat(gone.stage()).isEqualTo(Stage.WITHDRAWN);
    whole();
    Dossier ready = answered(sent(), "");
    assertThat(ready.standing().outcome()).isEqualTo(Standing.Outcome.GRANTED);
    refused(
        () -> dossiers.withdraw(world.the("intake"), DossierWorld.seen(ready), "Muộn"),
        "dossiers.refusal.stage.WITHDRAW");
  }

  @Test
  void the_departments_refusal_is_the_result_and_needs_its_reason() {
    Dossier sent = sent();
    refused(
        () ->
            dossiers.takeRefusal(
                world.the("intake"), DossierWorld.seen(sent), world.id("intake"), " "),
        "dossiers.refusal.reason-missing");
    Dossier ready =
        dossiers.takeRefusal(
            world.the("intake"),
            DossierWorld.seen(sent),
            world.id("intake"),
            "Công văn 12/SYT: chưa đủ điều kiện");
    assertThat(ready.stage()).isEqualTo(Stage.READY);
    assertThat(ready.standing().outcome()).isEqualTo(Standing.Outcome.REFUSED);
    assertThat(world.next(ready).stage()).isEqualTo(Stage.RETURNED);
    whole();
  }

  @Test
  void what_the_chairman_refuses_does_not_go_to_the_province() {
    Dossier approving = until(received(), Stage.APPROVING);
    assertThat(dossiers.leadsOutside(approving, Act.APPROVE)).isFalse();
    Dossier sealing =
        dossiers.refuse(
            world.the("chairman"),
            DossierWorld.seen(approving),
            world.id("clerk"),
            "Không thuộc đối tượng");
    assertThat(dossiers.leadsOutside(sealing, Act.SEAL)).isFalse();
    Dossier ready = seal(sealing, "intake");
    assertThat(ready.stage()).isEqualTo(Stage.READY);
    assertThat(ready.standing().outcome()).isEqualTo(Standing.Outcome.REFUSED);
    assertThat(ourMarks(ready)).containsExactly(Mark.EARLY);
    whole();
  }

  @Test
  void the_department_returns_the_file_for_a_paper_and_gets_it_again() {
    Dossier sent = sent();
    assertThat(desk.candidates(sent, 6).getFirst().officer().id()).isEqualTo(world.id("clerk"));
    Dossier back =
        dossiers.sendBack(
            world.the("intake"),
            DossierWorld.seen(sent),
            world.id("clerk"),
            "Sở trả lại: thiếu phụ lục");
    assertThat(back.stage()).isEqualTo(Stage.SEALING);
    clock.advance(Duration.ofHours(2));
    Dossier again = seal(back, "intake");
    assertThat(again.stage()).isEqualTo(Stage.OUTSIDE);
    assertThat(answered(again, "").stage()).isEqualTo(Stage.READY);
    whole();
  }

  @Test
  void who_follows_it_up_is_of_the_centre_and_another_one_can_take_over() {
    Dossier sealing = sealing();
    assertThat(dossiers.leadsOutside(sealing, Act.SEAL)).isTrue();
    assertThat(desk.nextHolders(sealing, Act.SEAL))
        .extracting(candidate -> candidate.officer().id())
        .contains(world.id("intake"), world.id("second intake"))
        .doesNotContain(world.id("chairman"));
    refused(() -> seal(sealing, "chairman"), "dossiers.refusal.holder-role");
    Dossier sent = seal(sealing, "intake");
    Dossier other =
        dossiers.reassign(
            world.the("chairman"),
            DossierWorld.seen(sent),
            world.id("second intake"),
            "Chị Inh đi tập huấn");
    assertThat(other.holder()).isEqualTo(world.id("second intake"));
    assertThat(answered(other, "").stage()).isEqualTo(Stage.READY);
  }

  @Test
  void while_the_file_is_away_nobody_here_decides_or_asks_for_papers() {
    Dossier sent = sent();
    for (Act act :
        List.of(Act.APPROVE, Act.REFUSE, Act.SEAL, Act.HAND_OVER, Act.PROPOSE_SUPPLEMENT)) {
      assertThat(sent.whyNot(act)).as(act.name()).isPresent();
    }
    refused(
        () ->
            dossiers.takeAnswer(
                world.the("appraiser"), DossierWorld.seen(sent), world.id("intake"), ""),
        "dossiers.refusal.not-yours");
    refused(
        () ->
            dossiers.takeAnswer(
                world.the("intake"), DossierWorld.seen(sent), world.id("clerk"), ""),
        "dossiers.refusal.holder-role");
  }

  @Test
  void a_file_that_is_with_nobody_else_has_no_answer_to_record() {
    Dossier here = until(received(), Stage.APPRAISING);
    refused(
        () ->
            dossiers.takeAnswer(
                world.the("appraiser"), DossierWorld.seen(here), world.id("intake"), ""),
        "dossiers.refusal.stage.TAKE_ANSWER");
  }

  private Dossier received() {
    Actor intake = world.the("intake");
    return intakes.receive(intake, world.intake(intake, HELP, "Giàng Thị Dợ"));
  }

  private Dossier until(Dossier dossier, Stage stage) {
    return world.until(dossier, stage);
  }

  private Dossier sealing() {
    return until(received(), Stage.SEALING);
  }

  private Dossier sent() {
    return seal(sealing(), "intake");
  }

  private Dossier seal(Dossier dossier, String to) {
    String words = dossier.owesApology(clock.instant()) ? "Xin lỗi vì chậm" : "";
    return dossiers.seal(world.the("clerk"), DossierWorld.seen(dossier), world.id(to), words);
  }

  private Dossier answered(Dossier dossier, String words) {
    return dossiers.takeAnswer(
        world.holderOf(dossier), DossierWorld.seen(dossier), world.id("intake"), words);
  }

  private List<Mark> ourMarks(Dossier dossier) {
    return desk.timeline(dossier).stream()
        .flatMap(entry -> entry.event().markOfOurPart().stream())
        .toList();
  }

  private List<Mark> theirMarks(Dossier dossier) {
    return desk.timeline(dossier).stream()
        .map(TimelineEntry::event)
        .filter(event -> Integer.valueOf(OUT).equals(event.leftStep()))
        .flatMap(event -> event.markOfStep().stream())
        .toList();
  }

  private void whole() {
    assertThat(histories.verify(fault -> {}).faults()).isEmpty();
  }

  private static void refused(ThrowingCallable act, String key) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }
}
