package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.procedures.LawBook;
import vn.motcua.procedures.LawChoice;
import vn.motcua.procedures.LawDraft;
import vn.motcua.procedures.LawKind;
import vn.motcua.procedures.PauseLaws;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

@MotCuaTest
class WaitsTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

  @Autowired DossierWorld world;
  @Autowired Waits waits;
  @Autowired Supplements supplements;
  @Autowired Intakes intakes;
  @Autowired LawBook laws;
  @Autowired Desk desk;
  @Autowired Alarms alarms;
  @Autowired Histories histories;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
  }

  @Test
  void without_a_law_that_allows_it_the_clock_does_not_stop() {
    Dossier dossier = appraising(DossierWorld.BIRTH);
    assertThat(waits.basis(dossier, PauseLaws.Kind.VERIFICATION)).isEmpty();
    assertThatThrownBy(() -> asked(dossier))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("dossiers.refusal.no-law.VERIFICATION"));
  }

  @Test
  void where_the_law_allows_it_the_answer_of_another_body_is_waited_for_outside_the_time() {
    allow(LawKind.VERIFICATION);
    Dossier dossier = appraising(DossierWorld.DISABILITY);
    Dossier verifying = asked(dossier);
    assertThat(verifying.stage()).isEqualTo(Stage.VERIFYING);
    assertThat(verifying.holder()).isEqualTo(dossier.holder());
    assertThat(desk.timeline(verifying).getLast().event().data())
        .contains("Bệnh viện huyện cũ", "Quyết định số 1");
    clock.set("2026-11-05T08:00");
    Dossier back =
        waits.endVerification(
            world.the("appraiser"), DossierWorld.seen(verifying), "Công văn 12 ngày 5/11");
    assertThat(back.stage()).isEqualTo(Stage.APPRAISING);
    assertThat(DossierWorld.minute(back.dueAt())).isEqualTo(LocalDateTime.of(2026, 12, 11, 8, 0));
    assertThat(histories.verify(fault -> {}).faults()).isEqualTo(List.of());
  }

  @Test
  void the_body_that_is_asked_has_a_name() {
    allow(LawKind.VERIFICATION);
    Dossier dossier = appraising(DossierWorld.DISABILITY);
    for (String body : List.of("", "  ", "x".repeat(201))) {
      assertThatThrownBy(() ->
              waits.askVerification(
                  world.the("appraiser"),
                  DossierWorld.seen(dossier),
                  body,
                  LocalDate.of(2026, 11, 10),
                  "Nơi ở trước"))
          .isInstanceOf(Refusal.class);
    }
  }

  @Test
  void an_answer_cannot_be_expected_on_a_day_that_is_past() {
    allow(LawKind.VERIFICATION);
    Dossier dossier = appraising(DossierWorld.DISABILITY);
    for (LocalDate wrong : List.of(LocalDate.of(2026, 11, 1), LocalDate.of(2062, 11, 10))) {
      assertThatThrownBy(() -> asked(dossier, wrong))
          .as("%s", wrong)
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> assertThat(refusal.key()).isEqualTo("dossiers.refusal.awaited-day"));
    }
    assertThat(asked(dossier, LocalDate.of(2026, 11, 2)).stage()).isEqualTo(Stage.VERIFYING);
  }

  @Test
  void a_body_that_does_not_answer_is_pointed_out_to_the_holder_and_a_second_one_anew() {
    allow(LawKind.VERIFICATION);
    Dossier verifying = asked(appraising(DossierWorld.DISABILITY));
    clock.set("2026-11-10T16:00");
    assertThat(reminders(verifying)).isEmpty();
    clock.set("2026-11-11T00:00");
    assertThat(reminders(verifying)).containsExactly(Alarm.Kind.WAIT_OVER);
    Dossier back =
        waits.endVerification(world.the("appraiser"), DossierWorld.seen(verifying), "Công văn 12");
    assertThat(reminders(back)).isEmpty();
    Dossier again = asked(back, LocalDate.of(2026, 11, 13));
    assertThat(reminders(again)).isEmpty();
    clock.set("2026-11-14T00:00");
    assertThat(reminders(again)).containsExactly(Alarm.Kind.WAIT_OVER);
    assertThat(histories.verify(fault -> {}).faults()).isEqualTo(List.of());
  }

  @Test
  void a_payment_that_does_not_come_is_pointed_out_after_the_day_of_the_result() {
    allow(LawKind.FINANCIAL_DUTY);
    Dossier waiting =
        waits.openFinancialDuty(
            world.the("appraiser"),
            DossierWorld.seen(appraising(DossierWorld.DISABILITY)),
            "Thông báo thuế số 7");
    clock.set("2026-12-08T23:59");
    assertThat(reminders(waiting)).isEmpty();
    clock.set("2026-12-09T00:00");
    assertThat(reminders(waiting)).containsExactly(Alarm.Kind.WAIT_OVER);
  }

  private List<Alarm.Kind> reminders(Dossier dossier) {
    alarms.sweep();
    return alarms.of(world.holderOf(dossier)).stream()
        .filter(alarm -> alarm.line().id().equals(dossier.id()))
        .map(Alarm::kind)
        .toList();
  }

  @Test
  void a_payment_the_citizen_owes_is_not_the_offices_delay() {
    allow(LawKind.FINANCIAL_DUTY);
    Dossier waiting =
        waits.openFinancialDuty(
            world.the("appraiser"),
            DossierWorld.seen(appraising(DossierWorld.DISABILITY)),
            "Thông báo thuế số 7");
    assertThat(waiting.stage().portalState()).isEqualTo(6);
    clock.set("2026-11-03T08:00");
    Dossier back =
        waits.settleFinancialDuty(world.the("intake"), DossierWorld.seen(waiting), "Biên lai 3");
    assertThat(back.holder()).isEqualTo(world.id("appraiser"));
    assertThat(DossierWorld.minute(back.dueAt())).isEqualTo(LocalDateTime.of(2026, 12, 9, 8, 0));
  }

  @Test
  void two_pauses_one_after_the_other_both_count() {
    allow(LawKind.VERIFICATION);
    Dossier verifying = asked(appraising(DossierWorld.DISABILITY));
    clock.set("2026-11-03T08:00");
    Dossier back = waits.endVerification(world.the("appraiser"), DossierWorld.seen(verifying), "");
    Dossier sent = sent(back);
    clock.set("2026-11-05T08:00");
    Dossier again = came(sent);
    assertThat(again.standing().time().pauses()).isEqualTo(2);
    assertThat(DossierWorld.minute(again.dueAt())).isEqualTo(LocalDateTime.of(2026, 12, 11, 8, 0));
  }

  @Test
  void where_the_rule_is_to_restart_the_time_is_counted_anew_from_the_papers() {
    clock.set("2026-11-09T08:00");
    laws.add(
        administrator(),
        new LawDraft(
            LawKind.SUPPLEMENT,
            "*",
            LocalDate.of(2026, 11, 10),
            Optional.empty(),
            LawChoice.RESTART,
            0,
            "",
            "Nghị quyết của tỉnh, số 9"));
    Dossier before = appraising(DossierWorld.DISABILITY);
    clock.set("2026-11-10T08:00");
    Dossier after = appraising(DossierWorld.DISABILITY);
    Dossier sentBefore = sent(before);
    Dossier sentAfter = sent(after);
    clock.set("2026-11-12T08:00");
    assertThat(DossierWorld.minute(came(sentBefore).dueAt()))
        .as("received under the old rule, keeps it")
        .isEqualTo(LocalDateTime.of(2026, 12, 17, 8, 0));
    assertThat(DossierWorld.minute(came(sentAfter).dueAt()))
        .as("25 working days from 12 November")
        .isEqualTo(LocalDateTime.of(2026, 12, 18, 8, 0));
    assertThat(histories.verify(fault -> {}).faults()).isEqualTo(List.of());
  }

  private Dossier asked(Dossier dossier) {
    return asked(dossier, LocalDate.of(2026, 11, 10));
  }

  private Dossier asked(Dossier dossier, LocalDate expected) {
    return waits.askVerification(
        world.the("appraiser"),
        DossierWorld.seen(dossier),
        "Bệnh viện huyện cũ",
        expected,
        "Hồ sơ bệnh án");
  }

  private Dossier sent(Dossier dossier) {
    Dossier proposed =
        supplements.propose(
            world.the("appraiser"),
            DossierWorld.seen(dossier),
            Map.of(1, "Mờ"),
            world.id("intake"));
    return supplements.send(world.the("intake"), DossierWorld.seen(proposed), "");
  }

  private Dossier came(Dossier sent) {
    return supplements.receive(
        world.the("intake"), DossierWorld.seen(sent), world.id("appraiser"), "");
  }

  private Dossier appraising(String procedure) {
    return world.until(
        intakes.receive(
            world.the("intake"), world.intake(world.the("intake"), procedure, "Lò Văn Thanh")),
        Stage.APPRAISING);
  }

  private void allow(LawKind kind) {
    if (waits.basis(appraising(DossierWorld.DISABILITY), pause(kind)).isEmpty()) {
      laws.add(
          administrator(),
          new LawDraft(
              kind,
              DossierWorld.DISABILITY,
              FIRST,
              Optional.empty(),
              LawChoice.ALLOWED,
              0,
              "",
              "Quyết định số 1 của tỉnh (thử)"));
    }
  }

  private static PauseLaws.Kind pause(LawKind kind) {
    return kind == LawKind.VERIFICATION
        ? PauseLaws.Kind.VERIFICATION
        : PauseLaws.Kind.FINANCIAL_DUTY;
  }

  private Actor administrator() {
    Actor intake = world.the("intake");
    return new Actor(
        intake.unit(), intake.officer(), intake.name(), EnumSet.of(Role.ADMINISTRATOR));
  }
}
