package vn.motcua.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Stage;
import vn.motcua.dossiers.spi.OwnReminders.Reminder;
import vn.motcua.shared.Actor;

/** A late answer of another office is pointed out to whoever follows it up, and to the leader. */
@MotCuaTest
class LateAnswersTest {
  private static final String HELP = "2.001661";

  @Autowired LateAnswers late;
  @Autowired DossierWorld world;
  @Autowired CooperationWorld others;
  @Autowired Errands errands;
  @Autowired Intakes intakes;
  @Autowired Dossiers dossiers;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.offers(HELP, TimeLimit.workingDays(8));
  }

  @Test
  void an_opinion_in_time_is_nobodys_alarm() {
    Dossier dossier = asked("second appraiser");
    clock.set("2026-11-04T08:00");
    assertThat(of("second appraiser", dossier)).isEmpty();
    assertThat(of("chairman", dossier)).isEmpty();
  }

  @Test
  void an_opinion_late_by_a_minute_is_the_followers_and_the_leaders() {
    Dossier dossier = asked("second appraiser");
    clock.set("2026-11-04T08:01");
    for (String who : List.of("second appraiser", "chairman")) {
      Reminder line = of(who, dossier).getFirst();
      assertThat(line.what().key()).isEqualTo("cooperation.reminder.opinion");
      assertThat(line.work()).isEqualTo("Trạm y tế xã");
      assertThat(line.person()).isEqualTo("Giàng A Páo");
      assertThat(line.at()).isEqualTo(TestClock.at("2026-11-04T08:00"));
      assertThat(line.href()).endsWith(dossier.id() + "/phoi-hop");
      assertThat(line.chip()).isEqualTo("late");
    }
    assertThat(of("appraiser", dossier)).as("asked, but does not follow it up").isEmpty();
    assertThat(of("intake", dossier)).isEmpty();
    assertThat(of("chairman (Thanh Nưa)", dossier)).isEmpty();
  }

  @Test
  void the_answer_ends_the_alarm_however_late() {
    Dossier dossier = asked("appraiser");
    clock.set("2026-11-09T08:00");
    assertThat(of("appraiser", dossier)).hasSize(1);
    errands.answer(
        world.the("appraiser"), others.seen(dossier), 1, Errand.Verdict.GIVEN, "Nay mới rảnh");
    assertThat(of("appraiser", dossier)).isEmpty();
    assertThat(of("chairman", dossier)).isEmpty();
  }

  @Test
  void the_alarm_goes_to_whoever_follows_it_up_from_then_on() {
    Dossier dossier = asked("appraiser");
    clock.set("2026-11-09T08:00");
    errands.passOn(
        world.the("appraiser"),
        others.seen(dossier),
        1,
        world.id("second appraiser"),
        "Đi tập huấn");
    assertThat(of("appraiser", dossier)).isEmpty();
    assertThat(of("second appraiser", dossier)).hasSize(1);
  }

  @Test
  void a_dossier_withdrawn_waits_for_nobody() {
    Dossier dossier = asked("appraiser");
    clock.set("2026-11-09T08:00");
    dossiers.withdraw(world.the("intake"), others.seen(dossier), "Gia đình rút");
    assertThat(of("appraiser", dossier)).isEmpty();
    assertThat(of("chairman", dossier)).isEmpty();
  }

  @Test
  void a_file_the_department_keeps_too_long_is_pointed_out_too() {
    Actor intake = world.the("intake");
    Dossier sent =
        world.until(
            intakes.receive(intake, world.intake(intake, HELP, "Giàng Thị Dợ")), Stage.OUTSIDE);
    assertThat(of("intake", sent)).isEmpty();
    clock.set("2026-11-20T08:00");
    Reminder line = of("intake", sent).getFirst();
    assertThat(line.what().key()).isEqualTo("cooperation.reminder.outside");
    assertThat(line.work()).contains("Sở Y tế");
    assertThat(of("chairman", sent)).hasSize(1);
    assertThat(of("second intake", sent)).isEmpty();
    world.next(sent);
    assertThat(of("chairman", sent)).isEmpty();
  }

  private Dossier asked(String follower) {
    Actor intake = world.the("intake");
    Dossier dossier =
        world.until(
            intakes.receive(intake, world.intake(intake, DossierWorld.DISABILITY, "Lò Văn Pọm")),
            Stage.APPRAISING);
    errands.ask(
        world.the("appraiser"),
        others.seen(dossier),
        CooperationWorld.question(world.id(follower)));
    return dossier;
  }

  private List<Reminder> of(String who, Dossier dossier) {
    return late.of(world.the(who)).stream()
        .filter(line -> line.code().equals(dossier.code()))
        .toList();
  }
}
